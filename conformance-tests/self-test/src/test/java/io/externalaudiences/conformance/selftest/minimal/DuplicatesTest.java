package io.externalaudiences.conformance.selftest.minimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private final Lab lab = Lab.conforming();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aSecondAudienceOfTheSameNameIsRefused() {
        lab.caller().post("/external-audience/", Lab.request("twin"));
        assertThat(lab.caller().post("/external-audience/", Lab.request("twin")).refusal())
                .isEqualTo("409 100950-409");
        lab.later();
        assertThat(lab.caller().post("/external-audience/", Lab.request("twin")).refusal())
                .isEqualTo("409 100950-409");
    }

    @Test
    void aSecondAudienceOfTheSameCustomIdIsRefused() {
        lab.caller().post("/external-audience/", Lab.request("first").put("customAudienceId", "mine"));

        assertThat(lab.caller()
                        .post("/external-audience/", Lab.request("second").put("customAudienceId", "mine"))
                        .refusal())
                .isEqualTo("409 100950-409");
    }

    @Test
    void aNameIsFreeAgainAfterDeleteAndAfterFailure() {
        assertThat(lab.caller().delete(lab.audience("deleted")).status()).isEqualTo(204);
        assertThat(lab.caller()
                        .post("/external-audience/", Lab.request("deleted"))
                        .status())
                .isEqualTo(202);

        lab.caller().post("/external-audience/", Lab.request("failed", "people/missing.csv"));
        assertThat(lab.caller()
                        .post("/external-audience/", Lab.request("failed"))
                        .status())
                .isEqualTo(409);
        lab.later();
        assertThat(lab.caller()
                        .post("/external-audience/", Lab.request("failed"))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void ofFiftyCreatesAtOnceOneWins() throws Exception {
        List<Integer> statuses = inARace(
                50,
                () -> lab.caller()
                        .post("/external-audience/", Lab.request("raced"))
                        .status());

        assertThat(statuses).containsOnly(202, 409).containsOnlyOnce(202);
    }

    @Test
    void ofFiftyStartsAtOnceOneWins() throws Exception {
        String audience = lab.audience("run at once");

        List<Integer> statuses = inARace(
                50,
                () -> lab.caller()
                        .post(audience + "/runs", "{\"dataFilterStartTime\": 1}")
                        .status());

        assertThat(statuses).containsOnly(200, 422).containsOnlyOnce(200);
        assertThat(lab.caller().get(audience + "/runs").json().get("runs")).hasSize(1);
    }

    private static List<Integer> inARace(int threads, Supplier<Integer> call) throws Exception {
        ExecutorService racers = Executors.newFixedThreadPool(threads);
        CountDownLatch shot = new CountDownLatch(1);
        List<Future<Integer>> running = new ArrayList<>();
        for (int racer = 0; racer < threads; racer++) {
            running.add(racers.submit(() -> {
                shot.await();
                return call.get();
            }));
        }
        shot.countDown();
        List<Integer> results = new ArrayList<>();
        for (Future<Integer> racer : running) {
            results.add(racer.get());
        }
        racers.shutdown();
        return results;
    }
}
