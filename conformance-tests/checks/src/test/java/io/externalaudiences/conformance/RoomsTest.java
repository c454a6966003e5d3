package io.externalaudiences.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of the rooms, as the package descriptions and docs/architecture.md say. */
@AnalyzeClasses(packages = "io.externalaudiences.conformance", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    private static final String HERE = "io.externalaudiences.conformance.";

    @ArchTest
    static final ArchRule EACH_ROOM_KNOWS_ONLY_WHAT_LIES_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("requirement")
            .definedBy(HERE + "requirement..")
            .layer("outcome")
            .definedBy(HERE + "outcome..")
            .layer("exchange")
            .definedBy(HERE + "exchange..")
            .layer("contract")
            .definedBy(HERE + "contract..")
            .layer("fixture")
            .definedBy(HERE + "fixture..")
            .layer("ledger")
            .definedBy(HERE + "ledger..")
            .layer("target")
            .definedBy(HERE + "target..")
            .layer("checks")
            .definedBy(HERE + "checks..")
            .layer("execution")
            .definedBy(HERE + "execution..")
            .whereLayer("requirement")
            .mayNotAccessAnyLayer()
            .whereLayer("outcome")
            .mayOnlyAccessLayers("requirement")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("outcome")
            .whereLayer("contract")
            .mayOnlyAccessLayers("exchange")
            .whereLayer("fixture")
            .mayNotAccessAnyLayer()
            .whereLayer("ledger")
            .mayNotAccessAnyLayer()
            .whereLayer("target")
            .mayOnlyAccessLayers("outcome", "exchange", "contract", "fixture", "ledger")
            .whereLayer("checks")
            .mayOnlyAccessLayers("requirement", "outcome", "exchange", "contract", "fixture", "target")
            .whereLayer("checks")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("execution")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ONLY_THE_TARGET_TALKS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + "target..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");
}
