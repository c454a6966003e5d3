package io.externalaudiences.conformance.selftest.faults.delete;

import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Servers that err where {@code DeleteChecks} looks. */
public final class DeleteFaults {
    private DeleteFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersDeleteWith200",
                        "Answers a delete with 200.",
                        failed("DELETE-001").saying("status 204 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.DELETE ? 200 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "DeletesNothing",
                        "Says that an audience was deleted, and keeps it.",
                        failed("DELETE-002", "DELETE-003")
                                .and(warned("DELETE-004", "DELETE-006"))
                                .saying("a refusal (4xx) / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public void delete(StoredAudience audience, Store store) {
                                // Nothing happens, and nobody is told.
                            }
                        }),
                new Fault(
                        "UpdatesTheDeleted",
                        "Updates an audience that was deleted.",
                        failed("DELETE-002").saying("a refusal (4xx) / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isUsable(StoredAudience audience, Status operation, Route route) {
                                return route == Route.UPDATE
                                        ? operation == Status.SUCCESS
                                        : Behaviour.super.isUsable(audience, operation, route);
                            }
                        }),
                new Fault(
                        "StartsRunsOfTheDeleted",
                        "Starts runs of an audience that was deleted.",
                        failed("DELETE-003").saying("a refusal (4xx) / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isUsable(StoredAudience audience, Status operation, Route route) {
                                return route == Route.START_RUN
                                        ? operation == Status.SUCCESS
                                        : Behaviour.super.isUsable(audience, operation, route);
                            }
                        }),
                new Fault(
                        "AnswersDeletedWith422",
                        "Refuses what was deleted as something that cannot be processed.",
                        warned("DELETE-004").saying("404 with code 100940-404 / was answered 422 with code 100960-422"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                return hidden != null && hidden.life() == Life.DELETED
                                        ? refusal.withCode(PlatformCode.UNPROCESSABLE)
                                        : refusal;
                            }
                        }),
                new Fault(
                        "DeletesWhatIsNotThere",
                        "Answers a delete of nothing as if something had been deleted.",
                        failed("DELETE-005")
                                .and(warned("DELETE-004", "ERROR-017"))
                                .saying("404 with code 100940-404 / was answered 204"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                return request.method().equals("DELETE") && answer.status() == 404
                                        ? Answer.of(204)
                                        : answer;
                            }
                        }),
                new Fault(
                        "ListsRunsOfTheDeleted",
                        "Lists the runs of an audience that was deleted.",
                        warned("DELETE-004").saying("404 with code 100940-404 / was answered 200"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isUsable(StoredAudience audience, Status operation, Route route) {
                                return route == Route.LIST_RUNS
                                        ? operation == Status.SUCCESS
                                        : Behaviour.super.isUsable(audience, operation, route);
                            }
                        }),
                new Fault(
                        "AnswersDeleteOfNothingWith400",
                        "Refuses a delete of an audience that never was as a bad request, but in one sandbox only.",
                        failed("DELETE-005").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                boolean isErring = route == Route.DELETE && hidden == null && caller.equals(Scope.DEMO);
                                return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
                            }
                        }),
                new Fault(
                        "KeepsTheNameOfTheDeleted",
                        "Takes the name of an audience for used although it was deleted.",
                        warned("DELETE-006").saying("a success (2xx) / was answered 409 with code 100950-409"),
                        () -> new Behaviour() {
                            @Override
                            public boolean keepsItsName(StoredAudience existing, Status operation) {
                                return operation != Status.FAILED;
                            }
                        }));
    }
}
