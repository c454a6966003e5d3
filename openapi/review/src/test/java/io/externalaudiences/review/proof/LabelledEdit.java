package io.externalaudiences.review.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import io.externalaudiences.contract.Contract;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An edit of the contract in one direction, with what somebody wrote down that it does.
 *
 * @param name the kind of edit and its direction
 * @param before the text of the document and of the requirements before it
 * @param after the same after it
 * @param verdict how grave it is
 * @param breaks who breaks
 */
record LabelledEdit(String name, Texts before, Texts after, Verdict verdict, Set<Breaks> breaks) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All edits of the file, each forth and back. */
    static List<LabelledEdit> all() {
        try (InputStream file = LabelledEdit.class.getResourceAsStream("labelled-edits.yaml")) {
            JsonNode document = YAML.readTree(Contract.bundledDocument().text());
            JsonNode requirements = YAML.readTree(Contract.requirements().text());
            List<LabelledEdit> edits = new ArrayList<>();
            for (JsonNode written : YAML.readTree(file).get("edits")) {
                boolean ofDocument = written.path("of").asText("document").equals("document");
                JsonNode start = ofDocument ? patched(document, written.path("before")) : byId(requirements);
                JsonNode end = patched(start, written.get("edit"));
                Texts before = ofDocument ? texts(start, requirements) : texts(document, asList(start));
                Texts after = ofDocument ? texts(end, requirements) : texts(document, asList(end));
                String kind = written.get("kind").asText();
                edits.add(labelled(kind + ", forth", before, after, written.get("forth")));
                edits.add(labelled(kind + ", back", after, before, written.get("back")));
            }
            return edits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfDocument() {
        return !before.document().equals(after.document());
    }

    boolean isBreaking() {
        return verdict == Verdict.BREAKING;
    }

    boolean breaksCallers() {
        return breaks.contains(Breaks.CALLERS);
    }

    @Override
    public String toString() {
        return name;
    }

    private static LabelledEdit labelled(String name, Texts before, Texts after, JsonNode label) {
        Set<Breaks> breaks = EnumSet.noneOf(Breaks.class);
        label.get("breaks").forEach(who -> breaks.add(Breaks.valueOf(upperCase(who))));
        return new LabelledEdit(name, before, after, Verdict.valueOf(upperCase(label.get("verdict"))), breaks);
    }

    private static String upperCase(JsonNode word) {
        return word.asText().toUpperCase(Locale.ROOT);
    }

    private static JsonNode patched(JsonNode start, JsonNode patch) {
        try {
            return patch.isMissingNode()
                    ? start
                    : JsonPatch.fromJson(JSON.valueToTree(patch)).apply(start);
        } catch (IOException | JsonPatchException e) {
            throw new IllegalArgumentException("the patch " + patch + " does not fit", e);
        }
    }

    private static ObjectNode byId(JsonNode requirements) {
        ObjectNode byId = JSON.createObjectNode();
        requirements
                .get("requirements")
                .forEach(requirement -> byId.set(requirement.get("id").asText(), requirement));
        return byId;
    }

    private static JsonNode asList(JsonNode byId) {
        ArrayNode list = JSON.createArrayNode();
        byId.forEach(list::add);
        return JSON.createObjectNode().set("requirements", list);
    }

    private static Texts texts(JsonNode document, JsonNode requirements) {
        try {
            return new Texts(JSON.writeValueAsString(document), JSON.writeValueAsString(requirements));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
