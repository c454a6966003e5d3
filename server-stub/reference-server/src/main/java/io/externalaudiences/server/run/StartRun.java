package io.externalaudiences.server.run;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Sandbox;
import io.externalaudiences.server.audience.Stamp;
import io.externalaudiences.server.audience.UnitOfWork;
import io.externalaudiences.server.audience.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts an ingestion run: what is answered is kept, and will be carried out whatever happens to the server. */
public final class StartRun {
    private final Audiences audiences;
    private final Runs runs;
    private final RunWork work;
    private final UnitOfWork unit;
    private final Clock clock;

    public StartRun(Audiences audiences, Runs runs, RunWork work, UnitOfWork unit, Clock clock) {
        this.audiences = audiences;
        this.runs = runs;
        this.work = work;
        this.unit = unit;
        this.clock = clock;
    }

    /**
     * Has the files of a window loaded.
     *
     * @param start the first second of the window
     * @param end the last second; null for a window up to now
     * @param user who asks
     * @return the run, in progress
     * @throws Refusal where this sandbox has no such audience, the window ends before it starts, or another run of the
     *     audience has not ended
     */
    public Run start(Sandbox sandbox, UUID audienceId, long start, @Nullable Long end, String user) {
        return unit.inOne(() -> {
            Audience audience =
                    audiences.findAndHold(sandbox, audienceId).orElseThrow(() -> Refusal.notFound("audience"));
            Instant now = clock.instant();
            if (audience.expiry().hasExpired()) {
                audiences.update(audience.revived(now));
            }
            Run run = new Run(
                    UUID.randomUUID(),
                    audienceId,
                    audience.definition().name(),
                    RunStatus.PROCESSING,
                    runs.anySucceeded(audienceId),
                    window(start, end, now),
                    new Stamp(user, now),
                    List.of());
            int ahead = runs.inProgress(sandbox);
            runs.add(run);
            work.ingest(run.id(), ahead);
            return run;
        });
    }

    private static Window window(long start, @Nullable Long end, Instant now) {
        if (end == null) {
            return Window.upTo(now, start);
        }
        if (end < start) {
            throw Refusal.meaningless(List.of(new Violation("/dataFilterEndTime", "lies before dataFilterStartTime")));
        }
        return new Window(start, end);
    }
}
