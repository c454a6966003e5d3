package io.externalaudiences.conformance.checks.create;

import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.exchange.Refusals;
import io.externalaudiences.conformance.requirement.Check;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a target refuses when an audience is created. Every request here has one fault. */
final class RefusedCreateChecks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Target target;

    RefusedCreateChecks(Target target) {
        this.target = target;
    }

    @Check("CREATE-008")
    void timeToLiveOutOfRange() {
        for (int days : List.of(0, 91)) {
            refuses(body -> body.put("ttlInDays", days));
            refuses(body -> body.put("ttlInDays", Integer.toString(days)));
        }
    }

    @Check("CREATE-010")
    void timeToLiveThatIsNoWholeNumber() {
        for (JsonNode wrong :
                List.of(JSON.stringNode("abc"), JSON.stringNode(""), JSON.numberNode(40.5), JSON.booleanNode(true))) {
            refuses(body -> body.set("ttlInDays", wrong));
        }
    }

    @Check("CREATE-011")
    void withoutOriginName() {
        refuses(body -> body.remove("originName"));
    }

    @Check("CREATE-012")
    void fieldWithoutName() {
        refuses(body -> plainField(body).remove("name"));
    }

    @Check("CREATE-013")
    void fieldWithoutType() {
        refuses(body -> plainField(body).remove("type"));
    }

    @Check("CREATE-014")
    void sourceWithoutPath() {
        refuses(body -> parameters(body).remove("path"));
    }

    @Check("CREATE-015")
    void sourceWithoutType() {
        refuses(body -> parameters(body).remove("type"));
    }

    @Check("CREATE-016")
    void withoutName() {
        refuses(body -> body.remove("name"));
    }

    @Check("CREATE-017")
    void withoutFields() {
        refuses(body -> body.remove("fields"));
        refuses(body -> body.putArray("fields"));
    }

    @Check("CREATE-018")
    void withoutSource() {
        refuses(body -> body.remove("sourceSpec"));
    }

    @Check("CREATE-020")
    void sourceThatIsNeitherFileNorFolder() {
        refuses(body -> parameters(body).put("type", "table"));
    }

    @Check("CREATE-022")
    void sourceOfAnotherType() {
        refuses(body -> parameters(body).put("sourceType", "Database"));
    }

    @Check("CREATE-023")
    void cloudWithoutConnection() {
        for (String cloud : List.of("S3", "GCS", "SFTP")) {
            refuses(body -> parameters(body).put("cloudType", cloud).remove("baseConnectionId"));
        }
    }

    @Check("CREATE-024")
    void unknownCloud() {
        refuses(body -> parameters(body).put("cloudType", "Floppy"));
    }

    @Check("CREATE-025")
    void pathThatLeavesItsSource() {
        for (String path : List.of(
                "/etc/people.csv", "../people.csv", "people/../../x.csv", "people\\x.csv", "people/\u0007.csv")) {
            refuses(body -> parameters(body).put("path", path));
        }
    }

    @Check("CREATE-027")
    void unknownFieldType() {
        refuses(body -> plainField(body).put("type", "money"));
    }

    @Check("CREATE-028")
    void twoFieldsOfOneName() {
        refuses(RefusedCreateChecks::repeatField);
    }

    @Check("CREATE-030")
    void unknownNamespace() {
        refuses(RefusedCreateChecks::nameUnknownNamespace);
    }

    @Check("CREATE-031")
    void noIdentity() {
        refuses(RefusedCreateChecks::dropIdentity);
    }

    @Check("CREATE-032")
    void anotherAudienceType() {
        refuses(body -> body.put("audienceType", "accounts"));
    }

    @Check("CREATE-033")
    void anotherOrigin() {
        refuses(body -> body.put("originName", "REAL_TIME"));
    }

    @Check("CREATE-038")
    void aWrongShapeIsABadRequest() {
        List<Consumer<ObjectNode>> faults = List.of(
                body -> body.put("ttlInDays", 91),
                body -> body.remove("originName"),
                body -> parameters(body).put("type", "table"));
        refusals(faults).mustBeWith(PlatformCode.BAD_REQUEST);
    }

    @Check("CREATE-039")
    void aWrongMeaningIsUnprocessable() {
        List<Consumer<ObjectNode>> faults = List.of(
                RefusedCreateChecks::repeatField,
                RefusedCreateChecks::nameUnknownNamespace,
                RefusedCreateChecks::dropIdentity);
        refusals(faults).mustBeWith(PlatformCode.UNPROCESSABLE_ENTITY);
    }

    private void refuses(Consumer<ObjectNode> fault) {
        answered(fault).mustBeRefusedForItsValue();
    }

    private Refusals refusals(List<Consumer<ObjectNode>> faults) {
        return Refusals.among(faults.stream().map(this::answered).toList());
    }

    private Exchange answered(Consumer<ObjectNode> fault) {
        ObjectNode body = target.payloads().audience();
        fault.accept(body);
        return target.audiences().tryMalformedCreate(body);
    }

    private static void repeatField(ObjectNode body) {
        body.withArray("fields").add(plainField(body).deepCopy());
    }

    private static void nameUnknownNamespace(ObjectNode body) {
        ((ObjectNode) body.at("/fields/0")).put("identityNs", "NoSuchNamespace");
    }

    private static void dropIdentity(ObjectNode body) {
        ((ObjectNode) body.at("/fields/0")).remove("identityNs");
    }

    /** A field that is no identity, so that its fault is the only one. */
    private static ObjectNode plainField(ObjectNode body) {
        return (ObjectNode) body.at("/fields/1");
    }

    private static ObjectNode parameters(ObjectNode body) {
        return (ObjectNode) body.at("/sourceSpec/params");
    }
}
