package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSource;
import io.externalaudiences.conformance.selftest.minimal.audience.KnownSources;
import io.externalaudiences.conformance.selftest.minimal.audience.Stage;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.audience.Timing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How operations and runs proceed and end. */
public interface LifecycleRules {

    /** How long an operation takes. */
    default Duration operationTime(AudienceDetails details, Timing timing) {
        return timing.operation();
    }

    /** How an operation ends: badly when its source names nothing. */
    default Status operationOutcome(AudienceDetails details, KnownSources sources) {
        return sources.find(details.source()).isPresent() ? Status.SUCCESS : Status.FAILED;
    }

    /** How far an operation is. */
    default Status operationStatus(StoredAudience audience, Instant now) {
        return audience.creation().statusAt(now);
    }

    /** How long a run takes: longer when the path of its source says {@code large}. */
    default Duration runTime(AudienceDetails details, Timing timing) {
        return details.source().path().contains("large") ? timing.largeRun() : timing.run();
    }

    /** How a run ends: as its source deserves. */
    default Status runOutcome(AudienceDetails details, KnownSources sources) {
        return sources.find(details.source()).map(KnownSource::runOutcome).orElse(Status.FAILED);
    }

    /**
     * How far a run is.
     *
     * @param now the time of the runs, which stands still while they are held
     */
    default Status runStatus(StoredRun run, Instant now) {
        return run.ending().statusAt(now);
    }

    /** The stages of a run: none before it has ended, and no second one after a failed first. */
    default List<Stage> stages(StoredRun run, Status status) {
        Stage dataset = stage(run, "DATASET_INGEST", status);
        return switch (status) {
            case PROCESSING -> List.of();
            case FAILED -> List.of(dataset);
            case SUCCESS -> List.of(dataset, stage(run, "PROFILE_STORE_INGEST", status));
        };
    }

    private static Stage stage(StoredRun run, String name, Status status) {
        // The same id on every look, without remembering it.
        byte[] seed = (run.runId() + name).getBytes(StandardCharsets.UTF_8);
        return new Stage(name, status, UUID.nameUUIDFromBytes(seed).toString());
    }
}
