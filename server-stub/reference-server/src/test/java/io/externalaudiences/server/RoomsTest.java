package io.externalaudiences.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms, and who may know whom. */
@AnalyzeClasses(packages = "io.externalaudiences.server", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String ROOT = "io.externalaudiences.server.";

    @ArchTest
    static final ArchRule ROOMS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("http")
            .definedBy(ROOT + "http")
            .layer("access")
            .definedBy(ROOT + "access")
            .layer("audience")
            .definedBy(ROOT + "audience")
            .layer("run")
            .definedBy(ROOT + "run")
            .layer("source")
            .definedBy(ROOT + "source")
            .layer("ingest")
            .definedBy(ROOT + "ingest..")
            .layer("work")
            .definedBy(ROOT + "work")
            .layer("storage")
            .definedBy(ROOT + "storage")
            .layer("jwt")
            .definedBy(ROOT + "jwt")
            .layer("rehearsal")
            .definedBy(ROOT + "rehearsal")
            .layer("disk")
            .definedBy(ROOT + "disk")
            .layer("config")
            .definedBy(ROOT + "config")
            .whereLayer("config")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("storage")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("config")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("work", "config")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("work", "config")
            .whereLayer("access")
            .mayOnlyBeAccessedByLayers("http", "jwt", "config")
            .whereLayer("rehearsal")
            .mayOnlyBeAccessedByLayers("http", "work", "storage", "config")
            .whereLayer("disk")
            .mayOnlyBeAccessedByLayers("http", "config")
            .whereLayer("jwt")
            .mayOnlyBeAccessedByLayers("config")
            .whereLayer("audience")
            .mayOnlyBeAccessedByLayers("http", "run", "work", "storage", "config")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("http", "work", "storage", "config");

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "audience", ROOT + "run", ROOT + "access", ROOT + "rehearsal", ROOT + "disk")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("io.externalaudiences.server..", "java..", "org.jspecify..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule SOURCE_KNOWS_ONLY_WHAT_IT_FETCHES_WITH = noClasses()
            .that()
            .resideInAPackage(ROOT + "source")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.externalaudiences.server..",
                    "java..",
                    "org.jspecify..",
                    "org.apache.opendal..",
                    "org.apache.sshd..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule OPENDAL_AND_MINA_STAY_IN_SOURCE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "source")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.opendal..", "org.apache.sshd..");

    @ArchTest
    static final ArchRule GENERATED_TYPES_STAY_IN_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.externalaudiences.api..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule SECURITY_LIBRARIES_STAY_IN_JWT = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "jwt")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..", "org.springframework.security..");

    @ArchTest
    static final ArchRule DUCKDB_STAYS_IN_INGEST = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.duckdb..");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORAGE_AND_INGEST = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "storage", ROOT + "ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc.core..");
}
