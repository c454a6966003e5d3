package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IsolationTest {
    private final Lab lab = Lab.conforming();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void nothingIsSeenOrChangedFromAnotherScope() {
        Reply created = lab.caller().post("/external-audience/", Lab.request("mine"));
        lab.later();
        String operation = "/external-audience/operations/" + created.at("/operationId");
        String audience = "/external-audience/" + lab.caller().get(operation).at("/audienceId");
        String run = audience + "/runs/"
                + lab.caller()
                        .post(audience + "/runs", "{\"dataFilterStartTime\": 1}")
                        .at("/runId");
        String unknown = lab.caller()
                .with("x-request-id", "same")
                .delete("/external-audience/" + Lab.UNKNOWN)
                .text();

        for (Caller stranger : List.of(
                lab.caller().with("x-sandbox-name", "stage"), lab.caller().asSecondOrg())) {
            Caller named = stranger.with("x-request-id", "same");
            List<Reply> replies = List.of(
                    named.get(operation),
                    named.patch(audience, "{\"description\": \"stolen\"}"),
                    named.post(audience + "/runs", "{\"dataFilterStartTime\": 1}"),
                    named.get(audience + "/runs"),
                    named.get(run),
                    named.delete(audience));
            assertThat(replies).extracting(Reply::refusal).containsOnly("404 100940-404");
            assertThat(replies).extracting(Reply::text).containsOnly(unknown);
        }
        assertThat(lab.caller().patch(audience, "{\"ttlInDays\": 40}").at("/description"))
                .isEqualTo("People for a test");
        assertThat(lab.caller().get(audience + "/runs").json().get("runs")).hasSize(1);
    }

    @Test
    void theSameNameMayExistInEveryScope() {
        for (Caller owner : List.of(
                lab.caller(),
                lab.caller().with("x-sandbox-name", "stage"),
                lab.caller().asSecondOrg())) {
            assertThat(owner.post("/external-audience/", Lab.request("everywhere"))
                            .status())
                    .isEqualTo(202);
        }
    }
}
