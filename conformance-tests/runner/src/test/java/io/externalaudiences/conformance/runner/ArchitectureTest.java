package io.externalaudiences.conformance.runner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The borders of the runner's packages. */
@AnalyzeClasses(packages = "io.externalaudiences.conformance.runner", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "io.externalaudiences.conformance.runner";

    @ArchTest
    static final ArchRule A_REPORT_SENDS_NOTHING = noClasses()
            .that()
            .resideInAPackage(HERE + ".report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE, HERE + ".reference", HERE + ".configuration", "org.apache.hc..", "org.junit..");

    @ArchTest
    static final ArchRule THE_REFERENCE_SERVER_IS_A_PROCESS_NOT_A_LIBRARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.externalaudiences.server..", "io.externalaudiences.api..");

    @ArchTest
    static final ArchRule WHAT_IS_PRINTED_IS_ESCAPED =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
                    "what a target says must not reach a terminal as it is; Terminal escapes it");

    @ArchTest
    static final ArchRule CHECKS_ARE_FOUND_NOT_NAMED =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.externalaudiences.conformance.checks..");
}
