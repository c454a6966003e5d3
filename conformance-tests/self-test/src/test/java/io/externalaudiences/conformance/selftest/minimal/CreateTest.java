package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CreateTest {
    private final Lab lab = Lab.conforming();

    @AfterEach
    void close() {
        lab.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/fields",
                "/sourceSpec",
                "/originName",
                "/fields/0/name",
                "/fields/1/type",
                "/sourceSpec/params",
                "/sourceSpec/params/path",
                "/sourceSpec/params/type"
            })
    void whatIsRequiredMustBeThere(String pointer) {
        ObjectNode request = Lab.request("incomplete");
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) request.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));

        Reply refused = lab.caller().post("/external-audience/", request);

        assertThat(refused.refusal()).isEqualTo("400 100910-400");
        assertThat(pointer).startsWith(refused.at("/violations/0/pointer"));
        assertNothingCreated("incomplete");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name | 5 | 400",
                "/name | \"\" | 400",
                "/description | 5 | 400",
                "/customAudienceId | {} | 400",
                "/fields | [] | 400",
                "/fields | {} | 400",
                "/fields/0 | \"mail\" | 400",
                "/fields/0/type | \"text\" | 400",
                "/fields/0/type | \"STRING\" | 400",
                "/fields/0/identityNs | \"NoSuchNamespace\" | 422",
                "/fields/0/identityNs | 5 | 400",
                "/fields/0/identityNs | null | 422",
                "/fields/1/name | \"mail\" | 422",
                "/fields/1/labels | [\"C2\"] | 400",
                "/fields/1/labels | [\"core/C99\"] | 422",
                "/labels | \"core/C1\" | 400",
                "/labels | [5] | 400",
                "/sourceSpec | {\"path\": \"people/good.csv\", \"type\": \"file\"} | 400",
                "/sourceSpec/params/type | \"table\" | 400",
                "/sourceSpec/params/sourceType | \"Database\" | 400",
                "/sourceSpec/params/cloudType | \"FTP\" | 400",
                "/sourceSpec/params/cloudType | \"S3\" | 422",
                "/sourceSpec/params/cloudType | \"GCS\" | 422",
                "/sourceSpec/params/cloudType | \"SFTP\" | 422",
                "/sourceSpec/params/baseConnectionId | \"my-connection\" | 400",
                "/sourceSpec/params/path | \"../people/good.csv\" | 400",
                "/sourceSpec/params/path | \"people/../../good.csv\" | 400",
                "/sourceSpec/params/path | \"/people/good.csv\" | 400",
                "/sourceSpec/params/path | \"people\\\\good.csv\" | 400",
                "/sourceSpec/params/path | \"people/\\u0000.csv\" | 400",
                "/sourceSpec/params/path | \"people/my good.csv\" | 400",
                "/ttlInDays | 0 | 400",
                "/ttlInDays | 91 | 400",
                "/ttlInDays | -1 | 400",
                "/ttlInDays | 40.5 | 400",
                "/ttlInDays | true | 400",
                "/ttlInDays | [] | 400",
                "/ttlInDays | 123456789012345678901234567890 | 400",
                "/ttlInDays | \"0\" | 400",
                "/ttlInDays | \"91\" | 400",
                "/ttlInDays | \"abc\" | 400",
                "/ttlInDays | \"\" | 400",
                "/ttlInDays | \"040\" | 400",
                "/audienceType | \"accounts\" | 400",
                "/audienceType | \"People\" | 400",
                "/originName | \"PLATFORM\" | 400",
                "/namespace | 5 | 400",
                "/tags | [1] | 400"
            })
    void aBadValueIsRefusedAndNothingCreated(String pointer, String value, int status) {
        ObjectNode request = Lab.request("refused");
        JsonNode bad = JsonMapper.shared().readTree(value);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = request.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent.isArray()) {
            ((ArrayNode) parent).set(Integer.parseInt(last), bad);
        } else {
            ((ObjectNode) parent).set(last, bad);
        }

        Reply refused = lab.caller().post("/external-audience/", request);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.at("/errorCode")).isEqualTo(status == 400 ? "100910-400" : "100960-422");
        assertThat(refused.at("/violations/0/pointer")).isNotEmpty();
        assertNothingCreated("refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1", "90 | 90", "\"1\" | 1", "\"90\" | 90", "\"40\" | 40", "null | 30"})
    void theDaysAreAnsweredAsAnInteger(String sent, int answered) {
        ObjectNode request = Lab.request("lasting");
        request.set("ttlInDays", JsonMapper.shared().readTree(sent));

        Reply created = lab.caller().post("/external-audience/", request);

        assertThat(created.json().at("/operationDetails/ttlInDays").isIntegralNumber())
                .isTrue();
        assertThat(created.json().at("/operationDetails/ttlInDays").asInt()).isEqualTo(answered);
    }

    @Test
    void whatWasSentIsAnsweredAndWhatIsUnknownIgnored() {
        ObjectNode request = Lab.request("complete");
        request.put("customAudienceId", "mine-1").put("namespace", "Other").put("surprise", 1);
        request.putArray("tags").add("spring");
        ((ObjectNode) request.at("/sourceSpec/params")).put("cloudType", "DLZ");

        JsonNode details =
                lab.caller().post("/external-audience/", request).json().get("operationDetails");

        assertThat(details.has("surprise")).isFalse();
        request.remove("surprise");
        ((ObjectNode) request.at("/fields/0")).put("identityNs", "Email");
        request.put("audienceType", "people");
        assertThat(details).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/missing.csv", "people/unheard-of.csv", "people"})
    void anOperationFailsWhenItsSourceNamesNothing(String path) {
        Reply created = lab.caller().post("/external-audience/", Lab.request("sourceless", path));
        String operation = "/external-audience/operations/" + created.at("/operationId");

        assertThat(lab.caller().get(operation).at("/status")).isEqualTo("PROCESSING");
        lab.later();
        assertThat(lab.caller().get(operation).at("/status")).isEqualTo("FAILED");
        assertThat(lab.caller().get(operation).json().has("audienceId")).isFalse();
    }

    @Test
    void anOperationShowsItsAudienceWithSuccessOnly() {
        Reply created = lab.caller().post("/external-audience/", Lab.request("growing"));
        String operation = "/external-audience/operations/" + created.at("/operationId");

        assertThat(lab.caller().get(operation).json().has("audienceId")).isFalse();
        lab.later();
        assertThat(lab.caller().get(operation).json().has("audienceId")).isTrue();
    }

    private void assertNothingCreated(String name) {
        // The name is still free.
        assertThat(lab.caller().post("/external-audience/", Lab.request(name)).status())
                .isEqualTo(202);
    }
}
