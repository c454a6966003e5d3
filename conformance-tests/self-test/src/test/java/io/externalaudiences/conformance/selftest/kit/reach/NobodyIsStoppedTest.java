package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.preflight.Preflight;
import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.contract.model.ContractDocument;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a check can judge gets past the preflight: a broken server deserves its verdict. */
class NobodyIsStoppedTest {

    private static final ContractDocument CONTRACT = ContractDocument.ofContract();

    static Stream<Behaviour> servers() {
        return Stream.concat(
                Stream.of(Behaviour.conforming()), Faults.all().stream().map(Fault::server));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void getsPast(Behaviour behaviour) {
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            Preflight preflight = new Preflight(TargetConfigurations.ofReferenceServer(server.url()), CONTRACT);

            assertThatCode(preflight::checkReach).doesNotThrowAnyException();
        }
    }
}
