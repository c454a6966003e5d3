package io.externalaudiences.conformance.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.externalaudiences.contract.model.Requirements;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every check judges a requirement that is there and can be judged, and no two judge the same. */
class ChecksTest {

    private final Requirements requirements = Requirements.ofContract();
    private final List<String> checked = new ClassFileImporter()
            .importPackages("io.externalaudiences.conformance.checks").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Check.class))
                    .map(ChecksTest::id)
                    .toList();

    @Test
    void judgesARequirementOfTheContract() {
        assertThat(checked).isNotEmpty().allMatch(requirements::contains);
    }

    @Test
    void judgesOneThatCanBeJudged() {
        assertThat(checked).allMatch(id -> requirements.get(id).untestableBecause() == null);
    }

    @Test
    void isTheOnlyOneForIt() {
        assertThat(checked).doesNotHaveDuplicates();
    }

    private static String id(JavaMethod method) {
        return method.getAnnotationOfType(Check.class).value();
    }
}
