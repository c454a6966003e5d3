package io.externalaudiences.conformance.runner.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request with its answer as a report shows it, secrets struck out.
 *
 * @param method the HTTP method
 * @param url the whole address
 * @param requestHeaders by name
 * @param requestBody null where there was none
 * @param status the HTTP status
 * @param responseHeaders by name, several values joined by commas
 * @param responseBody empty where there was none, cut where it is long
 * @param milliseconds from sending the request until the last byte of the answer
 * @param curl a command that sends the same request again, with the secrets as variables of the shell
 */
public record ReportedExchange(
        String method,
        String url,
        Map<String, String> requestHeaders,
        @Nullable String requestBody,
        int status,
        Map<String, String> responseHeaders,
        String responseBody,
        long milliseconds,
        String curl) {}
