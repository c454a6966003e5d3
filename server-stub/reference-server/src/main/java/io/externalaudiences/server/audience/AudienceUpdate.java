package io.externalaudiences.server.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New values for an audience. What is null stays as it is.
 *
 * @param description the new description
 * @param labels the new labels; an empty list empties them
 * @param fields the fields whose labels are replaced
 * @param ttlInDays the new expiry, 1 to 90 days
 */
public record AudienceUpdate(
        @Nullable String description,
        @Nullable List<String> labels,
        List<FieldUpdate> fields,
        @Nullable Integer ttlInDays) {

    /**
     * New labels for one field. Type and namespace cannot be updated; they may be repeated.
     *
     * @param name the field's name
     * @param type its type, repeated in the contract's word for it; null where it is not
     * @param identityNamespace its namespace, repeated; null where it is not
     * @param labels the new labels
     */
    public record FieldUpdate(
            String name, @Nullable String type, @Nullable String identityNamespace, List<String> labels) {}

    /**
     * Refuses what cannot be meant.
     *
     * @throws Refusal where a field is listed twice
     */
    public AudienceUpdate {
        List<Violation> violations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < fields.size(); index++) {
            if (!names.add(fields.get(index).name())) {
                violations.add(new Violation("/fields/" + index + "/name", "is listed before"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /**
     * What the audience is after this.
     *
     * @throws Refusal naming every place that makes no sense
     */
    AudienceDefinition appliedTo(AudienceDefinition old) {
        return new AudienceDefinition(
                old.name(),
                description == null ? old.description() : description,
                old.customAudienceId(),
                fieldsAppliedTo(old.fields()),
                old.source(),
                Objects.requireNonNullElse(ttlInDays, old.ttlInDays()),
                old.audienceType(),
                old.originName(),
                old.namespace(),
                labels == null ? old.labels() : labels,
                old.tags());
    }

    private List<Field> fieldsAppliedTo(List<Field> old) {
        List<Violation> violations = new ArrayList<>();
        Map<String, FieldUpdate> updates = new HashMap<>();
        for (int index = 0; index < fields.size(); index++) {
            FieldUpdate update = fields.get(index);
            String place = "/fields/" + index;
            updates.put(update.name(), update);
            old.stream()
                    .filter(field -> field.name().equals(update.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> checkRepetition(field, update, place, violations),
                            () -> violations.add(new Violation(place + "/name", "is no field of this audience")));
        }
        if (!violations.isEmpty()) {
            throw Refusal.meaningless(violations);
        }
        return old.stream()
                .map(field -> {
                    FieldUpdate update = updates.get(field.name());
                    return update == null ? field : field.withLabels(update.labels());
                })
                .toList();
    }

    private static void checkRepetition(Field field, FieldUpdate update, String place, List<Violation> violations) {
        if (update.type() != null
                && !update.type().equalsIgnoreCase(field.type().name())) {
            violations.add(new Violation(place + "/type", "cannot be updated"));
        }
        String namespace = update.identityNamespace();
        if (namespace != null && !namespace.equalsIgnoreCase(field.identityNamespace())) {
            violations.add(new Violation(place + "/identityNs", "cannot be updated"));
        }
    }
}
