package io.externalaudiences.client.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of two lists of signatures. */
class SurfaceTest {
    @Test
    void theSameIsNothing() {
        assertThat(changes(List.of("Run", "Run.id: string", "stop()"), List.of("Run", "Run.id: string", "stop()")))
                .isEmpty();
    }

    @Test
    void anotherOrderIsNothing() {
        assertThat(changes(
                        List.of("Run", "Run.id: string", "Run.at?: Date"),
                        List.of("Run", "Run.at?: Date", "Run.id: string")))
                .isEmpty();
    }

    @Test
    void eachKindIsToldApart() {
        List<String> before = List.of("Run", "Run.id: string", "RunId.A = 'a'", "get(id: string): Run");
        List<String> after = List.of("Run", "Run.id?: string", "RunId.B = 'b'", "get(id: number): Run", "stop(): void");

        assertThat(changes(before, after))
                .containsExactly(
                        Map.entry("properties changed", List.of("Run.id: string → Run.id?: string")),
                        Map.entry("constants removed", List.of("RunId.A = 'a'")),
                        Map.entry("constants added", List.of("RunId.B = 'b'")),
                        Map.entry("methods changed", List.of("get(id: string): Run → get(id: number): Run")),
                        Map.entry("methods added", List.of("stop(): void")));
    }

    @Test
    void aTypeTakesItsMembersWithIt() {
        List<String> before = List.of("Job", "Job.id: string", "JobIdA = \"a\"", "Stage", "Stage.name: string");
        List<String> after = List.of("Run", "Run.id: string", "Stage", "Stage.name: string");

        assertThat(changes(before, after))
                .containsExactly(Map.entry("types removed", List.of("Job")), Map.entry("types added", List.of("Run")));
    }

    @Test
    void twoThingsOfOneNameAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Surface.of(List.of("Run", "stop(): void", "stop(at: Date): void")))
                .withMessageContaining("stop()");
    }

    private static Map<String, List<String>> changes(List<String> before, List<String> after) {
        return Surface.of(after).changesSince(Surface.of(before));
    }
}
