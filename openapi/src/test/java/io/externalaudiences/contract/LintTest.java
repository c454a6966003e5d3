package io.externalaudiences.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule has its reason in lint/README.md, and each reason there has its rule. */
final class LintTest {

    private static final Pattern RULE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\| .+ \\|$");

    @Test
    void eachRuleHasItsReason() throws IOException {
        var explained = RULE.matcher(Files.readString(Path.of("lint/README.md"), UTF_8))
                .results()
                .map(row -> row.group(1));
        var rules = Stream.of(
                        DocumentTest.rules(),
                        ReferencesTest.rules(),
                        ExamplesTest.rules(),
                        RequirementsTest.rules(),
                        ErrorCodesTest.rules(),
                        TraceTest.rules(),
                        DecisionsTest.rules())
                .flatMap(Function.identity())
                .map(RuleCase::name)
                .distinct();

        assertThat(explained).containsExactlyInAnyOrderElementsOf(rules.toList());
    }
}
