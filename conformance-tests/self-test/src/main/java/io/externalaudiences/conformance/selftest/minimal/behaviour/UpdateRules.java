package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.audience.Label;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.TimeToLive;
import io.externalaudiences.conformance.selftest.minimal.audience.UpdateMerger;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What an update may say, and what it does. */
public interface UpdateRules {

    /** Refuses the shape of an update; the audience is not looked at. */
    default Optional<Refusal> refuseUpdate(Property body) {
        return Refusal.first(
                () -> body.malformedIf(!body.value().isObject(), "must be an object"),
                () -> refuseEmptyUpdate(body),
                () -> refuseOtherProperty(body),
                () -> refuseNullValue(body),
                () -> refuseUpdatedDescription(body.member("description")),
                () -> refuseUpdatedTtl(body.member("ttlInDays")),
                () -> refuseUpdatedLabels(body.member("labels")),
                () -> refuseUpdatedFields(body.member("fields")));
    }

    /** Refuses an update that says nothing. */
    default Optional<Refusal> refuseEmptyUpdate(Property body) {
        return body.malformedIf(body.names().isEmpty(), "must say what to update");
    }

    /** Refuses a property that cannot be updated, known or not. */
    default Optional<Refusal> refuseOtherProperty(Property body) {
        List<String> updatable = List.of("description", "labels", "fields", "ttlInDays");
        return body.names().stream()
                .filter(name -> !updatable.contains(name))
                .findFirst()
                .flatMap(name -> body.member(name).malformedIf(true, "cannot be updated"));
    }

    /** Refuses null, which might mean to empty or to leave alone. */
    default Optional<Refusal> refuseNullValue(Property body) {
        return body.members().stream()
                .filter(Property::isAbsent)
                .findFirst()
                .flatMap(member -> member.malformedIf(true, "must not be null"));
    }

    /** Refuses a description that is no string. */
    default Optional<Refusal> refuseUpdatedDescription(Property description) {
        return description.malformedIf(
                !description.isAbsent() && !description.value().isString(), "must be a string");
    }

    /** Refuses a time to live outside 1 to 90 days; digits in a string are read as in a create request. */
    default Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
        boolean wrong = !ttlInDays.isAbsent() && !TimeToLive.isAllowed(ttlInDays.value());
        return ttlInDays.malformedIf(wrong, "must be a whole number of days from 1 to 90");
    }

    /** Refuses labels that do not exist. */
    default Optional<Refusal> refuseUpdatedLabels(Property labels) {
        return Label.refuse(labels);
    }

    /** Refuses a list of fields that is no array of objects with a name and labels, or names one field twice. */
    default Optional<Refusal> refuseUpdatedFields(Property fields) {
        boolean wrong = !fields.isAbsent() && fields.elements().isEmpty();
        return Refusal.first(
                () -> fields.malformedIf(wrong, "must be an array of at least one field"),
                () -> fields.elements().stream()
                        .map(this::refuseUpdatedField)
                        .flatMap(Optional::stream)
                        .findFirst(),
                () -> refuseFieldListedTwice(fields));
    }

    /** Refuses one field of an update without name or labels, or with an unknown property. */
    default Optional<Refusal> refuseUpdatedField(Property field) {
        Property name = field.member("name");
        Property labels = field.member("labels");
        Property identityNs = field.member("identityNs");
        List<String> known = List.of("name", "type", "identityNs", "labels");
        return Refusal.first(
                () -> name.malformedIf(!name.isText(), "must be a string that is not empty"),
                () -> labels.malformedIf(labels.isAbsent(), "is missing"),
                () -> Label.refuse(labels),
                () -> identityNs.malformedIf(
                        !identityNs.isAbsent() && !identityNs.value().isString(), "must be a string"),
                () -> field.malformedIf(!known.containsAll(field.names()), "has an unknown property"));
    }

    /** Refuses a field that an update names twice. */
    default Optional<Refusal> refuseFieldListedTwice(Property fields) {
        Set<String> seen = new HashSet<>();
        return fields.elements().stream()
                .map(field -> field.member("name"))
                .filter(name -> !seen.add(name.textOr("")))
                .findFirst()
                .flatMap(name -> name.malformedIf(true, "is named twice"));
    }

    /** Refuses a field that the audience does not have. */
    default Optional<Refusal> refuseUnknownField(Property field, AudienceDetails present) {
        return field.member("name").meaninglessIf(fieldOf(field, present).isEmpty(), "names no field of this audience");
    }

    /** Refuses another type or namespace of a field; the present ones may be repeated. */
    default Optional<Refusal> refuseChangedField(Property field, AudienceDetails present) {
        boolean changed = fieldOf(field, present)
                .filter(old -> isOther(field.member("type"), old.type())
                        || isOther(field.member("identityNs"), Objects.requireNonNullElse(old.identityNs(), "")))
                .isPresent();
        return field.malformedIf(changed, "has a type or namespace that cannot be updated");
    }

    /** The details of an audience after an update that no rule refused. */
    default AudienceDetails merge(AudienceDetails present, Property body) {
        return UpdateMerger.merge(present, body);
    }

    /**
     * An audience after an update that no rule refused: its details and its history.
     *
     * @param present the audience at this moment, while nobody else can change it
     */
    default StoredAudience update(StoredAudience present, Property body, String userId, Instant now) {
        return present.updated(merge(present.details(), body), userId, now);
    }

    private static Optional<AudienceField> fieldOf(Property field, AudienceDetails present) {
        return present.fields().stream()
                .filter(old -> old.name().equals(field.member("name").text()))
                .findFirst();
    }

    private static boolean isOther(Property sent, String present) {
        return !sent.isAbsent() && !sent.textOr("").equalsIgnoreCase(present);
    }
}
