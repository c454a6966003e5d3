package io.externalaudiences.review.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;

/** A pointer as people say it: {@code CreateAudienceRequest › name} for {@code /components/schemas/…}. */
final class Words {

    private static final Set<String> SCAFFOLDING =
            Set.of("components", "schemas", "properties", "paths", "content", "schema", "parameters", "responses");

    private Words() {}

    static String of(JsonPointer pointer) {
        List<String> words = new ArrayList<>();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            if (!SCAFFOLDING.contains(rest.getMatchingProperty())) {
                words.add(rest.getMatchingProperty());
            }
        }
        return words.isEmpty() ? "the document" : String.join(" › ", words);
    }
}
