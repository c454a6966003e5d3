package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.error.AnswersHtmlToMalformedJson;
import io.externalaudiences.conformance.selftest.broken.error.AnswersHtmlToXml;
import io.externalaudiences.conformance.selftest.broken.error.AnswersInLatin1;
import io.externalaudiences.conformance.selftest.broken.error.AnswersMalformedJsonWith422;
import io.externalaudiences.conformance.selftest.broken.error.AnswersXmlWith415;
import io.externalaudiences.conformance.selftest.broken.error.CallsJsonText;
import io.externalaudiences.conformance.selftest.broken.error.CutsLongAnswers;
import io.externalaudiences.conformance.selftest.broken.error.EchoesToken;
import io.externalaudiences.conformance.selftest.broken.error.FailsOnNull;
import io.externalaudiences.conformance.selftest.broken.error.FailsOnOddIds;
import io.externalaudiences.conformance.selftest.broken.error.FailsOnXml;
import io.externalaudiences.conformance.selftest.broken.error.LeaksSql;
import io.externalaudiences.conformance.selftest.broken.error.LeaksStackTrace;
import io.externalaudiences.conformance.selftest.broken.error.SaysItsOwnMessage;
import java.util.List;

/** What the kit says of servers that err in how they refuse. */
final class ErrorSins {
    private ErrorSins() {}

    static List<Sin> all() {
        return List.of(
                Sin.of(new AnswersXmlWith415())
                        .failed("ERROR-001")
                        .saying("status 400 with code 100910-400 / status 415 came with it"),
                Sin.of(new AnswersHtmlToMalformedJson())
                        .failed("ERROR-008")
                        .warned("ERROR-002")
                        .saying("a JSON object as the body of an error / the body of the 400 is none"),
                Sin.of(new AnswersHtmlToXml())
                        .warned("ERROR-002")
                        .saying("a JSON object as the body of an error / the body of the 415 is none"),
                Sin.of(new SaysItsOwnMessage())
                        .warned("ERROR-003")
                        .saying(
                                "message UNAUTHORIZED with code 100920-401 / message is \"The header Authorization is missing.\""),
                Sin.of(new AnswersInLatin1()).failed("ERROR-004").saying("a JSON body / was answered 202"),
                Sin.of(new CutsLongAnswers())
                        .failed("ERROR-004")
                        .saying("a JSON body in UTF-8 / the body does not parse as such"),
                Sin.of(new CallsJsonText())
                        .warned("ERROR-005")
                        .saying(
                                "the media type application/json, or one that ends in +json / the media type is \"text/plain\""),
                Sin.of(new FailsOnNull())
                        .failed("ERROR-006")
                        .saying("no 5xx status / was answered 500 with code 100970-500"),
                Sin.of(new EchoesToken())
                        .failed("ERROR-007")
                        .saying("nothing of a credential / shows the access token"),
                Sin.of(new LeaksSql()).failed("ERROR-007").saying("nothing of the server's inside / shows SQL"),
                Sin.of(new LeaksStackTrace())
                        .failed("ERROR-007")
                        .saying("nothing of the server's inside / shows a line of a Java stack trace"),
                Sin.of(new AnswersMalformedJsonWith422())
                        .failed("ERROR-008")
                        .saying("400 with code 100910-400 / was answered 422 with code 100960-422"),
                Sin.of(new FailsOnXml())
                        .warned("ERROR-009")
                        .saying("a refusal (4xx) / was answered 500 with code 100970-500"),
                Sin.of(new FailsOnOddIds())
                        .warned("ERROR-017")
                        .saying(
                                "400 with code 100910-400, or 404 with code 100940-404 / was answered 500 with code 100970-500"));
    }
}
