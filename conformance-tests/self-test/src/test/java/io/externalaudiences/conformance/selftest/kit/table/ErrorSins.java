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
                Sin.of(new AnswersXmlWith415()).failed("ERROR-001"),
                Sin.of(new AnswersHtmlToMalformedJson()).failed("ERROR-008").warned("ERROR-002"),
                Sin.of(new AnswersHtmlToXml()).warned("ERROR-002"),
                Sin.of(new SaysItsOwnMessage()).warned("ERROR-003"),
                Sin.of(new AnswersInLatin1()).failed("ERROR-004"),
                Sin.of(new CutsLongAnswers()).failed("ERROR-004"),
                Sin.of(new CallsJsonText()).warned("ERROR-005"),
                Sin.of(new FailsOnNull()).failed("ERROR-006"),
                Sin.of(new EchoesToken()).failed("ERROR-007"),
                Sin.of(new LeaksSql()).failed("ERROR-007"),
                Sin.of(new LeaksStackTrace()).failed("ERROR-007"),
                Sin.of(new AnswersMalformedJsonWith422()).failed("ERROR-008"),
                Sin.of(new FailsOnXml()).warned("ERROR-009"),
                Sin.of(new FailsOnOddIds()).warned("ERROR-017"));
    }
}
