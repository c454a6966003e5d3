package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.odd.create.AcceptsAnyConnectionId;
import io.externalaudiences.conformance.selftest.odd.create.AcceptsAnyDescription;
import io.externalaudiences.conformance.selftest.odd.create.AcceptsAnyLabel;
import io.externalaudiences.conformance.selftest.odd.create.AcceptsFlatSource;
import io.externalaudiences.conformance.selftest.odd.create.AcceptsLeadingZeros;
import io.externalaudiences.conformance.selftest.odd.create.AcceptsSpaceInPath;
import io.externalaudiences.conformance.selftest.odd.create.ComparesNameAndCustomId;
import io.externalaudiences.conformance.selftest.odd.create.DefaultsToAnotherNamespace;
import io.externalaudiences.conformance.selftest.odd.create.ForgetsTags;
import io.externalaudiences.conformance.selftest.odd.create.KeepsDefaultsToItself;
import io.externalaudiences.conformance.selftest.odd.create.RefusesUnknownProperties;
import io.externalaudiences.conformance.selftest.odd.create.ShowsTheKindItTakes;
import io.externalaudiences.conformance.selftest.odd.create.SortsFields;
import io.externalaudiences.conformance.selftest.odd.delete.ForgetsOperationOfTheDeleted;
import io.externalaudiences.conformance.selftest.odd.delete.RefusesDeleteDuringRun;
import io.externalaudiences.conformance.selftest.odd.operation.CreatesSlowly;
import io.externalaudiences.conformance.selftest.odd.operation.KnowsOnePathOfOperations;
import io.externalaudiences.conformance.selftest.odd.operation.KnowsThePluralOnly;
import io.externalaudiences.conformance.selftest.odd.operation.SaysWhyItFailed;
import io.externalaudiences.conformance.selftest.odd.operation.ShowsTheAudienceEarly;
import io.externalaudiences.conformance.selftest.odd.operation.ShowsUpdatesInOperation;
import io.externalaudiences.conformance.selftest.odd.operation.SucceedsWithoutSource;
import io.externalaudiences.conformance.selftest.odd.refusal.AcceptsLongTexts;
import io.externalaudiences.conformance.selftest.odd.refusal.AnswersUnknownMethodWith404;
import io.externalaudiences.conformance.selftest.odd.refusal.ChainsItsErrors;
import io.externalaudiences.conformance.selftest.odd.refusal.DescribesProblems;
import io.externalaudiences.conformance.selftest.odd.refusal.LooksAtThePathFirst;
import io.externalaudiences.conformance.selftest.odd.refusal.RefusesBodiesWithoutMediaType;
import io.externalaudiences.conformance.selftest.odd.refusal.TakesEmptyApiKeyForForeign;
import io.externalaudiences.conformance.selftest.odd.run.AcceptsMilliseconds;
import io.externalaudiences.conformance.selftest.odd.run.EndsRunsAtOnce;
import io.externalaudiences.conformance.selftest.odd.run.FillsInTheEnd;
import io.externalaudiences.conformance.selftest.odd.run.IgnoresLimit;
import io.externalaudiences.conformance.selftest.odd.run.IsAlwaysDifferential;
import io.externalaudiences.conformance.selftest.odd.run.ListsOldestFirst;
import io.externalaudiences.conformance.selftest.odd.run.ListsStagesToo;
import io.externalaudiences.conformance.selftest.odd.run.QueuesRuns;
import io.externalaudiences.conformance.selftest.odd.run.RefusesOverlapAsConflict;
import io.externalaudiences.conformance.selftest.odd.run.SaysHowAStartedRunIs;
import io.externalaudiences.conformance.selftest.odd.run.ShowsStagesFromTheBeginning;
import io.externalaudiences.conformance.selftest.odd.update.AcceptsEmptyUpdate;
import io.externalaudiences.conformance.selftest.odd.update.FlattensTheSource;
import io.externalaudiences.conformance.selftest.odd.update.RefusesTtlAsStringInUpdate;
import io.externalaudiences.conformance.selftest.odd.wire.AddsProperties;
import io.externalaudiences.conformance.selftest.odd.wire.AnswersSlowly;
import io.externalaudiences.conformance.selftest.odd.wire.AsksForPatience;
import io.externalaudiences.conformance.selftest.odd.wire.Compresses;
import io.externalaudiences.conformance.selftest.odd.wire.ForgetsRequestId;
import io.externalaudiences.conformance.selftest.odd.wire.HasIdsOfItsOwn;
import io.externalaudiences.conformance.selftest.odd.wire.IsAwayForAMoment;
import io.externalaudiences.conformance.selftest.odd.wire.KnowsOneSpellingOfTheSlash;
import io.externalaudiences.conformance.selftest.odd.wire.NamesTheCharset;
import io.externalaudiences.conformance.selftest.odd.wire.SendsInChunks;
import io.externalaudiences.conformance.selftest.odd.wire.ShowsWritesLate;
import io.externalaudiences.conformance.selftest.odd.wire.TurnsKeysRound;
import io.externalaudiences.conformance.selftest.odd.wire.WritesIdsInUpperCase;
import io.externalaudiences.conformance.selftest.odd.wire.WritesNulls;
import io.externalaudiences.conformance.selftest.odd.wire.WritesPretty;
import java.util.List;
import java.util.stream.Stream;

/** Which odd but legal servers there are, and what the kit records of each: never anything worse. */
public final class Oddities {
    private Oddities() {}

    /** All rows of the table. */
    public static List<Oddity> all() {
        return Stream.of(creating(), deleting(), operations(), refusing(), running(), updating(), onTheWire())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Oddity> creating() {
        return List.of(
                Oddity.of(new AcceptsAnyConnectionId()).recorded("CREATE-040"),
                Oddity.of(new AcceptsAnyDescription()).recorded("ERROR-018"),
                Oddity.of(new AcceptsAnyLabel()).recorded("CREATE-041"),
                Oddity.of(new AcceptsFlatSource()).recorded("CREATE-048"),
                Oddity.of(new AcceptsLeadingZeros()).recorded("CREATE-047"),
                Oddity.of(new AcceptsSpaceInPath()).recorded("CREATE-046"),
                Oddity.of(new ComparesNameAndCustomId()).recorded("CREATE-045"),
                Oddity.of(new DefaultsToAnotherNamespace()).recorded("CREATE-042"),
                Oddity.of(new ForgetsTags()).recorded("CREATE-044"),
                Oddity.of(new KeepsDefaultsToItself()).recorded("CREATE-042").shows("CREATE-050"),
                Oddity.of(new RefusesUnknownProperties()).recorded("CREATE-043"),
                Oddity.of(new ShowsTheKindItTakes()).shows("CREATE-040"),
                Oddity.of(new SortsFields()));
    }

    private static List<Oddity> deleting() {
        return List.of(
                Oddity.of(new ForgetsOperationOfTheDeleted()).recorded("DELETE-007"),
                Oddity.of(new RefusesDeleteDuringRun()).recorded("DELETE-008"));
    }

    private static List<Oddity> operations() {
        return List.of(
                Oddity.of(new CreatesSlowly()),
                Oddity.of(new KnowsOnePathOfOperations()).recorded("OPERATION-016"),
                Oddity.of(new KnowsThePluralOnly()).recorded("OPERATION-016"),
                Oddity.of(new SaysWhyItFailed()).shows("OPERATION-014"),
                Oddity.of(new ShowsTheAudienceEarly()).shows("OPERATION-014"),
                Oddity.of(new ShowsUpdatesInOperation()).recorded("OPERATION-017"),
                Oddity.of(new SucceedsWithoutSource()).recorded("OPERATION-015").blocked("OPERATION-018"));
    }

    private static List<Oddity> refusing() {
        return List.of(
                Oddity.of(new AcceptsLongTexts()).recorded("CREATE-041", "ERROR-016", "ERROR-018"),
                Oddity.of(new AnswersUnknownMethodWith404()).recorded("ERROR-011"),
                Oddity.of(new ChainsItsErrors()).recorded("ERROR-013"),
                Oddity.of(new DescribesProblems()).shows("ERROR-013"),
                Oddity.of(new LooksAtThePathFirst()).shows("ACCESS-015"),
                Oddity.of(new RefusesBodiesWithoutMediaType()).shows("ERROR-015"),
                Oddity.of(new TakesEmptyApiKeyForForeign()).recorded("ACCESS-014"));
    }

    private static List<Oddity> running() {
        return List.of(
                Oddity.of(new AcceptsMilliseconds()).recorded("RUN-011"),
                Oddity.of(new EndsRunsAtOnce()),
                Oddity.of(new FillsInTheEnd()),
                Oddity.of(new IgnoresLimit()).recorded("RUN-027"),
                Oddity.of(new IsAlwaysDifferential()).recorded("RUN-021"),
                Oddity.of(new ListsOldestFirst()).recorded("RUN-026"),
                Oddity.of(new ListsStagesToo()),
                Oddity.of(new QueuesRuns()),
                Oddity.of(new RefusesOverlapAsConflict()),
                Oddity.of(new SaysHowAStartedRunIs()),
                Oddity.of(new ShowsStagesFromTheBeginning()).recorded("RUN-038"));
    }

    private static List<Oddity> updating() {
        return List.of(
                Oddity.of(new AcceptsEmptyUpdate()).recorded("UPDATE-017"),
                Oddity.of(new FlattensTheSource()),
                Oddity.of(new RefusesTtlAsStringInUpdate()).recorded("UPDATE-019"));
    }

    private static List<Oddity> onTheWire() {
        return List.of(
                Oddity.of(new AddsProperties()),
                Oddity.of(new AnswersSlowly()),
                Oddity.of(new AsksForPatience()),
                Oddity.of(new Compresses()),
                Oddity.of(new ForgetsRequestId()).recorded("ERROR-012"),
                Oddity.of(new HasIdsOfItsOwn()),
                Oddity.of(new IsAwayForAMoment()),
                Oddity.of(new KnowsOneSpellingOfTheSlash()).recorded("ERROR-014"),
                Oddity.of(new NamesTheCharset()),
                Oddity.of(new SendsInChunks()),
                Oddity.of(new ShowsWritesLate()),
                Oddity.of(new TurnsKeysRound()),
                Oddity.of(new WritesIdsInUpperCase()),
                Oddity.of(new WritesNulls()),
                Oddity.of(new WritesPretty()));
    }
}
