package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.IdentityNamespace;
import io.externalaudiences.conformance.selftest.minimal.audience.Label;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a create request must say about the fields of an audience. */
public interface FieldRules {

    /** Refuses a list of fields: the shape of each first, then what they mean together. */
    default Optional<Refusal> refuseFields(Property fields) {
        return Refusal.first(
                () -> refuseFieldList(fields),
                () -> fields.elements().stream()
                        .map(this::refuseField)
                        .flatMap(Optional::stream)
                        .findFirst(),
                () -> refuseRepeatedFieldName(fields),
                () -> refuseMissingIdentity(fields));
    }

    /** Refuses one field. */
    default Optional<Refusal> refuseField(Property field) {
        return Refusal.first(
                () -> field.malformedIf(!field.value().isObject(), "must be an object"),
                () -> refuseFieldName(field.member("name")),
                () -> refuseFieldType(field.member("type")),
                () -> refuseIdentityNamespace(field.member("identityNs")),
                () -> refuseFieldLabels(field.member("labels")));
    }

    /** Refuses a list that is missing, empty or no array. */
    default Optional<Refusal> refuseFieldList(Property fields) {
        return fields.malformedIf(fields.elements().isEmpty(), "must be an array of at least one field");
    }

    /** Refuses a field without a name. */
    default Optional<Refusal> refuseFieldName(Property name) {
        return name.malformedIf(!name.isText(), "must be a string that is not empty");
    }

    /** Refuses a field without a type, or with one that the guide does not list. */
    default Optional<Refusal> refuseFieldType(Property type) {
        List<String> types = List.of("string", "number", "long", "integer", "date", "datetime", "boolean");
        return type.malformedIf(!type.isOneOf(types), "must be one of " + String.join(", ", types));
    }

    /** Refuses a namespace that does not exist. */
    default Optional<Refusal> refuseIdentityNamespace(Property identityNs) {
        boolean unknown = IdentityNamespace.canonical(identityNs.textOr("")).isEmpty();
        return Refusal.first(
                () -> identityNs.malformedIf(
                        !identityNs.isAbsent() && !identityNs.value().isString(), "must be a string"),
                () -> identityNs.meaninglessIf(!identityNs.isAbsent() && unknown, "names no identity namespace"));
    }

    /** Refuses labels of a field that do not exist. */
    default Optional<Refusal> refuseFieldLabels(Property labels) {
        return Label.refuse(labels);
    }

    /** Refuses two fields of one name. */
    default Optional<Refusal> refuseRepeatedFieldName(Property fields) {
        Set<String> seen = new HashSet<>();
        return fields.elements().stream()
                .map(field -> field.member("name"))
                .filter(name -> !seen.add(name.textOr("")))
                .findFirst()
                .flatMap(name -> name.meaninglessIf(true, "is the name of another field too"));
    }

    /** Refuses fields of which none is an identity. */
    default Optional<Refusal> refuseMissingIdentity(Property fields) {
        boolean missing = fields.elements().stream()
                .allMatch(field -> field.member("identityNs").isAbsent());
        return fields.meaninglessIf(missing, "must have a field with an identityNs");
    }
}
