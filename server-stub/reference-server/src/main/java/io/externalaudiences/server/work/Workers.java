package io.externalaudiences.server.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A pool of threads that carries out the jobs of one table. */
final class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final String IN_EVERY_LINE = "jobId";

    private static final Duration POLLING = Duration.ofMillis(500);
    /** Four missed ones, the least that db-scheduler allows, and the jobs of a killed server are done by the next. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final int MISSED_HEARTBEATS = 4;
    /** With pauses of 1, 2, 4 and 8 seconds, a quarter of a minute for a source or a disk to come back. */
    private static final int ATTEMPTS = 5;

    /** Half of what a stop waits for. What is not ready by then is done again after the next start. */
    private static final Duration SHUTDOWN = Duration.ofMillis(500);

    private final Scheduler scheduler;
    private final Clock clock;
    private final Duration retryPause;
    private volatile boolean stopping;

    /**
     * A pool of threads.
     *
     * @param table where its jobs are kept
     * @param threads how many are done at once
     * @param retryPause how long to wait before the second attempt at a job; before each further one twice as long
     */
    record Pool(String table, int threads, Duration retryPause) {}

    /**
     * A pool for these jobs, not yet at work.
     *
     * @param regular what is looked for again and again
     */
    Workers(DataSource dataSource, Clock clock, Pool pool, List<Job> jobs, List<RegularJob> regular) {
        this.clock = clock;
        this.retryPause = pool.retryPause();
        List<Task<?>> tasks = jobs.stream().<Task<?>>map(this::task).toList();
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .startTasks(regular.stream().map(Workers::task).toList())
                .tableName(pool.table())
                .threads(pool.threads())
                .executorService(new UninterruptedThreads(pool.table(), pool.threads()))
                .enablePriority()
                // Little is taken ahead, since what comes later may have to be done before it.
                .pollUsingFetch(0.5, 1)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .clock(clock::instant)
                .failureLogging(LogLevel.OFF, false)
                .schedulerName(new SchedulerName.Fixed(
                        pool.table() + "-" + UUID.randomUUID().toString().substring(0, 8)))
                .build();
    }

    private Task<Void> task(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure((complete, operations) -> failed(job, complete, operations))
                .execute((instance, context) -> attempt(job, instance.getId()));
    }

    private static void attempt(Job job, String id) {
        MDC.put(IN_EVERY_LINE, id);
        try {
            job.attempt(UUID.fromString(id));
        } finally {
            MDC.remove(IN_EVERY_LINE);
        }
    }

    private static RecurringTask<Void> task(RegularJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((instance, context) -> job.attempt());
    }

    private void failed(Job job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (stopping) {
            // No fault of the job. It stays as it is, and is done again after the next start.
            return;
        }
        int failures = complete.getExecution().consecutiveFailures + 1;
        String id = complete.getExecution().taskInstance.getId();
        Throwable failure = complete.getCause().orElseGet(() -> new IllegalStateException("the job ended unseen"));
        LOG.warn("Attempt {} at {} {} failed.", failures, job.name(), id, failure);
        if (failures < ATTEMPTS) {
            operations.reschedule(complete, complete.getTimeDone().plus(pauseAfter(failures)));
        } else {
            job.giveUp(UUID.fromString(id), failure);
            operations.remove();
        }
    }

    private Duration pauseAfter(int failures) {
        return retryPause.multipliedBy(1L << (failures - 1));
    }

    /** As {@link #accept(Job, UUID, int)}, for work that waits behind nothing else. */
    void accept(Job job, UUID id) {
        accept(job, id, 0);
    }

    /**
     * Keeps the work in the transaction that is going on, and has it begun once that is committed.
     *
     * @param ahead how much other work of the same caller waits; work with less of it is done first
     */
    void accept(Job job, UUID id, int ahead) {
        TaskInstance<Void> work = new TaskInstance.Builder<Void>(job.name(), id.toString())
                .priority(-Math.min(ahead, Short.MAX_VALUE))
                .build();
        scheduler.schedule(work, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    void start() {
        scheduler.start();
    }

    void stop() {
        stopping = true;
        scheduler.stop();
    }
}
