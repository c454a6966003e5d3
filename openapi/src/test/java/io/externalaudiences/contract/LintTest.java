package io.externalaudiences.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        var rules = rules().map(RuleCase::name).distinct();

        assertThat(explained).containsExactlyInAnyOrderElementsOf(rules.toList());
    }

    @Test
    void eachExceptionIsNeededAndHasNotExpired() {
        assertThat(LintExceptions.faults(LintExceptions.ALL, rules().toList(), LocalDate.now(Clock.systemUTC())))
                .isEmpty();
    }

    @Test
    void anExceptionThatNothingNeedsIsAFault() {
        var stale = new LintExceptions.Entry("examples-exist", "none.json", LocalDate.MAX);

        assertThat(LintExceptions.faults(List.of(stale), rules().toList(), LocalDate.EPOCH))
                .containsExactly("examples-exist says nothing of none.json any more");
    }

    @Test
    void anExceptionThatExpiredIsAFault() {
        var always = new RuleCase("always", parts -> Stream.of("here it is"), parts -> {}, "here");
        var expired = new LintExceptions.Entry("always", "here", LocalDate.EPOCH);

        assertThat(LintExceptions.faults(List.of(expired), List.of(always), LocalDate.EPOCH))
                .isEmpty();
        assertThat(LintExceptions.faults(List.of(expired), List.of(always), LocalDate.EPOCH.plusDays(1)))
                .containsExactly("the exception of always for here expired on 1970-01-01");
    }

    private static Stream<RuleCase> rules() {
        return Stream.of(
                        DocumentTest.rules(),
                        ReferencesTest.rules(),
                        ExamplesTest.rules(),
                        RequirementsTest.rules(),
                        ErrorCodesTest.rules(),
                        TraceTest.rules(),
                        DecisionsTest.rules())
                .flatMap(Function.identity());
    }
}
