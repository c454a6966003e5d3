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
import io.externalaudiences.conformance.selftest.broken.create.AnswersFlatFolder;
import io.externalaudiences.conformance.selftest.broken.create.AnswersFlatSource;
import io.externalaudiences.conformance.selftest.broken.create.AnswersTtlOutOfRangeWith422;
import io.externalaudiences.conformance.selftest.broken.create.AnswersUnknownNamespaceWith400;
import io.externalaudiences.conformance.selftest.broken.create.CallsTheOperationId;
import io.externalaudiences.conformance.selftest.broken.create.ClampsTtlSentAsString;
import io.externalaudiences.conformance.selftest.broken.create.DemandsCloudType;
import io.externalaudiences.conformance.selftest.broken.create.DemandsCloudTypeBesideTtlAsString;
import io.externalaudiences.conformance.selftest.broken.create.DemandsDescription;
import io.externalaudiences.conformance.selftest.broken.create.DemandsTtl;
import io.externalaudiences.conformance.selftest.broken.create.EchoesNamespaceAsSent;
import io.externalaudiences.conformance.selftest.broken.create.EchoesTtlAsString;
import io.externalaudiences.conformance.selftest.broken.create.FailsDuplicateLater;
import io.externalaudiences.conformance.selftest.broken.create.ForgetsTtlSentAsString;
import io.externalaudiences.conformance.selftest.broken.create.FreesTheNameByUpdate;
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
                Sin.of(new AnswersCreated201()).failed("CREATE-001").saying("status 202 / was answered 201"),
                Sin.of(new DemandsCloudType())
                        .failed("CREATE-002", "CREATE-037")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new DemandsCloudTypeBesideTtlAsString())
                        .failed("CREATE-002")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new KnowsNamespacesByTheirCase())
                        .failed("CREATE-002")
                        .warned("CREATE-029")
                        .saying("a success (2xx) / was answered 422 with code 100960-422"),
                Sin.of(new RefusesTtlAsString())
                        .failed("CREATE-002", "CREATE-007")
                        .blocked("CREATE-006")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new LeavesTheOperationIdEmpty())
                        .failed("CREATE-003")
                        .theRest(Outcome.BLOCKED)
                        .saying("a string at /operationId / there is \"\""),
                Sin.of(new CallsTheOperationId())
                        .failed("CREATE-003")
                        .theRest(Outcome.BLOCKED)
                        .saying("a string at /operationId / there is nothing"),
                Sin.of(new AnswersFlatSource())
                        .failed("CREATE-004", "CREATE-019")
                        .recorded("CREATE-050")
                        .saying("\"people/good.csv\" at /operationDetails/sourceSpec/params/path / there is nothing"),
                Sin.of(new AnswersFlatFolder())
                        .failed("CREATE-019")
                        .recorded("CREATE-050")
                        .saying("\"people\" at /operationDetails/sourceSpec/params/path / there is nothing"),
                Sin.of(new LosesDescriptionOfCreate())
                        .failed("CREATE-004")
                        .blocked("ERROR-004")
                        .saying(
                                "\"A sample version of an external audience\" at /operationDetails/description / there is nothing"),
                Sin.of(new AcceptsTtlNinetyOne())
                        .failed("CREATE-005", "CREATE-008")
                        .saying("a refusal, by maximum of the contract at /ttlInDays / was answered 202"),
                Sin.of(new EchoesTtlAsString())
                        .failed("CREATE-005")
                        .saying("an integer at /operationDetails/ttlInDays / there is \"40\""),
                Sin.of(new ForgetsTtlSentAsString())
                        .failed("CREATE-006")
                        .saying("\"40\" at /operationDetails/ttlInDays / there is 30"),
                Sin.of(new RefusesNinetyAsString())
                        .failed("CREATE-007")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new ClampsTtlSentAsString())
                        .failed("CREATE-008")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new DemandsTtl())
                        .failed("CREATE-009")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new LivesNinetyDaysByDefault())
                        .failed("CREATE-009")
                        .saying("30 at /operationDetails/ttlInDays / there is 90"),
                Sin.of(new AcceptsEmptyTtl())
                        .warned("CREATE-010")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new AcceptsFractionalTtl())
                        .warned("CREATE-010")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new AcceptsMissingOrigin())
                        .failed("CREATE-011")
                        .saying("a refusal, by required of the contract at /originName / was answered 202"),
                Sin.of(new AcceptsFieldWithoutName())
                        .failed("CREATE-012")
                        .saying("a refusal, by required of the contract at /fields/0/name / was answered 202"),
                Sin.of(new AcceptsFieldWithoutType())
                        .failed("CREATE-013")
                        .saying("a refusal, by required of the contract at /fields/0/type / was answered 202"),
                Sin.of(new AcceptsSourceWithoutPath())
                        .failed("CREATE-014")
                        .saying("a refusal, by required of the contract at /sourceSpec/params/path / was answered 202"),
                Sin.of(new AcceptsSourceWithoutType())
                        .failed("CREATE-015")
                        .saying("a refusal, by required of the contract at /sourceSpec/params/type / was answered 202"),
                Sin.of(new AcceptsMissingName())
                        .warned("CREATE-016")
                        .saying("a refusal, by required of the contract at /name / was answered 202"),
                Sin.of(new AcceptsEmptyFields())
                        .warned("CREATE-017")
                        .saying("a refusal, by minItems of the contract at /fields / was answered 202"),
                Sin.of(new AcceptsMissingSource())
                        .warned("CREATE-018")
                        .saying("a refusal, by required of the contract at /sourceSpec / was answered 202"),
                Sin.of(new AcceptsAnySourceObject())
                        .failed("CREATE-020")
                        .saying("a refusal, by enum of the contract at /sourceSpec/params/type / was answered 202"),
                Sin.of(new RefusesFolders())
                        .failed("CREATE-021")
                        .blocked("CREATE-019", "OPERATION-003")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new AcceptsAnySourceType())
                        .failed("CREATE-022")
                        .saying(
                                "a refusal, by enum of the contract at /sourceSpec/params/sourceType / was answered 202"),
                Sin.of(new AcceptsSftpWithoutConnection())
                        .failed("CREATE-023")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new AcceptsAnyCloud())
                        .warned("CREATE-024")
                        .saying(
                                "a refusal, by enum of the contract at /sourceSpec/params/cloudType / was answered 202"),
                Sin.of(new AcceptsBackslashInPath())
                        .warned("CREATE-025")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new AcceptsClimbingPath())
                        .warned("CREATE-025")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new RefusesDatetime())
                        .failed("CREATE-026")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new AcceptsAnyFieldType())
                        .warned("CREATE-027")
                        .saying("a refusal, by enum of the contract at /fields/0/type / was answered 202"),
                Sin.of(new AcceptsRepeatedField())
                        .warned("CREATE-028")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new EchoesNamespaceAsSent())
                        .warned("CREATE-029")
                        .saying("one of Email at /operationDetails/fields/0/identityNs / there is \"email\""),
                Sin.of(new AcceptsUnknownNamespace())
                        .warned("CREATE-030")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new AcceptsAudienceWithoutIdentity())
                        .warned("CREATE-031")
                        .saying("a refusal with 400 or 422 / was answered 202"),
                Sin.of(new AcceptsAnyAudienceType())
                        .failed("CREATE-032")
                        .saying("a refusal, by enum of the contract at /audienceType / was answered 202"),
                Sin.of(new AcceptsAnyOrigin())
                        .warned("CREATE-033")
                        .saying("a refusal, by enum of the contract at /originName / was answered 202"),
                Sin.of(new AllowsDuplicates())
                        .failed("CREATE-034")
                        .warned("CREATE-035", "CREATE-036")
                        .recorded("CREATE-045")
                        .saying("at most one usable audience / the second create succeeded as well"),
                Sin.of(new FreesTheNameByUpdate())
                        .failed("CREATE-034")
                        .saying(
                                "at most one usable audience / after an update of the first the second create succeeded as well"),
                Sin.of(new AnswersDuplicateWith422())
                        .warned("CREATE-035", "CREATE-036")
                        .recorded("CREATE-045")
                        .saying("409 with code 100950-409 / was answered 422 with code 100960-422"),
                Sin.of(new FailsDuplicateLater())
                        .warned("CREATE-035")
                        .recorded("CREATE-045")
                        .saying("409 with code 100950-409 / was answered 202"),
                Sin.of(new ReservesTheNameTooLate()).warned("CREATE-036").saying("one of 10 equal creates to succeed"),
                Sin.of(new DemandsDescription())
                        .failed("CREATE-037")
                        .saying("a success (2xx) / was answered 400 with code 100910-400"),
                Sin.of(new AnswersTtlOutOfRangeWith422())
                        .warned("CREATE-038")
                        .saying("400 with code 100910-400 / was answered 422 with code 100960-422"),
                Sin.of(new AnswersUnknownNamespaceWith400())
                        .warned("CREATE-039")
                        .saying("422 with code 100960-422 / was answered 400 with code 100910-400"));
    }
}
