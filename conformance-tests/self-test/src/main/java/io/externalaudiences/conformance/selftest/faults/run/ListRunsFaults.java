package io.externalaudiences.conformance.selftest.faults.run;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.tooSlow;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code ListRunsChecks} looks. */
public final class ListRunsFaults {
    private ListRunsFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersBareArray",
                        "Answers the list of runs as an array, without an object around it.",
                        blocked("ISOLATION-002", "ISOLATION-004")
                                .and(failed("RUN-022"))
                                .and(blocked(
                                        "RUN-005", "RUN-023", "RUN-024", "RUN-025", "RUN-026", "RUN-027", "RUN-039"))
                                .saying("an object with runs / there is [{"),
                        () -> new Behaviour() {
                            @Override
                            public Answer succeeded(Route route, ObjectNode body) {
                                Answer answer = Behaviour.super.succeeded(route, body);
                                return route == Route.LIST_RUNS ? answer.withBody(write(body.path("runs"))) : answer;
                            }
                        }),
                new Fault(
                        "NamesRunsItems",
                        "Answers the list of runs under another name.",
                        tooSlow("ISOLATION-002", "ISOLATION-004")
                                .and(failed("RUN-022"))
                                .and(warned("RUN-025"))
                                .and(tooSlow("RUN-005", "RUN-023", "RUN-024", "RUN-026", "RUN-027", "RUN-039"))
                                .saying("waited 3.0 s (budget consistency) for the list to hold ["),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode runs(List<ObjectNode> newestFirst) {
                                ObjectNode body = Behaviour.super.runs(newestFirst);
                                body.set("items", body.remove("runs"));
                                return body;
                            }
                        }),
                new Fault(
                        "AnswersListWith206",
                        "Answers the list of runs with 206.",
                        failed("RUN-022").saying("status 200 / was answered 206"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.LIST_RUNS ? 206 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "ListsOnlyTheNewest",
                        "Lists the newest run only.",
                        tooSlow("RUN-023", "RUN-026", "RUN-027")
                                .saying("waited 3.0 s (budget consistency) for the list to hold ["),
                        () -> new Behaviour() {
                            @Override
                            public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
                                return Behaviour.super.arrange(oldestFirst, request).stream()
                                        .limit(1)
                                        .toList();
                            }
                        }),
                // With all checks side by side it is chance whose runs are there already.
                new Fault(
                        "ListsRunsOfAll",
                        "Lists the runs of all audiences.",
                        failed("RUN-023").only("RUN-023").saying("the list also holds ["),
                        () -> new Behaviour() {
                            @Override
                            public boolean isListed(StoredRun run, String audienceId) {
                                return true;
                            }
                        }),
                new Fault(
                        "ForgetsStatusInList",
                        "Lists runs without saying how far they are.",
                        failed("RUN-024").saying("status in each entry of runs / there is {\"audienceName\":\""),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode listedRun(StoredRun run, Status status) {
                                ObjectNode body = Behaviour.super.listedRun(run, status);
                                body.remove("status");
                                return body;
                            }
                        }),
                new Fault(
                        "AnswersNullForNoRuns",
                        "Answers null where an audience has no runs.",
                        warned("RUN-025").saying("an array at /runs / there is null"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode runs(List<ObjectNode> newestFirst) {
                                ObjectNode body = Behaviour.super.runs(newestFirst);
                                return newestFirst.isEmpty() ? body.putNull("runs") : body;
                            }
                        }),
                new Fault(
                        "AnswersListOfNothingWith400",
                        "Refuses to list the runs of an audience that never was as a bad request, but in one sandbox only.",
                        failed("RUN-033").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                boolean isErring =
                                        route == Route.LIST_RUNS && hidden == null && caller.equals(Scope.DEMO);
                                return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
                            }
                        }),
                new Fault(
                        "ListsARunTwice",
                        "Lists the newest of several runs again at the end.",
                        failed("RUN-023").saying("each run once / there are ["),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode runs(List<ObjectNode> newestFirst) {
                                List<ObjectNode> listed = new ArrayList<>(newestFirst);
                                if (listed.size() > 1) {
                                    listed.add(listed.get(0).deepCopy());
                                }
                                return Behaviour.super.runs(listed);
                            }
                        }));
    }
}
