package io.externalaudiences.conformance.runner.preflight;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.contract.model.ContractDocument;
import java.time.Duration;

/**
 * Finds out, before the first check, whether there is anything to certify. Each step takes for granted what those
 * before it have found, so that the first fault is the one to mend. What is only wrong, and not in the way of the
 * checks, is left to them: a target that keeps the contract is never stopped here.
 */
public final class Preflight {

    private static final int MOST_LOOKS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final TargetConfiguration configuration;
    private final Calls calls;

    public Preflight(TargetConfiguration configuration, ContractDocument contract) {
        this.configuration = configuration;
        this.calls = new Calls(contract, configuration.credentials());
    }

    /**
     * Asks all there is to ask. Makes an audience for each of the two files that most checks need, and deletes it
     * again.
     *
     * @param target where those audiences are made
     * @throws TargetUnusable if nothing can be certified there
     */
    public void check(Target target) {
        Exchange read = checkReach();
        new ClockDifference(configuration.url()).check(read);
        new SampleSources(configuration, new CredentialFaults(configuration)).check(target);
    }

    /**
     * Looks again after the checks: a target that was lost on the way would have many verdicts that say nothing of it.
     * One broken answer does not make it lost.
     *
     * @throws TargetUnusable if it is lost
     */
    public void checkStillThere() {
        Failsafe.with(RetryPolicy.builder()
                        .handle(TargetUnusable.class)
                        .withMaxRetries(MOST_LOOKS - 1)
                        .withDelay(BETWEEN_LOOKS)
                        .build())
                .run(this::checkReach);
    }

    /**
     * Asks a few times, and makes nothing: whether the target is there, is this API and lets the kit in.
     *
     * @return how it has answered a plain read
     * @throws TargetUnusable if it is lost, or was never there
     */
    public Exchange checkReach() {
        try (Inquiry inquiry = new Inquiry(configuration)) {
            CredentialFaults credentials = new CredentialFaults(configuration);
            Exchange read = new ApiRecognition(configuration, calls, credentials).recognised(inquiry);
            credentials.check(read);
            return read;
        }
    }
}
