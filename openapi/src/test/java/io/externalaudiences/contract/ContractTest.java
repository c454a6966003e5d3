package io.externalaudiences.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract is to be had as a jar, and it is an OpenAPI document. */
final class ContractTest {

    static Stream<ContractFile> documents() {
        return Stream.of(Contract.document(), Contract.bundledDocument());
    }

    static Stream<ContractFile> files() {
        return Stream.concat(
                documents(),
                Stream.of(
                        Contract.requirements(),
                        Contract.guideTrace(),
                        Contract.decisions(),
                        Contract.example("createExternalAudience/guide-request.json"),
                        Contract.file("examples/errors/100910-400.json")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void resolvesWithoutMessages(ContractFile document) {
        var resolving = new ParseOptions();
        resolving.setResolve(true);

        var parsed = new OpenAPIV3Parser().readContents(document.text(), null, resolving);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void aDanglingReferenceIsSeen() {
        var broken = Contract.document().text().replace("schemas/StartRunRequest'", "schemas/NoSuchRequest'");
        var resolving = new ParseOptions();
        resolving.setResolve(true);

        assertThat(new OpenAPIV3Parser().readContents(broken, null, resolving).getMessages())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileCanBeRead(ContractFile file) throws IOException {
        try (var stream = file.open()) {
            assertThat(stream).isNotEmpty();
        }
        assertThat(file.text()).isNotBlank();
        assertThat(file.url()).isNotNull();
    }

    @Test
    void whatAVersionWasReleasedWithIsToBeHad() {
        assertThat(Contract.frozenRequirements("1.0.0-rc.1").orElseThrow().text())
                .contains("id: CREATE-001");
        assertThat(Contract.frozenRequirements("0.0.2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/none.json", "/external-audiences.yaml"})
    void aFileThatIsNotThereIsSaidToBeMissing(String reference) {
        assertThatThrownBy(() -> Contract.file(reference))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reference);
    }
}
