package io.externalaudiences.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.contract.Contract;
import io.externalaudiences.contract.model.ContractDocument;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kit is held to the contract as well, unless it says that it does otherwise on purpose. */
class OwnRequestsTest {

    private static final Map<String, String> HEADERS = Map.of(
            "Authorization", "Bearer t",
            "x-api-key", "k",
            "x-gw-ims-org-id", "o",
            "x-sandbox-name", "s",
            "Content-Type", "application/json");
    private static final String BODY =
            Contract.example("createExternalAudience/guide-request.json").text();
    private static final Call CREATE = new Call("createExternalAudience", "POST", "/external-audience/", HEADERS, BODY);

    private final Grader grader = new Grader(ContractDocument.ofContract());

    @Test
    void theGuidesOwnRequestIsRight() {
        assertThat(grader.ownFaults(CREATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"name"`       | `"nom"`     | breaks the contract at ""
            `"CUSTOM_UPLOAD"` | 7        | breaks the contract at "/originName"
            `{`            | `{{`        | breaks the contract at ""
            """)
    void aWrongBodyIsAFault(String printed, String wrong, String fault) {
        Call call = new Call(
                CREATE.operationId(),
                CREATE.method(),
                CREATE.path(),
                HEADERS,
                BODY.replaceFirst(quoted(printed), wrong));

        assertThat(grader.ownFaults(call)).isNotEmpty().allMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource({"Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name"})
    void aHeaderThatIsMissingIsAFault(String header) {
        Call without = CREATE.without(header);

        assertThat(grader.ownFaults(new Call(
                        CREATE.operationId(), CREATE.method(), CREATE.path(), without.headers(), CREATE.body())))
                .containsExactly("has no header " + header);
        assertThat(grader.ownFaults(without)).describedAs("on purpose").isEmpty();
    }

    @Test
    void anotherPathIsAFault() {
        Call call = new Call("deleteExternalAudience", "DELETE", "/external-audience/x/y", HEADERS, null);

        assertThat(grader.ownFaults(call)).containsExactly("is no DELETE /external-audience/{audienceId}");
    }

    /**
     * Whoever reads files from elsewhere than this version of the contract knows must not be told that the kit errs.
     */
    @Test
    void whereFilesLieIsNoWordOfTheKit() {
        Call call = new Call(
                CREATE.operationId(),
                CREATE.method(),
                CREATE.path(),
                HEADERS,
                BODY.replace("activation", "all of them"));

        assertThat(call.body()).contains("all of them");
        assertThat(grader.ownFaults(call)).isEmpty();
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }
}
