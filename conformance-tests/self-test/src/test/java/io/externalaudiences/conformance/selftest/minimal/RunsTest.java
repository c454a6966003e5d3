package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTest {
    private static final String START = "{\"dataFilterStartTime\": 764245635}";

    private final Lab lab = Lab.conforming();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aSecondRunIsRefusedWhileOneIsInProgress() {
        String audience = lab.audience("busy");
        String other = lab.audience("idle");
        lab.target().holdRuns();
        Reply first = lab.caller().post(audience + "/runs", START);
        lab.later();

        assertThat(lab.caller().post(audience + "/runs", START).refusal()).isEqualTo("422 100960-422");
        assertThat(lab.caller().post(other + "/runs", START).status()).isEqualTo(200);
        assertThat(lab.caller().get(audience + "/runs").json().get("runs")).hasSize(1);
        String run = audience + "/runs/" + first.at("/runId");
        assertThat(lab.caller().get(run).at("/status")).isEqualTo("PROCESSING");
        lab.target().releaseRuns();
        assertThat(lab.caller().get(run).at("/status")).isEqualTo("SUCCESS");
        assertThat(lab.caller().post(audience + "/runs", START).status()).isEqualTo(200);
    }

    @Test
    void holdingDoesNotBringAnEndedRunBack() {
        String audience = lab.audience("ended");
        String run = audience + "/runs/"
                + lab.caller().post(audience + "/runs", START).at("/runId");
        lab.later();

        lab.target().holdRuns();

        assertThat(lab.caller().get(run).at("/status")).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({
        "people/good.csv, SUCCESS, 2",
        "people/empty.csv, SUCCESS, 2",
        "people/large.csv, SUCCESS, 2",
        "people/wrong-header.csv, FAILED, 1",
        "people/malformed-rows.csv, FAILED, 1"
    })
    void aRunEndsAsItsSourceDeserves(String path, String status, int stages) {
        String audience = lab.audience(lab.caller(), Lab.request("sourced", path));
        String run = audience + "/runs/"
                + lab.caller().post(audience + "/runs", START).at("/runId");
        assertThat(lab.caller().get(run).at("/status")).isEqualTo("PROCESSING");
        lab.later();
        for (int look = 0; look < Timing.quick().looks(); look++) {
            lab.caller().get(run);
        }

        Reply ended = lab.caller().get(run);

        assertThat(ended.at("/status")).isEqualTo(status);
        assertThat(ended.json().get("details")).hasSize(stages);
        assertThat(ended.at("/details/0/status")).isEqualTo(status);
        assertThat(lab.caller().get(run).text()).isEqualTo(ended.text());
    }

    @Test
    void aRunIsDifferentialAfterTheFirstSuccess() {
        String audience = lab.audience("twice");
        assertThat(lab.caller().post(audience + "/runs", START).at("/differentialIngestion"))
                .isEqualTo("false");
        lab.later();
        assertThat(lab.caller().post(audience + "/runs", START).at("/differentialIngestion"))
                .isEqualTo("true");
    }

    @Test
    void aListShowsAllRunsOfTheAudienceNewestFirst() {
        String audience = lab.audience("listed");
        assertThat(lab.caller().get(audience + "/runs").text()).isEqualTo("{\"runs\":[]}");
        String first = lab.caller().post(audience + "/runs", START).at("/runId");
        lab.later();
        String second = lab.caller().post(audience + "/runs", START).at("/runId");
        lab.caller().post(lab.audience("unlisted") + "/runs", START);

        Reply all = lab.caller().get(audience + "/runs?unknown=1");
        Reply newest = lab.caller().get(audience + "/runs?limit=1");
        Reply oldest = lab.caller().get(audience + "/runs?limit=1&sortBy=createdAt");

        assertThat(all.json().get("runs")).hasSize(2);
        assertThat(all.at("/runs/0/runId")).isEqualTo(second);
        assertThat(newest.json().get("runs")).hasSize(1);
        assertThat(newest.at("/runs/0/runId")).isEqualTo(second);
        assertThat(oldest.at("/runs/0/runId")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=41", "limit=all", "limit=", "sortBy=name"})
    void aWrongParameterOfTheListIsRefused(String query) {
        assertThat(lab.caller().get(lab.audience("queried") + "/runs?" + query).refusal())
                .isEqualTo("400 100910-400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400",
                "{\"dataFilterStartTime\": null} | 400",
                "{\"dataFilterEndTime\": 5} | 400",
                "{\"dataFilterStartTime\": \"soon\"} | 400",
                "{\"dataFilterStartTime\": 1.5} | 400",
                "{\"dataFilterStartTime\": true} | 400",
                "{\"dataFilterStartTime\": -1} | 400",
                "{\"dataFilterStartTime\": 1749324248000} | 400",
                "{\"dataFilterStartTime\": 1, \"dataFilterEndTime\": \"later\"} | 400",
                "{\"dataFilterStartTime\": 2, \"dataFilterEndTime\": 1} | 422",
                "{\"dataFilterStartTime\": 1, \"dataFilterEndTime\": 1} | 200",
                "{\"dataFilterStartTime\": \"1\", \"dataFilterEndTime\": \"2\"} | 200",
                "{\"dataFilterStartTime\": 9999999999} | 200"
            })
    void theWindowIsJudged(String body, int status) {
        String audience = lab.audience("windowed");

        assertThat(lab.caller().post(audience + "/runs", body).status()).isEqualTo(status);
        assertThat(lab.caller().get(audience + "/runs").json().get("runs")).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void anEndThatWasSentIsAnswered() {
        String audience = lab.audience("ending");

        Reply started = lab.caller().post(audience + "/runs", "{\"dataFilterStartTime\": 1, \"dataFilterEndTime\": 2}");

        assertThat(started.at("/dataFilterEndTime")).isEqualTo("2");
    }

    @Test
    void anUnknownRunAndTheRunOfAnotherAudienceAreNotFound() {
        String audience = lab.audience("owner");
        String other = lab.audience("stranger");
        String runId = lab.caller().post(audience + "/runs", START).at("/runId");

        assertThat(lab.caller().get(audience + "/runs/" + Lab.UNKNOWN).refusal())
                .isEqualTo("404 100940-404");
        assertThat(lab.caller().get(audience + "/runs/no-uuid").refusal()).isEqualTo("404 100940-404");
        assertThat(lab.caller().get(other + "/runs/" + runId).refusal()).isEqualTo("404 100940-404");
    }
}
