package io.externalaudiences.conformance.selftest.kit;

import static io.externalaudiences.conformance.outcome.Outcome.BLOCKED;
import static io.externalaudiences.conformance.outcome.Outcome.FAILED;
import static io.externalaudiences.conformance.outcome.Outcome.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.selftest.broken.AcceptsSecondRun;
import io.externalaudiences.conformance.selftest.broken.AcceptsTtlNinetyOne;
import io.externalaudiences.conformance.selftest.broken.EchoesTtlAsString;
import io.externalaudiences.conformance.selftest.broken.RefusesUnknownTokenWith401;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken server turns exactly the requirements that it breaks. */
class BrokenServersAreFoundTest {

    static Stream<Arguments> brokenServers() {
        return Stream.of(
                Arguments.of(
                        new AcceptsTtlNinetyOne(),
                        Map.of("CREATE-005", FAILED, "CREATE-008", FAILED, "CREATE-038", WARNED)),
                Arguments.of(new EchoesTtlAsString(), Map.of("CREATE-005", FAILED)),
                Arguments.of(new AcceptsSecondRun(), Map.of("RUN-004", FAILED, "RUN-005", BLOCKED, "RUN-007", WARNED)),
                Arguments.of(new RefusesUnknownTokenWith401(), Map.of("ACCESS-005", FAILED, "ERROR-001", FAILED)));
    }

    @ParameterizedTest
    @MethodSource("brokenServers")
    void turnsWhatItBreaksAndNothingElse(Behaviour broken, Map<String, Outcome> expected) {
        Report report = Certification.of(broken);

        assertThat(Certification.notPassed(report))
                .describedAs(Certification.reasons(report))
                .containsExactlyInAnyOrderEntriesOf(expected);
    }
}
