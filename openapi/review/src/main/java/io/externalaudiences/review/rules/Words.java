package io.externalaudiences.review.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonPointer;

/** A pointer as people say it: {@code CreateAudienceRequest › name} for {@code /components/schemas/…}. */
final class Words {

    private static final Set<String> SCAFFOLDING =
            Set.of("components", "schemas", "properties", "paths", "content", "schema", "parameters", "responses");

    private Words() {}

    static String of(JsonPointer pointer) {
        List<String> segments = new ArrayList<>();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            segments.add(rest.getMatchingProperty());
        }
        if (segments.size() > 2 && segments.get(0).equals("paths")) {
            String operation = segments.get(2).toUpperCase(Locale.ROOT) + " " + segments.get(1);
            segments.subList(0, 3).clear();
            segments.add(0, operation);
        }
        segments.removeIf(SCAFFOLDING::contains);
        return segments.isEmpty() ? "the document" : String.join(" › ", segments);
    }
}
