package io.externalaudiences.conformance.contract;

import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** In an error, status, code and message belong together as in the guide's table (ERROR-001, ERROR-002, ERROR-003). */
final class PlatformCodeRule implements WireRule {

    @Override
    public List<Finding> grade(Exchange exchange) {
        List<Finding> findings = new ArrayList<>();
        if (isError(exchange)) {
            gradeShape(exchange, findings);
            knownCode(exchange).ifPresent(code -> gradeCode(exchange, code, findings));
        }
        return findings;
    }

    @Override
    public Set<String> judges(Exchange exchange) {
        Set<String> judged = new HashSet<>();
        if (isError(exchange)) {
            if (exchange.call().isOfTheContract()) {
                judged.add("ERROR-002");
            }
            knownCode(exchange).ifPresent(code -> judged.addAll(Set.of("ERROR-001", "ERROR-003")));
        }
        return judged;
    }

    private static void gradeShape(Exchange exchange, List<Finding> findings) {
        if (exchange.call().isOfTheContract()
                && exchange.answer().json().filter(JsonNode::isObject).isEmpty()) {
            findings.add(new Finding(
                    "ERROR-002",
                    "a JSON object as the body of an error",
                    "the body of the " + exchange.answer().status() + " is none",
                    exchange));
        }
    }

    private static void gradeCode(Exchange exchange, PlatformCode code, List<Finding> findings) {
        if (code.status() != exchange.answer().status()) {
            findings.add(new Finding(
                    "ERROR-001",
                    "status " + code.status() + " with code " + code.code(),
                    "status " + exchange.answer().status() + " came with it",
                    exchange));
        }
        String message = exchange.body().path("message").asString("");
        if (!message.equals(code.message())) {
            findings.add(new Finding(
                    "ERROR-003",
                    "message " + code.message() + " with code " + code.code(),
                    "message is \"" + message + "\"",
                    exchange));
        }
    }

    private static Optional<PlatformCode> knownCode(Exchange exchange) {
        return exchange.platformCode().flatMap(PlatformCode::of);
    }

    private static boolean isError(Exchange exchange) {
        return exchange.answer().status() >= 400;
    }
}
