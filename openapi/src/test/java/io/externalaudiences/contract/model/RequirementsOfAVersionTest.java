package io.externalaudiences.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsOfAVersionTest {

    private final Requirements requirements = Requirements.ofContract();

    @Test
    void whatAVersionWasNotReleasedWithIsProvisionalForIt() {
        Requirements released = requirements.frozenAt(Set.of("CREATE-001", "GONE-001"));

        assertThat(released.all()).hasSameSizeAs(requirements.all());
        assertThat(released.all())
                .filteredOn(requirement -> !requirement.provisional())
                .containsExactly(requirements.get("CREATE-001"));
    }

    /** Version 0.0.1 is one of this test's resources, and was released with a single requirement. */
    @Test
    void theFrozenListOfAVersionIsItsOwn() {
        assertThat(Requirements.of("0.0.1").all())
                .filteredOn(requirement -> !requirement.provisional())
                .extracting(Requirement::id)
                .containsExactly("CREATE-002");
    }

    @Test
    void nothingIsProvisionalBeforeTheRelease() {
        assertThat(Requirements.of("0.0.2").all()).isNotEmpty().noneMatch(Requirement::provisional);
    }
}
