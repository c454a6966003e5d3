package io.externalaudiences.conformance.selftest.minimal;

import io.externalaudiences.conformance.selftest.minimal.access.Caller;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Call;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Creates, finds, updates and deletes audiences. Decides nothing itself: the behaviour does. */
final class Audiences {
    private final Behaviour behaviour;
    private final Setting setting;
    private final Store store;

    Audiences(Behaviour behaviour, Setting setting, Store store) {
        this.behaviour = behaviour;
        this.setting = setting;
        this.store = store;
    }

    ObjectNode create(Property body, Caller caller) {
        RefusedException.throwIfPresent(behaviour.refuseCreate(body));
        StoredAudience proposed = proposed(behaviour.read(body), caller);
        Predicate<StoredAudience> standsInTheWay = existing -> behaviour.isDuplicate(existing, proposed)
                && behaviour.keepsItsName(existing, operationStatus(existing));
        if (!behaviour.keep(proposed, standsInTheWay, store)) {
            throw new RefusedException(behaviour.duplicate());
        }
        return behaviour.created(proposed);
    }

    ObjectNode operation(Call call, Caller caller) {
        Optional<StoredAudience> named =
                first(audience -> audience.operationId().equalsIgnoreCase(call.operationId()));
        StoredAudience found = named.filter(audience -> isVisible(audience, call, caller))
                .orElseThrow(() -> notFound(call, caller, named.orElse(null)));
        return behaviour.operation(found, operationStatus(found));
    }

    ObjectNode update(Property body, Call call, Caller caller) {
        RefusedException.throwIfPresent(behaviour.refuseUpdate(body));
        StoredAudience found = find(call, caller);
        for (Property field : body.member("fields").elements()) {
            RefusedException.throwIfPresent(behaviour.refuseUnknownField(field, found.details()));
            RefusedException.throwIfPresent(behaviour.refuseChangedField(field, found.details()));
        }
        StoredAudience updated = behaviour.keepChange(
                found,
                present -> behaviour.update(
                        present, body, caller.userId(), setting.clock().instant()),
                store);
        return behaviour.updated(updated);
    }

    void delete(Call call, Caller caller) {
        behaviour.delete(find(call, caller), store);
    }

    /**
     * The audience that a path names.
     *
     * @throws RefusedException when there is none for this caller
     */
    StoredAudience find(Call call, Caller caller) {
        Optional<StoredAudience> named = first(audience -> audience.audienceId().equalsIgnoreCase(call.audienceId()));
        return named.filter(audience -> isVisible(audience, call, caller))
                .filter(audience -> behaviour.isUsable(audience, operationStatus(audience), call.route()))
                .orElseThrow(() -> notFound(call, caller, named.orElse(null)));
    }

    /** The names of all that are neither deleted nor failed. */
    List<String> names() {
        return store.audiences().stream()
                .filter(audience -> audience.life() == Life.ALIVE && operationStatus(audience) != Status.FAILED)
                .map(audience -> audience.details().name())
                .toList();
    }

    private StoredAudience proposed(AudienceDetails details, Caller caller) {
        Instant now = setting.clock().instant();
        Ending creation = new Ending(
                now.plus(behaviour.operationTime(details, setting.timing())),
                behaviour.operationOutcome(details, setting.sources()));
        return new StoredAudience(
                behaviour.newId(),
                behaviour.newId(),
                caller.scope(),
                details,
                details,
                creation,
                caller.userId(),
                now,
                caller.userId(),
                now,
                Life.ALIVE);
    }

    private Optional<StoredAudience> first(Predicate<StoredAudience> condition) {
        return store.audiences().stream().filter(condition).findFirst();
    }

    private boolean isVisible(StoredAudience audience, Call call, Caller caller) {
        return behaviour.isVisible(audience, caller.scope(), call.route());
    }

    private Status operationStatus(StoredAudience audience) {
        return behaviour.operationStatus(audience, setting.clock().instant());
    }

    private RefusedException notFound(Call call, Caller caller, @Nullable StoredAudience hidden) {
        return new RefusedException(behaviour.notFound(call.route(), caller.scope(), hidden));
    }
}
