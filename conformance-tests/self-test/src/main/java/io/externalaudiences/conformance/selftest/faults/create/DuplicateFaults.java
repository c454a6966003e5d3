package io.externalaudiences.conformance.selftest.faults.create;

import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.Ending;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Servers that err where {@code DuplicateChecks} looks. */
public final class DuplicateFaults {
    private DuplicateFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AllowsDuplicates",
                        "Never looks whether an audience exists already.",
                        failed("CREATE-034")
                                .and(warned("CREATE-035", "CREATE-036"))
                                .and(recorded("CREATE-045"))
                                .saying("at most one usable audience / the second create succeeded as well"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
                                return false;
                            }
                        }),
                new Fault(
                        "FreesTheNameByUpdate",
                        "Forgets that a name is taken as soon as the audience has been updated.",
                        failed("CREATE-034")
                                .saying(
                                        "at most one usable audience / after an update of the first the second create succeeded as well"),
                        () -> new Behaviour() {
                            @Override
                            public boolean keepsItsName(StoredAudience existing, Status operation) {
                                boolean isUpdated = !existing.details().equals(existing.submitted());
                                return !isUpdated && Behaviour.super.keepsItsName(existing, operation);
                            }
                        }),
                new Fault(
                        "AnswersDuplicateWith422",
                        "Refuses a duplicate as a request that cannot be processed.",
                        warned("CREATE-035", "CREATE-036")
                                .and(recorded("CREATE-045"))
                                .saying("409 with code 100950-409 / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal duplicate() {
                                return Behaviour.super.duplicate().withCode(PlatformCode.UNPROCESSABLE);
                            }
                        }),
                new Fault(
                        "FailsDuplicateLater",
                        "Accepts a duplicate and lets its operation fail, instead of refusing it at once.",
                        warned("CREATE-035")
                                .and(recorded("CREATE-045"))
                                .saying("409 with code 100950-409 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public boolean keep(
                                    StoredAudience proposed, Predicate<StoredAudience> standsInTheWay, Store store) {
                                if (!Behaviour.super.keep(proposed, standsInTheWay, store)) {
                                    Ending failure =
                                            new Ending(proposed.creation().at(), Status.FAILED);
                                    store.addAudienceUnless(nobody -> false, proposed.withCreation(failure));
                                }
                                return true;
                            }
                        }),
                new Fault(
                        "ReservesTheNameTooLate",
                        "Looks for a duplicate first and keeps the audience afterwards, so that of many at once more than one passes.",
                        warned("CREATE-036").saying("one of 10 equal creates to succeed"),
                        () -> new Behaviour() {
                            private final Map<String, CountDownLatch> passing = new ConcurrentHashMap<>();

                            @Override
                            public boolean keep(
                                    StoredAudience proposed, Predicate<StoredAudience> standsInTheWay, Store store) {
                                if (store.audiences().stream().anyMatch(standsInTheWay)) {
                                    return false;
                                }
                                if (proposed.details().customAudienceId() != null) {
                                    waitForAnother(proposed.details().name());
                                }
                                return store.addAudienceUnless(nobody -> false, proposed);
                            }

                            /** Two at once always meet here, so that it is no matter of luck who sees whom. */
                            private void waitForAnother(String name) {
                                CountDownLatch both = passing.computeIfAbsent(name, first -> new CountDownLatch(2));
                                both.countDown();
                                try {
                                    if (!both.await(1, TimeUnit.SECONDS)) {
                                        passing.remove(name);
                                    }
                                } catch (InterruptedException closed) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        }));
    }
}
