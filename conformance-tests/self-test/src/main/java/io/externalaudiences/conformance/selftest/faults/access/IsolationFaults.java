package io.externalaudiences.conformance.selftest.faults.access;

import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience.Life;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Servers that err where {@code IsolationChecks} looks. */
public final class IsolationFaults {
    private IsolationFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "DeletesAcrossSandboxes",
                        "Deletes an audience of another sandbox.",
                        failed("ISOLATION-001")
                                .saying("the audience to be there still / an update of it is answered 404"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
                                return (route == Route.DELETE
                                                && audience.scope().org().equals(caller.org()))
                                        || Behaviour.super.isVisible(audience, caller, route);
                            }
                        }),
                new Fault(
                        "UpdatesAcrossSandboxes",
                        "Updates an audience of another sandbox.",
                        failed("ISOLATION-001").saying("nothing of somebody else to be shown / the answer shows"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
                                return (route == Route.UPDATE
                                                && audience.scope().org().equals(caller.org()))
                                        || Behaviour.super.isVisible(audience, caller, route);
                            }
                        }),
                new Fault(
                        "ShowsOperationsAcrossSandboxes",
                        "Shows the operations of another sandbox.",
                        failed("ISOLATION-002").saying("nothing of somebody else to be shown / the answer shows"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
                                return (route == Route.GET_OPERATION
                                                && audience.scope().org().equals(caller.org()))
                                        || Behaviour.super.isVisible(audience, caller, route);
                            }
                        }),
                new Fault(
                        "ListsRunsAcrossSandboxes",
                        "Lists the runs of an audience of another sandbox.",
                        failed("ISOLATION-002").saying("nothing of somebody else to be shown / the answer shows"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
                                return (route == Route.LIST_RUNS
                                                && audience.scope().org().equals(caller.org()))
                                        || Behaviour.super.isVisible(audience, caller, route);
                            }
                        }),
                new Fault(
                        "SharesNamesAcrossSandboxes",
                        "Takes a name for used that an audience of another sandbox has.",
                        warned("ISOLATION-003").saying("a success (2xx) / was answered 409 with code 100950-409"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isDuplicate(StoredAudience existing, StoredAudience proposed) {
                                return existing.details()
                                        .name()
                                        .equals(proposed.details().name());
                            }
                        }),
                new Fault(
                        "ShowsOperationsAcrossOrgs",
                        "Shows the operations of another organisation.",
                        failed("ISOLATION-004").saying("nothing of somebody else to be shown / the answer shows"),
                        () -> new Behaviour() {
                            @Override
                            public boolean isVisible(StoredAudience audience, Scope caller, Route route) {
                                return (route == Route.GET_OPERATION
                                                && audience.scope().sandbox().equals(caller.sandbox()))
                                        || Behaviour.super.isVisible(audience, caller, route);
                            }
                        }),
                new Fault(
                        "TellsThatItExists",
                        "Refuses what lies in another sandbox as something that the caller may not use, and so tells that it is there.",
                        warned("ISOLATION-005")
                                .saying("404 with code 100940-404 / was answered 401 with code 100922-401"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                return hidden != null && hidden.life() == Life.ALIVE
                                        ? refusal.withCode(PlatformCode.NOT_AUTHORIZED)
                                        : refusal;
                            }
                        }));
    }
}
