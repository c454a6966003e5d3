package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.http.Credentials;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says which of the credentials a target refuses, as far as its answer tells. */
final class CredentialFaults {

    private static final int LONGEST_QUOTE = 200;

    private final TargetConfiguration configuration;
    private final Map<String, String> reasons;

    CredentialFaults(TargetConfiguration configuration) {
        this.configuration = configuration;
        Credentials given = configuration.credentials();
        this.reasons = Map.of(
                PlatformCode.INVALID_TOKEN.code(),
                "does not accept the token: it has expired, or was never issued there; get a new one",
                PlatformCode.HEADER_MISSING.code(),
                "says that a header is missing, though the kit sends Authorization, x-api-key, x-gw-ims-org-id and"
                        + " x-sandbox-name; does something on the way take one out?",
                PlatformCode.UNKNOWN_ORGANISATION.code(),
                "does not know the organisation " + given.organisation() + "; check credentials.organisation",
                PlatformCode.NOT_AUTHORISED.code(),
                "accepts the token, but not for this client, organisation or sandbox; check credentials.apiKey,"
                        + " credentials.organisation (" + given.organisation() + ") and credentials.sandbox ("
                        + given.sandbox() + ")");
    }

    /** Whether an answer is one to credentials that are no good. */
    boolean isRefusal(Exchange exchange) {
        int status = exchange.answer().status();
        return status == 401
                || status == 403
                || exchange.platformCode().filter(reasons::containsKey).isPresent();
    }

    /**
     * Looks at the answer to a read.
     *
     * @throws TargetUnusable if the credentials were refused
     */
    void check(Exchange read) {
        if (isRefusal(read)) {
            throw new TargetUnusable(configuration.url() + " "
                    + read.platformCode()
                            .map(reasons::get)
                            .orElse("refuses the credentials; check token, apiKey, organisation and sandbox")
                    + quoted(read));
        }
    }

    /**
     * Looks at the answer to a write, by credentials that may read.
     *
     * @throws TargetUnusable if they may not write
     */
    void checkWrite(Exchange write) {
        if (isRefusal(write)) {
            throw new TargetUnusable(configuration.url()
                    + " lets the kit read, but not write; give a token that may create, change and delete audiences in"
                    + " the sandbox " + configuration.credentials().sandbox() + quoted(write));
        }
    }

    /** What the target itself says, as a quotation, without secrets. */
    String quoted(Exchange exchange) {
        Optional<String> words = exchange.answer().json().stream()
                .flatMap(body -> Stream.of("/detail", "/error/detail", "/error/message", "/message")
                        .map(body::at))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
        String status = " (it answers " + exchange.answer().status();
        return status
                + exchange.platformCode().map(code -> " " + code).orElse("")
                + words.map(text -> ", \"" + struck(text) + "\"").orElse("") + ")";
    }

    private String struck(String text) {
        String line = text.replaceAll("\\s+", " ")
                .replace(configuration.credentials().token(), "…")
                .replace(configuration.credentials().apiKey(), "…");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
