package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns exchanges into what a report may show: no token and no key in it, wherever one stands. */
final class ExchangeReporter {

    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_HEADER = 2_000;

    private final Secrets secrets;

    ExchangeReporter(Secrets secrets) {
        this.secrets = secrets;
    }

    ReportedExchange report(Exchange exchange) {
        Call call = exchange.call();
        String url = secrets.struck(exchange.target() + call.path());
        Map<String, String> requestHeaders = new LinkedHashMap<>();
        call.headers().forEach((name, value) -> requestHeaders.put(name, secrets.struck(value)));
        Map<String, String> responseHeaders = new LinkedHashMap<>();
        exchange.answer()
                .headers()
                .forEach((name, values) -> responseHeaders.put(
                        name, Excerpt.of(secrets.struck(String.join(", ", values)), LONGEST_HEADER)));
        Optional<String> body = Optional.ofNullable(call.body()).map(secrets::struck);
        return new ReportedExchange(
                call.method(),
                url,
                requestHeaders,
                body.orElse(null),
                exchange.answer().status(),
                responseHeaders,
                Excerpt.of(secrets.struck(exchange.answer().text()), LONGEST_BODY),
                exchange.took().toMillis(),
                curl(call.method(), url, requestHeaders, body));
    }

    private String curl(String method, String url, Map<String, String> headers, Optional<String> body) {
        StringBuilder curl = new StringBuilder("curl -i --globoff --path-as-is -X " + method + " '" + url + "'");
        headers.forEach((name, value) -> curl.append(" \\\n  -H \"")
                .append(name)
                .append(": ")
                .append(secrets.unquoted(quoted(value)))
                .append('"'));
        body.ifPresent(text -> curl.append(" \\\n  --data-binary '")
                .append(text.replace("'", "'\\''"))
                .append('\''));
        return curl.toString();
    }

    /** For use between double quotes of a shell, in which nothing is filled in. */
    private static String quoted(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("`", "\\`")
                .replace("$", "\\$");
    }
}
