package io.externalaudiences.conformance.selftest.minimal.audience;

import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import java.util.List;

/** Merges an update into an audience: what is sent replaces, what is not sent stays. Judges nothing. */
public final class UpdateMerger {
    private UpdateMerger() {}

    /** The details of an audience after an update. */
    public static AudienceDetails merge(AudienceDetails present, Property update) {
        Property description = update.member("description");
        Property ttlInDays = update.member("ttlInDays");
        Property labels = update.member("labels");
        AudienceDetails merged = present.withFields(mergeFields(present.fields(), update.member("fields")));
        if (!description.isAbsent()) {
            merged = merged.withDescription(description.text());
        }
        if (!ttlInDays.isAbsent()) {
            merged = merged.withTtlInDays(TimeToLive.days(ttlInDays.value()));
        }
        if (!labels.isAbsent()) {
            merged = merged.withLabels(labels.texts());
        }
        return merged;
    }

    private static List<AudienceField> mergeFields(List<AudienceField> present, Property updates) {
        return present.stream()
                .map(field -> updates.elements().stream()
                        .filter(update ->
                                field.name().equals(update.member("name").text()))
                        .filter(update -> !update.member("labels").isAbsent())
                        .findFirst()
                        .map(update -> field.withLabels(update.member("labels").texts()))
                        .orElse(field))
                .toList();
    }
}
