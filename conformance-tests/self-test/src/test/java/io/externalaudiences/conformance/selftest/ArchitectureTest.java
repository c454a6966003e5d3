package io.externalaudiences.conformance.selftest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the kit is tried on must not be made of the kit. */
@AnalyzeClasses(packages = "io.externalaudiences.conformance.selftest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "io.externalaudiences.conformance.selftest";

    @ArchTest
    static final ArchRule THE_SECOND_IMPLEMENTATION_KNOWS_NEITHER_KIT_NOR_FAULTS = noClasses()
            .that()
            .resideInAPackage(HERE + ".minimal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    HERE + ".faults..",
                    HERE + ".odd..",
                    "io.externalaudiences.contract..",
                    "io.externalaudiences.conformance.outcome..",
                    "io.externalaudiences.conformance.checks..");

    @ArchTest
    static final ArchRule FAULTS_KNOW_THE_KIT_BY_ITS_OUTCOMES_ONLY = noClasses()
            .that()
            .resideInAnyPackage(HERE + ".faults..", HERE + ".odd..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.externalaudiences.contract..",
                    "io.externalaudiences.conformance.checks..",
                    "io.externalaudiences.conformance.contract..",
                    "io.externalaudiences.conformance.http..",
                    "io.externalaudiences.conformance.dsl..");
}
