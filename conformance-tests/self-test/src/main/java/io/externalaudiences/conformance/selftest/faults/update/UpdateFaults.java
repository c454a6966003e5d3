package io.externalaudiences.conformance.selftest.faults.update;

import static io.externalaudiences.conformance.selftest.faults.Expectation.blocked;
import static io.externalaudiences.conformance.selftest.faults.Expectation.failed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;
import static io.externalaudiences.conformance.selftest.faults.Expectation.warned;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.Scope;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Servers that err where {@code UpdateChecks} looks. */
public final class UpdateFaults {
    private UpdateFaults() {}

    /** All of them, each with what must be said of it. */
    public static List<Fault> all() {
        return List.of(
                new Fault(
                        "AnswersUpdateWith202",
                        "Answers an update with 202, as if it were still to be done.",
                        failed("UPDATE-001").saying("status 200 / was answered 202"),
                        () -> new Behaviour() {
                            @Override
                            public int successStatus(Route route) {
                                return route == Route.UPDATE ? 202 : Behaviour.super.successStatus(route);
                            }
                        }),
                new Fault(
                        "IgnoresDescription",
                        "Accepts a new description and keeps the old one.",
                        failed("UPDATE-002", "UPDATE-013")
                                .saying(
                                        "\"New sample description\" at /description / there is \"A sample version of an external audience\""),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return merged.withDescription(present.description());
                            }
                        }),
                new Fault(
                        "KeepsTheFirstNewDescription",
                        "Takes one new description of an audience; every later one is answered with 200 and left aside.",
                        failed("UPDATE-002")
                                .saying(
                                        "\"The second new description\" at /description / there is \"New sample description\""),
                        () -> new Behaviour() {
                            @Override
                            public StoredAudience update(
                                    StoredAudience present, Property body, String userId, Instant now) {
                                StoredAudience updated = Behaviour.super.update(present, body, userId, now);
                                String before = present.details().description();
                                boolean isErring = !Objects.equals(
                                        before, present.submitted().description());
                                return isErring
                                        ? updated.updated(updated.details().withDescription(before), userId, now)
                                        : updated;
                            }
                        }),
                new Fault(
                        "RefusesNewDescription",
                        "Refuses an update of the description of an audience that is there.",
                        failed("UPDATE-001", "UPDATE-002")
                                .and(blocked(
                                        "OPERATION-017",
                                        "UPDATE-007",
                                        "UPDATE-009",
                                        "UPDATE-013",
                                        "UPDATE-014",
                                        "UPDATE-015"))
                                .saying("status 200 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                if (!body.member("description").isAbsent()) {
                                    throw new RefusedException(
                                            PlatformCode.BAD_REQUEST.because("The description cannot be updated."));
                                }
                                return Behaviour.super.merge(present, body);
                            }
                        }),
                new Fault(
                        "RefusesNewLabels",
                        "Refuses an update of the labels, unless it empties them.",
                        recorded("ERROR-018")
                                .and(failed("UPDATE-003"))
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedLabels(Property labels) {
                                return labels.malformedIf(!labels.elements().isEmpty(), "cannot be updated");
                            }
                        }),
                new Fault(
                        "RefusesNewFieldLabels",
                        "Refuses an update of the labels of a field.",
                        failed("UPDATE-004").saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedFields(Property fields) {
                                return fields.malformedIf(!fields.isAbsent(), "cannot be updated");
                            }
                        }),
                new Fault(
                        "AddsLabels",
                        "Adds new labels to the old ones instead of replacing them.",
                        failed("UPDATE-003").saying("[\"core/C5\"] at /labels / there is [\"core/C1\",\"core/C5\"]"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                boolean adds = !body.member("labels").texts().isEmpty();
                                return adds
                                        ? merged.withLabels(
                                                Stream.concat(present.labels().stream(), merged.labels().stream())
                                                        .distinct()
                                                        .toList())
                                        : merged;
                            }
                        }),
                new Fault(
                        "DropsUnlistedFields",
                        "Takes the fields of an update for all there are.",
                        failed("UPDATE-004")
                                .saying(
                                        "at /fields / there is [{\"name\":\"list_id\",\"type\":\"string\",\"labels\":[\"core/C7\"]}]"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                Property listed = body.member("fields");
                                List<String> names = listed.elements().stream()
                                        .map(field -> field.member("name").textOr(""))
                                        .toList();
                                return listed.isAbsent()
                                        ? merged
                                        : merged.withFields(merged.fields().stream()
                                                .filter(field -> names.contains(field.name()))
                                                .toList());
                            }
                        }),
                new Fault(
                        "IgnoresNewTtl",
                        "Accepts a new time to live and keeps the old one.",
                        failed("UPDATE-005").and(recorded("UPDATE-019")).saying("1 at /ttlInDays / there is 40"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return merged.withTtlInDays(present.ttlInDays());
                            }
                        }),
                new Fault(
                        "RefusesNinetyInUpdate",
                        "Is off by one at the upper bound of the time to live, but only in an update.",
                        recorded("ERROR-018")
                                .and(failed("UPDATE-005"))
                                .saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedTtl(Property ttlInDays) {
                                return ttlInDays.value().asString("").equals("90")
                                        ? ttlInDays.malformedIf(true, "must be less than 90")
                                        : Behaviour.super.refuseUpdatedTtl(ttlInDays);
                            }
                        }),
                new Fault(
                        "ResetsTtlThatIsNotSent",
                        "Falls back to the default time to live where an update does not send one.",
                        failed("UPDATE-007").saying("40 at /ttlInDays / there is 30"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return body.member("ttlInDays").isAbsent() ? merged.withTtlInDays(30) : merged;
                            }
                        }),
                new Fault(
                        "IgnoresEmptyLabels",
                        "Takes an empty list of labels for none that was sent.",
                        failed("UPDATE-008").saying("[] at /labels / there is [\"core/C1\"]"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return body.member("labels").texts().isEmpty()
                                        ? merged.withLabels(present.labels())
                                        : merged;
                            }
                        }),
                new Fault(
                        "RefusesEmptyLabels",
                        "Refuses an update that empties the labels.",
                        failed("UPDATE-008").saying("a success (2xx) / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Optional<Refusal> refuseUpdatedLabels(Property labels) {
                                return !labels.isAbsent() && labels.elements().isEmpty()
                                        ? labels.malformedIf(true, "must not be empty")
                                        : Behaviour.super.refuseUpdatedLabels(labels);
                            }
                        }),
                new Fault(
                        "ForgetsWhichWasUpdated",
                        "Answers an update without the id of the audience.",
                        failed("UPDATE-013").saying("at /audienceId / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode updated(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.updated(audience);
                                body.remove("audienceId");
                                return body;
                            }
                        }),
                new Fault(
                        "ForgetsWhoCreated",
                        "Answers an update without saying who created the audience.",
                        warned("UPDATE-014").saying("a value at /createdBy / there is nothing"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode updated(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.updated(audience);
                                body.remove("createdBy");
                                return body;
                            }
                        }),
                new Fault(
                        "FreezesUpdatedAt",
                        "Does not move the time of the last update.",
                        warned("UPDATE-015").saying("updatedAt later than"),
                        () -> new Behaviour() {
                            @Override
                            public StoredAudience update(
                                    StoredAudience present, Property body, String userId, Instant now) {
                                return Behaviour.super.update(present, body, userId, present.updatedAt());
                            }
                        }),
                new Fault(
                        "UpdatesInThePast",
                        "Answers an update with a time before the last one.",
                        warned("UPDATE-015").saying("and updatedAt not before"),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode updated(StoredAudience audience) {
                                ObjectNode body = Behaviour.super.updated(audience);
                                body.put("updatedAt", timestamp(audience.updatedAt()) - 60);
                                return body;
                            }
                        }),
                new Fault(
                        "AnswersUpdateOfNothingWith400",
                        "Refuses an update of an audience that never was as a bad request, but in one sandbox only.",
                        failed("UPDATE-016").saying("404 with code 100940-404 / was answered 400 with code 100910-400"),
                        () -> new Behaviour() {
                            @Override
                            public Refusal notFound(Route route, Scope caller, @Nullable StoredAudience hidden) {
                                Refusal refusal = Behaviour.super.notFound(route, caller, hidden);
                                boolean isErring = route == Route.UPDATE && hidden == null && caller.equals(Scope.DEMO);
                                return isErring ? refusal.withCode(PlatformCode.BAD_REQUEST) : refusal;
                            }
                        }),
                new Fault(
                        "TakesTimeToLiveOrLabels",
                        "Takes a new time to live only where no labels come with it.",
                        failed("UPDATE-007").saying("52 at /ttlInDays / there is 47"),
                        () -> new Behaviour() {
                            @Override
                            public AudienceDetails merge(AudienceDetails present, Property body) {
                                AudienceDetails merged = Behaviour.super.merge(present, body);
                                return body.member("labels").isAbsent()
                                        ? merged
                                        : merged.withTtlInDays(present.ttlInDays());
                            }
                        }));
    }
}
