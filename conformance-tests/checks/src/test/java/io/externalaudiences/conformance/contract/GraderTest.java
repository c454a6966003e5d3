package io.externalaudiences.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.contract.Contract;
import io.externalaudiences.contract.model.ContractDocument;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every exchange is held against the contract, and what is wrong with it finds its requirement. */
class GraderTest {

    private static final URI TARGET = URI.create("http://127.0.0.1/data/core/ais");

    private final Grader grader = new Grader(ContractDocument.ofContract());

    @Test
    void theGuidesOwnAnswerIsRight() {
        String body = Contract.example("getExternalAudienceOperation/guide-response.json")
                .text();

        assertThat(grader.grade(operation(200, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"status": "SUCCESS"`        | `"status": 1`              | OPERATION-002
            `"ttlInDays": 40`            | `"ttlInDays": "40"`        | CREATE-005
            `"createdAt": 1749324248`    | `"createdAt": "yesterday"` | OPERATION-008
            `"operationId"`              | `"id"`                     | OPERATION-001
            `"originName"`               | `"origin"`                 | CREATE-050
            `"params"`                   | `"parameters"`             | CREATE-050
            """)
    void whatIsWrongFindsTheNearestRequirement(String printed, String broken, String requirement) {
        String body = Contract.example("getExternalAudienceOperation/guide-response.json")
                .text();
        assertThat(body).contains(printed);

        assertThat(found(operation(200, body.replace(printed, broken)))).containsExactly(requirement);
    }

    @Test
    void aNullCountsAsAbsent() {
        String body = Contract.example("getExternalAudienceOperation/processing-response.json")
                .text();
        String withNull = body.replaceFirst("\\{", "{\"error\": null, \"audienceId\": null,");

        assertThat(grader.grade(operation(200, withNull))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            404 | {"errorCode":"100940-400","message":"NOT_FOUND","status":404,"title":"x"} |
            409 | {"errorCode":"100940-404","message":"NOT_FOUND","status":404,"title":"x"} | ERROR-001
            404 | {"errorCode":"100940-404","message":"Not found","status":404,"title":"x"} | ERROR-003
            404 | ["100940-404"]                                                            | ERROR-002
            404 | {"errorCode":"100940-404","message":"NOT_FOUND","status":404,"title":"at a.B.c(D.java:1)"} | ERROR-007
            404 | {"errorCode":"100940-404","message":"NOT_FOUND","status":404,"title":"see /var/lib/audiences/x"} | ERROR-007
            404 | {"errorCode":                                                             | ERROR-004
            """)
    void anErrorFindsItsRequirement(int status, String body, String requirement) {
        List<String> found = found(operation(status, body));

        if (requirement == null) {
            assertThat(found).doesNotContain("ERROR-001");
        } else {
            assertThat(found).contains(requirement);
        }
    }

    @Test
    void jsonUnderAnotherMediaTypeIsFound() {
        Answer answer = new Answer(200, Map.of("Content-Type", List.of("text/plain")), bytes("{}"));

        assertThat(found(exchange(answer))).contains("ERROR-005");
    }

    @Test
    void aSuccessThatIsNotDocumentedIsFound() {
        assertThat(grader.grade(operation(201, "{}")))
                .anyMatch(finding ->
                        finding.requirement().isEmpty() && finding.actual().contains("201"));
    }

    /** While a run goes on its stages may lack what they like; once it has succeeded they may not. */
    @ParameterizedTest
    @CsvSource({"PROCESSING, RUN-038", "SUCCESS, RUN-016", "FAILED,"})
    void aStageWithoutItsFlowIsJudgedByHowFarItsRunIs(String status, String requirement) {
        String body = """
                {"status": "%s", "details": [{"stage": "DATASET_INGEST", "status": "SUCCESS"}]}""".formatted(status);
        List<String> found = found(exchange("getIngestionRun", answer(200, body)));
        found.retainAll(List.of("RUN-016", "RUN-038"));

        assertThat(found).isEqualTo(requirement == null ? List.of() : List.of(requirement));
    }

    /** What an answer looks like where the contract knows no operation is free, but nothing may leak there either. */
    @Test
    void besideTheContractOnlyWhatHoldsForEveryAnswerIsJudged() {
        Answer answer = new Answer(404, Map.of("Content-Type", List.of("text/html")), bytes("at a.B.c(D.java:1)"));
        Call call = operation(404, "").call().besideTheContract();

        assertThat(found(new Exchange(TARGET, call, answer, Duration.ZERO))).containsExactly("ERROR-007");
    }

    /** An id may look like a path of the server, and is sent encoded. */
    @Test
    void whatWasSentMayBeNamedInARefusal() {
        Call call = operation(404, "").call().at("/external-audience/operations/%2Fetc%2Fpasswd");
        Answer named = answer(404, "{\"title\": \"there is no /etc/passwd\"}");
        Answer other = answer(404, "{\"title\": \"there is no /etc/shadow\"}");

        assertThat(found(new Exchange(TARGET, call, named, Duration.ZERO))).doesNotContain("ERROR-007");
        assertThat(found(new Exchange(TARGET, call, other, Duration.ZERO))).contains("ERROR-007");
    }

    private List<String> found(Exchange exchange) {
        return grader.grade(exchange).stream()
                .map(Finding::requirementId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Exchange operation(int status, String body) {
        return exchange(answer(status, body));
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, Map.of("Content-Type", List.of("application/json")), bytes(body));
    }

    private static Exchange exchange(Answer answer) {
        return exchange("getExternalAudienceOperation", answer);
    }

    private static Exchange exchange(String operationId, Answer answer) {
        Call call = new Call(operationId, "GET", "/external-audience/operations/x", Map.of(), null);
        return new Exchange(TARGET, call, answer, Duration.ZERO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
