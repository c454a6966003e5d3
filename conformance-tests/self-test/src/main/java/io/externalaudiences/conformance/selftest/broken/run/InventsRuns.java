package io.externalaudiences.conformance.selftest.broken.run;

import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Window;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows a run that never was, of an audience that is there, as if it went on. */
public final class InventsRuns implements Behaviour {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F-]{36}");

    @Override
    public Optional<StoredRun> findRun(StoredAudience audience, String runId, Store store) {
        boolean isInvented = UUID_TEXT.matcher(runId).matches()
                && store.runs().stream().noneMatch(run -> run.runId().equalsIgnoreCase(runId));
        return isInvented ? Optional.of(invented(audience, runId)) : Behaviour.super.findRun(audience, runId, store);
    }

    private static StoredRun invented(StoredAudience audience, String runId) {
        Ending never = new Ending(Instant.MAX, Status.SUCCESS);
        Window everything = new Window(0, null);
        return new StoredRun(
                runId,
                audience.audienceId(),
                audience.details().name(),
                everything,
                false,
                never,
                "nobody",
                Instant.now());
    }
}
