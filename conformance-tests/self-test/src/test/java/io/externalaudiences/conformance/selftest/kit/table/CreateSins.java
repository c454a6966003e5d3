package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.outcome.Outcome;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnyAudienceType;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnyCloud;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnyFieldType;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnyOrigin;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnySourceObject;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAnySourceType;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsAudienceWithoutIdentity;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsBackslashInPath;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsClimbingPath;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsEmptyFields;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsEmptyTtl;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsFieldWithoutName;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsFieldWithoutType;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsFractionalTtl;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsMissingName;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsMissingOrigin;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsMissingSource;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsRepeatedField;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsSftpWithoutConnection;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsSourceWithoutPath;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsSourceWithoutType;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsTtlNinetyOne;
import io.externalaudiences.conformance.selftest.broken.create.AcceptsUnknownNamespace;
import io.externalaudiences.conformance.selftest.broken.create.AllowsDuplicates;
import io.externalaudiences.conformance.selftest.broken.create.AnswersCreated201;
import io.externalaudiences.conformance.selftest.broken.create.AnswersDuplicateWith422;
import io.externalaudiences.conformance.selftest.broken.create.AnswersFlatSource;
import io.externalaudiences.conformance.selftest.broken.create.AnswersTtlOutOfRangeWith422;
import io.externalaudiences.conformance.selftest.broken.create.AnswersUnknownNamespaceWith400;
import io.externalaudiences.conformance.selftest.broken.create.CallsTheOperationId;
import io.externalaudiences.conformance.selftest.broken.create.ClampsTtlSentAsString;
import io.externalaudiences.conformance.selftest.broken.create.DemandsCloudType;
import io.externalaudiences.conformance.selftest.broken.create.DemandsDescription;
import io.externalaudiences.conformance.selftest.broken.create.DemandsTtl;
import io.externalaudiences.conformance.selftest.broken.create.EchoesNamespaceAsSent;
import io.externalaudiences.conformance.selftest.broken.create.EchoesTtlAsString;
import io.externalaudiences.conformance.selftest.broken.create.FailsDuplicateLater;
import io.externalaudiences.conformance.selftest.broken.create.ForgetsTtlSentAsString;
import io.externalaudiences.conformance.selftest.broken.create.KnowsNamespacesByTheirCase;
import io.externalaudiences.conformance.selftest.broken.create.LeavesTheOperationIdEmpty;
import io.externalaudiences.conformance.selftest.broken.create.LivesNinetyDaysByDefault;
import io.externalaudiences.conformance.selftest.broken.create.LosesDescriptionOfCreate;
import io.externalaudiences.conformance.selftest.broken.create.RefusesDatetime;
import io.externalaudiences.conformance.selftest.broken.create.RefusesFolders;
import io.externalaudiences.conformance.selftest.broken.create.RefusesNinetyAsString;
import io.externalaudiences.conformance.selftest.broken.create.RefusesTtlAsString;
import io.externalaudiences.conformance.selftest.broken.create.ReservesTheNameTooLate;
import java.util.List;

/** What the kit says of servers that err when an audience is created. */
final class CreateSins {
    private CreateSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersCreated201()).failed("CREATE-001"),
                Sin.of(new DemandsCloudType()).failed("CREATE-002", "CREATE-037"),
                Sin.of(new KnowsNamespacesByTheirCase()).failed("CREATE-002").warned("CREATE-029"),
                Sin.of(new RefusesTtlAsString())
                        .failed("CREATE-002", "CREATE-007")
                        .blocked("CREATE-006"),
                Sin.of(new LeavesTheOperationIdEmpty()).failed("CREATE-003").theRest(Outcome.BLOCKED),
                Sin.of(new CallsTheOperationId()).failed("CREATE-003").theRest(Outcome.BLOCKED),
                Sin.of(new AnswersFlatSource())
                        .failed("CREATE-004", "CREATE-019")
                        .recorded("CREATE-050"),
                Sin.of(new LosesDescriptionOfCreate()).failed("CREATE-004").blocked("ERROR-004"),
                Sin.of(new AcceptsTtlNinetyOne()).failed("CREATE-005", "CREATE-008"),
                Sin.of(new EchoesTtlAsString()).failed("CREATE-005"),
                Sin.of(new ForgetsTtlSentAsString()).failed("CREATE-006"),
                Sin.of(new RefusesNinetyAsString()).failed("CREATE-007"),
                Sin.of(new ClampsTtlSentAsString()).failed("CREATE-008"),
                Sin.of(new DemandsTtl()).failed("CREATE-009"),
                Sin.of(new LivesNinetyDaysByDefault()).failed("CREATE-009"),
                Sin.of(new AcceptsEmptyTtl()).warned("CREATE-010"),
                Sin.of(new AcceptsFractionalTtl()).warned("CREATE-010"),
                Sin.of(new AcceptsMissingOrigin()).failed("CREATE-011"),
                Sin.of(new AcceptsFieldWithoutName()).failed("CREATE-012"),
                Sin.of(new AcceptsFieldWithoutType()).failed("CREATE-013"),
                Sin.of(new AcceptsSourceWithoutPath()).failed("CREATE-014"),
                Sin.of(new AcceptsSourceWithoutType()).failed("CREATE-015"),
                Sin.of(new AcceptsMissingName()).warned("CREATE-016"),
                Sin.of(new AcceptsEmptyFields()).warned("CREATE-017"),
                Sin.of(new AcceptsMissingSource()).warned("CREATE-018"),
                Sin.of(new AcceptsAnySourceObject()).failed("CREATE-020"),
                Sin.of(new RefusesFolders()).failed("CREATE-021"),
                Sin.of(new AcceptsAnySourceType()).failed("CREATE-022"),
                Sin.of(new AcceptsSftpWithoutConnection()).failed("CREATE-023"),
                Sin.of(new AcceptsAnyCloud()).warned("CREATE-024"),
                Sin.of(new AcceptsBackslashInPath()).warned("CREATE-025"),
                Sin.of(new AcceptsClimbingPath()).warned("CREATE-025"),
                Sin.of(new RefusesDatetime()).failed("CREATE-026"),
                Sin.of(new AcceptsAnyFieldType()).warned("CREATE-027"),
                Sin.of(new AcceptsRepeatedField()).warned("CREATE-028"),
                Sin.of(new EchoesNamespaceAsSent()).warned("CREATE-029"),
                Sin.of(new AcceptsUnknownNamespace()).warned("CREATE-030"),
                Sin.of(new AcceptsAudienceWithoutIdentity()).warned("CREATE-031"),
                Sin.of(new AcceptsAnyAudienceType()).failed("CREATE-032"),
                Sin.of(new AcceptsAnyOrigin()).warned("CREATE-033"),
                Sin.of(new AllowsDuplicates())
                        .failed("CREATE-034")
                        .warned("CREATE-035", "CREATE-036")
                        .recorded("CREATE-045"),
                Sin.of(new AnswersDuplicateWith422())
                        .warned("CREATE-035", "CREATE-036")
                        .recorded("CREATE-045"),
                Sin.of(new FailsDuplicateLater()).warned("CREATE-035").recorded("CREATE-045"),
                Sin.of(new ReservesTheNameTooLate()).warned("CREATE-036"),
                Sin.of(new DemandsDescription()).failed("CREATE-037"),
                Sin.of(new AnswersTtlOutOfRangeWith422()).warned("CREATE-038"),
                Sin.of(new AnswersUnknownNamespaceWith400()).warned("CREATE-039"));
    }
}
