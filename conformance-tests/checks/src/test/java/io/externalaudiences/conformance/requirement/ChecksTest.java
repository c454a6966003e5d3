package io.externalaudiences.conformance.requirement;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.externalaudiences.contract.model.Profile;
import io.externalaudiences.contract.model.Requirements;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every check judges a requirement that is there and can be judged, and no two judge the same. */
class ChecksTest {

    private final Requirements requirements = Requirements.ofContract();
    private final List<JavaMethod> checks = new ClassFileImporter()
            .importPackages("io.externalaudiences.conformance.checks").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Check.class))
                    .toList();
    private final List<String> checked = checks.stream().map(ChecksTest::id).toList();

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

    /**
     * A target that was given no files is held to everything else, so only that profile may be blocked without them.
     */
    @Test
    void needsFilesOnlyForIngestion() {
        Map<Boolean, List<Profile>> profiles = checks.stream()
                .collect(partitioningBy(
                        ChecksTest::needsFiles,
                        mapping(check -> requirements.get(id(check)).profile(), toList())));

        assertThat(profiles.get(true)).isNotEmpty().containsOnly(Profile.INGESTION);
        assertThat(profiles.get(false)).contains(Profile.CORE, Profile.ACCESS);
    }

    /** Whether a check, or a method of its class that it calls, blocks itself without a file. */
    private static boolean needsFiles(JavaMethod check) {
        Set<JavaMethod> reached = new HashSet<>();
        Deque<JavaMethod> toVisit = new ArrayDeque<>(List.of(check));
        while (!toVisit.isEmpty()) {
            JavaMethod method = toVisit.pop();
            if (reached.add(method)) {
                method.getCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(called -> called.getOwner().equals(check.getOwner()))
                        .forEach(toVisit::push);
            }
        }
        return reached.stream()
                .flatMap(method -> method.getCallsFromSelf().stream())
                .anyMatch(call -> call.getTarget().getName().equals("needs"));
    }

    private static String id(JavaMethod method) {
        return method.getAnnotationOfType(Check.class).value();
    }
}
