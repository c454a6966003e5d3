package io.externalaudiences.conformance.selftest.odd.update;

import static io.externalaudiences.conformance.selftest.faults.Expectation.passed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Odd but legal servers: how they update. */
public final class OddUpdateServers {
    private OddUpdateServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "AcceptsEmptyUpdate",
                        "Accepts an update that says nothing.",
                        recorded("UPDATE-017"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseEmptyUpdate(Property body) {
                                return Optional.empty();
                            }
                        }),
                new OddServer(
                        "FlattensTheSource",
                        "Shows the source without its params in answers to updates, as the sample of the guide does (R-22).",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode updated(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.updated(audience);
                                body.set("sourceSpec", body.at("/sourceSpec/params"));
                                return body;
                            }
                        }),
                new OddServer(
                        "RefusesTtlAsStringInUpdate",
                        "Refuses a time to live that an update sends as a string.",
                        recorded("UPDATE-019"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
                                return ttlInDays.value().isString()
                                        ? ttlInDays.malformedIf(true, "must be a number")
                                        : Behaviour.super.refuseUpdatedTtl(ttlInDays);
                            }
                        }));
    }
}
