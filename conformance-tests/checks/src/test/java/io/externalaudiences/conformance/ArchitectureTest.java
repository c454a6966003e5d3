package io.externalaudiences.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of the packages, as their descriptions and docs/architecture.md say. */
@AnalyzeClasses(packages = "io.externalaudiences.conformance", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "io.externalaudiences.conformance.";

    @ArchTest
    static final ArchRule EACH_PACKAGE_KNOWS_ONLY_WHAT_LIES_BELOW = layeredArchitecture()
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
            .layer("http")
            .definedBy(HERE + "http..")
            .layer("ledger")
            .definedBy(HERE + "ledger..")
            .layer("dsl")
            .definedBy(HERE + "dsl..")
            .layer("checks")
            .definedBy(HERE + "checks..")
            .layer("execution")
            .definedBy(HERE + "execution..")
            .whereLayer("requirement")
            .mayNotAccessAnyLayer()
            .whereLayer("outcome")
            .mayNotAccessAnyLayer()
            .whereLayer("exchange")
            .mayOnlyAccessLayers("outcome")
            .whereLayer("contract")
            .mayOnlyAccessLayers("exchange")
            .whereLayer("fixture")
            .mayNotAccessAnyLayer()
            .whereLayer("http")
            .mayOnlyAccessLayers("outcome", "exchange", "fixture")
            .whereLayer("ledger")
            .mayOnlyAccessLayers("outcome", "exchange", "http")
            .whereLayer("dsl")
            .mayOnlyAccessLayers("outcome", "exchange", "contract", "fixture", "http", "ledger")
            .whereLayer("checks")
            .mayOnlyAccessLayers("requirement", "outcome", "exchange", "contract", "fixture", "http", "dsl")
            .whereLayer("checks")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("execution")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage(HERE + "http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");
}
