package io.externalaudiences.conformance.runner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.exchange.Answer;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Budgets;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.SecondCredentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExchangeReporterTest {

    private static final URI URL = URI.create("http://127.0.0.1:1/data/core/ais");

    private final ExchangeReporter reporter =
            reporter(new Credentials("s3cret-token", "s3cret-key", "org", "prod"), Map.of());

    private static ExchangeReporter reporter(Credentials first, Map<SecondCredentials, Credentials> others) {
        return new ExchangeReporter(
                new Secrets(new TargetConfiguration(URL, first, others, Map.of(), Budgets.DEFAULT)));
    }

    @Test
    void noSecretIsShownWhereverItStands() {
        Call call = new Call(
                "createExternalAudience",
                "POST",
                "/external-audience/",
                Map.of("Authorization", "Bearer s3cret-token", "x-api-key", "s3cret-key"),
                "{\"name\": \"s3cret-token\"}");
        Answer answer = new Answer(
                400,
                Map.of("x-debug", List.of("token s3cret-token")),
                "you sent s3cret-key".getBytes(StandardCharsets.UTF_8));

        ReportedExchange reported = reporter.report(new Exchange(URL, call, answer, Duration.ofMillis(7)));

        assertThat(reported.toString()).doesNotContain("s3cret");
        assertThat(reported.curl()).contains("Bearer ${ACCESS_TOKEN}").contains("${API_KEY}");
    }

    @Test
    void neitherIsTheSecretOfSomebodyElse() {
        Credentials first = new Credentials("s3cret", "key", "org", "prod");
        Credentials reader = new Credentials("s3cret-of-reader", "key", "org", "prod");
        ExchangeReporter both = reporter(first, Map.of(SecondCredentials.READ_ONLY, reader));
        Call call = new Call("x", "GET", "/x", Map.of("Authorization", "Bearer s3cret-of-reader"), null);

        String curl = both.report(new Exchange(URL, call, new Answer(200, Map.of(), new byte[0]), Duration.ZERO))
                .curl();

        assertThat(curl).contains("Bearer ${READ_ONLY_TOKEN}\"");
    }

    @Test
    void theCurlLineSurvivesTheShell() {
        Call call = new Call("x", "POST", "/x", Map.of("x-odd", "a\"b$HOME`id`"), "{\"name\": \"it's\"}");

        String curl = reporter.report(new Exchange(URL, call, new Answer(200, Map.of(), new byte[0]), Duration.ZERO))
                .curl();

        assertThat(curl).contains("x-odd: a\\\"b\\$HOME\\`id\\`").contains("it'\\''s");
    }
}
