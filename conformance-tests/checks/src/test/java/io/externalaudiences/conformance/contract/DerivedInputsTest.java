package io.externalaudiences.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.contract.Contract;
import io.externalaudiences.contract.model.ContractDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent follows from the document, and from nothing else. */
class DerivedInputsTest {

    private static final JsonNode VALID = JsonMapper.shared()
            .readTree(Contract.example("createExternalAudience/guide-request.json")
                    .text());

    @Test
    void aRequiredPropertyIsLeftOut() {
        assertThat(sent(ContractDocument.ofContract()))
                .contains("CREATE-011 required /originName null", "CREATE-014 required /sourceSpec/params/path null");
    }

    @Test
    void aBoundIsTriedAtItsLimitAndJustPastIt() {
        assertThat(sent(ContractDocument.ofContract()))
                .contains("CREATE-008 maximum /ttlInDays 90 allowed", "CREATE-008 maximum /ttlInDays 91");
    }

    /** A reviewer who changes a bound need not touch a line of Java. */
    @Test
    void anotherBoundGivesOtherRequests() {
        String changed = Contract.document().text().replace("maximum: 90", "maximum: 60");

        assertThat(sent(ContractDocument.read(changed)))
                .contains("CREATE-008 maximum /ttlInDays 60 allowed", "CREATE-008 maximum /ttlInDays 61")
                .doesNotContain("CREATE-008 maximum /ttlInDays 91");
    }

    @Test
    void whatIsSentHasOneFault() {
        DerivedInput first = DerivedInputs.of(ContractDocument.ofContract(), "createExternalAudience", VALID).stream()
                .filter(input -> input.place().toString().equals("/fields/0/type"))
                .findFirst()
                .orElseThrow();

        JsonNode body = first.in(VALID);

        assertThat(body.at("/fields/0/name")).isEqualTo(VALID.at("/fields/0/name"));
        assertThat(body.at("/fields/0/type")).isNotEqualTo(VALID.at("/fields/0/type"));
    }

    private static List<String> sent(ContractDocument contract) {
        return DerivedInputs.of(contract, "createExternalAudience", VALID).stream()
                .map(input -> input.requirementId() + " " + input.keyword() + " " + input.place() + " " + input.value()
                        + (input.allowed() ? " allowed" : ""))
                .toList();
    }
}
