package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is found, what is a duplicate, and what is kept. */
public interface StorageRules {

    /** A new id of an operation, an audience or a run. Ids are found again without regard to case. */
    default String newId() {
        return UUID.randomUUID().toString();
    }

    /** Whether a caller of a scope sees an audience and its operation. */
    default boolean isVisible(StoredAudience audience, Scope caller, Route route) {
        return audience.scope().equals(caller);
    }

    /** Whether an audience can be worked with: its operation has succeeded, and nobody deleted it. */
    default boolean isUsable(StoredAudience audience, Status operation, Route route) {
        return operation == Status.SUCCESS && audience.life() == Life.ALIVE;
    }

    /**
     * Refuses what is not found.
     *
     * @param caller where it was looked for
     * @param hidden what has this id but must not be known to the caller; null when nothing ever had it
     */
    default Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
        return PlatformCode.NOT_FOUND.because("There is nothing with this id.");
    }

    /** Whether an audience holds on to its name: not after a failed operation or a delete. */
    default boolean keepsItsName(StoredAudience existing, Status operation) {
        return operation != Status.FAILED && existing.life() == Life.ALIVE;
    }

    /** Whether two audiences of a scope have the same name or the same custom id. */
    default boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
        String customId = existing.details().customAudienceId();
        boolean sameName = existing.details().name().equals(proposed.details().name());
        boolean sameCustomId =
                customId != null && customId.equals(proposed.details().customAudienceId());
        return existing.scope().equals(proposed.scope()) && (sameName || sameCustomId);
    }

    /** Refuses an audience that exists already. */
    default Refusal duplicate() {
        return PlatformCode.DUPLICATE.because("There is an audience of this name or custom id.");
    }

    /**
     * Keeps a new audience unless a duplicate exists, in one step: of many in a race one wins.
     *
     * @return whether it was kept
     */
    default boolean keep(StoredAudience proposed, Predicate<StoredAudience> standsInTheWay, Store store) {
        return store.addAudienceUnless(standsInTheWay, proposed);
    }

    /**
     * Keeps a new run unless another one is in progress, in one step: of many in a race one wins.
     *
     * @return whether it was kept
     */
    default boolean keepRun(StoredRun proposed, Predicate<StoredRun> standsInTheWay, Store store) {
        return store.addRunUnless(standsInTheWay, proposed);
    }

    /** Keeps a change of an audience, and answers what it is then. */
    default StoredAudience keepChange(StoredAudience audience, UnaryOperator<StoredAudience> change, Store store) {
        return store.changeAudience(audience.operationId(), change).orElse(audience);
    }

    /** Deletes an audience; its operation stays, its runs are found no more. */
    default void delete(StoredAudience audience, Store store) {
        store.changeAudience(audience.operationId(), StoredAudience::deleted);
    }
}
