package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.CreateReader;
import io.externalaudiences.conformance.selftest.minimal.audience.Label;
import io.externalaudiences.conformance.selftest.minimal.audience.TimeToLive;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** What a create request must say, apart from its fields and its source. */
public interface CreateRules extends FieldRules, SourceRules {

    /** Refuses the body of a create request: its shape first, then its meaning. */
    default Optional<Refusal> refuseCreate(Property body) {
        return Refusal.first(
                () -> body.malformedIf(!body.value().isObject(), "must be an object"),
                () -> refuseName(body.member("name")),
                () -> refuseDescription(body.member("description")),
                () -> refuseCustomAudienceId(body.member("customAudienceId")),
                () -> refuseFields(body.member("fields")),
                () -> refuseSource(body.member("sourceSpec")),
                () -> refuseTtl(body.member("ttlInDays")),
                () -> refuseAudienceType(body.member("audienceType")),
                () -> refuseOriginName(body.member("originName")),
                () -> refuseNamespace(body.member("namespace")),
                () -> refuseTags(body.member("tags")),
                () -> refuseLabels(body.member("labels")));
    }

    /** Refuses a name that is missing, empty or no string. */
    default Optional<Refusal> refuseName(Property name) {
        return name.malformedIf(!name.isText(), "must be a string that is not empty");
    }

    /** Refuses a description that is no string. */
    default Optional<Refusal> refuseDescription(Property description) {
        return refuseOtherThanText(description);
    }

    /** Refuses a custom id that is empty or no string. */
    default Optional<Refusal> refuseCustomAudienceId(Property customAudienceId) {
        return refuseEmptyText(customAudienceId);
    }

    /** Refuses a time to live outside 1 to 90 days, or in another shape than a whole number or its digits. */
    default Optional<Refusal> refuseTtl(Property ttlInDays) {
        boolean wrong = !ttlInDays.isAbsent() && !TimeToLive.isAllowed(ttlInDays.value());
        return ttlInDays.malformedIf(wrong, "must be a whole number of days from 1 to 90");
    }

    /** Refuses labels that do not exist. */
    default Optional<Refusal> refuseLabels(Property labels) {
        return Label.refuse(labels);
    }

    /** Refuses another audience type than people. */
    default Optional<Refusal> refuseAudienceType(Property audienceType) {
        return audienceType.malformedIf(!audienceType.isAbsentOrOneOf(List.of("people")), "must be people");
    }

    /** Refuses an origin that is missing or another one than the only one. */
    default Optional<Refusal> refuseOriginName(Property originName) {
        return originName.malformedIf(!originName.isOneOf(List.of("CUSTOM_UPLOAD")), "must be CUSTOM_UPLOAD");
    }

    /** Refuses a namespace that is empty or no string. */
    default Optional<Refusal> refuseNamespace(Property namespace) {
        return refuseEmptyText(namespace);
    }

    /** Refuses tags that are no array of strings. */
    default Optional<Refusal> refuseTags(Property tags) {
        boolean wrong = !tags.isAbsent()
                && !(tags.value().isArray()
                        && tags.texts().size() == tags.value().size());
        return tags.malformedIf(wrong, "must be an array of strings");
    }

    /** What an accepted body says, in canonical values and with the defaults filled in. */
    default AudienceDetails read(Property body) {
        return CreateReader.read(body);
    }

    private static Optional<Refusal> refuseEmptyText(Property property) {
        return property.malformedIf(!property.isAbsent() && !property.isText(), "must be a string that is not empty");
    }

    private static Optional<Refusal> refuseOtherThanText(Property property) {
        return property.malformedIf(!property.isAbsent() && !property.value().isString(), "must be a string");
    }
}
