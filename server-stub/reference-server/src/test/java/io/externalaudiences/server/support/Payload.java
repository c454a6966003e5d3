package io.externalaudiences.server.support;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A body for a create: a good one to begin with, changed place by place. */
public final class Payload {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode body;

    private Payload(ObjectNode body) {
        this.body = body;
    }

    /** A body that is accepted, under a name that nobody has. It names the demo's sample file. */
    public static Payload good() {
        return new Payload((ObjectNode) JSON.readTree("""
                        {"fields": [{"name": "ppid", "type": "string", "identityNs": "Email"},
                                    {"name": "list_id", "type": "string"}],
                         "sourceSpec": {"params": {"path": "activation/sample-source/example.csv", "type": "file"}},
                         "originName": "CUSTOM_UPLOAD"}""")).with("/name", "\"audience " + UUID.randomUUID() + "\"");
    }

    /**
     * The same with another value, given as JSON, at a JSON pointer; without the property where it is {@code absent}.
     */
    public Payload with(String pointer, String value) {
        ObjectNode changed = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        String property = pointer.substring(last + 1);
        JsonNode parent = changed.at(pointer.substring(0, last));
        if (value.equals("absent")) {
            ((ObjectNode) parent).remove(property);
        } else if (parent.isArray()) {
            ((tools.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(property), JSON.readTree(value));
        } else {
            ((ObjectNode) parent).set(property, JSON.readTree(value));
        }
        return new Payload(changed);
    }

    /** The same for a file of the source. */
    public Payload file(String path) {
        return with("/sourceSpec/params/path", '"' + path + '"');
    }

    /** The name that this asks for. */
    public String name() {
        return body.get("name").asString();
    }

    /** The body. */
    public String json() {
        return body.toString();
    }
}
