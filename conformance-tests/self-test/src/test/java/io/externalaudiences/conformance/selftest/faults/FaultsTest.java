package io.externalaudiences.conformance.selftest.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken server differs from a conforming one in just what its name says. */
class FaultsTest {

    static Stream<Arguments> servers() {
        return Stream.of(
                Arguments.of(Behaviour.conforming(), Set.of()),
                Arguments.of(Faults.named("AcceptsTtlNinetyOne").server(), Set.of("create with 91 days")),
                Arguments.of(
                        Faults.named("EchoesTtlAsString").server(),
                        Set.of(
                                "create with 1 days",
                                "create with 90 days",
                                "create",
                                "operation at first",
                                "operation at last",
                                "update")),
                Arguments.of(
                        Faults.named("AcceptsSecondRun").server(),
                        Set.of("start while one is in progress", "list while one is in progress")),
                Arguments.of(Faults.named("RefusesUnknownTokenWith401").server(), Set.of("unknown token")));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void breaksJustOneThing(Behaviour server, Set<String> differences) {
        assertThat(Probes.differencesOf(server)).isEqualTo(differences);
    }
}
