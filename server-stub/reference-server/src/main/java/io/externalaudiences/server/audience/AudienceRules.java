package io.externalaudiences.server.audience;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a request for an audience must mean, beyond its shape. */
public final class AudienceRules {
    private static final Set<CloudType> NEED_CONNECTION = EnumSet.of(CloudType.S3, CloudType.GCS, CloudType.SFTP);

    private final IdentityNamespaces namespaces;

    public AudienceRules(IdentityNamespaces namespaces) {
        this.namespaces = namespaces;
    }

    /**
     * The definition in canonical values.
     *
     * @throws Refusal naming every place that makes no sense
     */
    public AudienceDefinition canonical(AudienceDefinition sent) {
        List<Violation> violations = new ArrayList<>();
        List<Field> fields = canonicalFields(sent.fields(), violations);
        checkConnection(sent.source(), violations);
        if (!violations.isEmpty()) {
            throw Refusal.meaningless(violations);
        }
        return sent.withFields(fields);
    }

    private List<Field> canonicalFields(List<Field> sent, List<Violation> violations) {
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < sent.size(); index++) {
            Field field = sent.get(index);
            if (!names.add(field.name())) {
                violations.add(new Violation("/fields/" + index + "/name", "is the name of another field too"));
            }
            fields.add(canonicalField(field, index, violations));
        }
        if (fields.stream().map(Field::identityNamespace).noneMatch(Objects::nonNull)) {
            violations.add(new Violation("/fields", "hold no identity: at least one field needs identityNs"));
        }
        return fields;
    }

    private Field canonicalField(Field field, int index, List<Violation> violations) {
        String namespace = field.identityNamespace();
        if (namespace == null) {
            return field;
        }
        return namespaces.canonical(namespace).map(field::withIdentityNamespace).orElseGet(() -> {
            violations.add(new Violation("/fields/" + index + "/identityNs", "is no known identity namespace"));
            return field;
        });
    }

    private static void checkConnection(SourceLocation source, List<Violation> violations) {
        if (source.cloudType() != null
                && NEED_CONNECTION.contains(source.cloudType())
                && source.baseConnectionId() == null) {
            violations.add(new Violation(
                    "/sourceSpec/params/baseConnectionId", "is required with cloudType " + source.cloudType()));
        }
    }
}
