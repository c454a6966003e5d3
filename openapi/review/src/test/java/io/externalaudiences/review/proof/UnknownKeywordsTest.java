package io.externalaudiences.review.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.contract.Contract;
import io.externalaudiences.contract.model.Lines;
import io.externalaudiences.review.change.Breaks;
import io.externalaudiences.review.change.Change;
import io.externalaudiences.review.rules.Comparison;
import io.externalaudiences.review.version.ContractVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no rule knows is not passed over: it breaks everybody until a rule says otherwise. */
final class UnknownKeywordsTest {

    private static final ContractVersion CONTRACT =
            contract(Contract.bundledDocument().text());

    @ParameterizedTest
    @CsvSource({
        "'      operationId: \"deleteExternalAudience\"', '      callbacks: {}', callbacks",
        "'      name: \"x-sandbox-name\"', '      allowReserved: true', allowReserved",
        "'    RunStage:', '      not: { minProperties: 9 }', not",
    })
    void breaksEverybody(String line, String added, String keyword) {
        String edited = Contract.bundledDocument().text().replaceFirst("(?m)^" + line + "$", "$0\n" + added);

        List<Change> changes = new Comparison(CONTRACT, contract(edited)).changes(Lines.of(edited), Map.of());

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.spot().pointer()).endsWith(keyword))
                .satisfies(change -> assertThat(change.breaks())
                        .isEqualTo(EnumSet.of(Breaks.CALLERS, Breaks.SERVERS, Breaks.SOURCE)));
    }

    private static ContractVersion contract(String document) {
        return ContractVersion.read("1.0.0", document, "requirements: []");
    }
}
