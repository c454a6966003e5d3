package io.externalaudiences.client.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.client.certification.Certificates;
import io.externalaudiences.client.certification.Certification;
import io.externalaudiences.client.certification.Matrix;
import io.externalaudiences.client.certification.ReferenceServer;
import io.externalaudiences.client.certification.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The languages agree: on the story, and on what they make of a server that misbehaves. */
class MatrixTest {
    private static final Path TARGET = Path.of(System.getProperty("externalaudiences.matrix"));
    private static final Path SERVER = Path.of(System.getProperty("externalaudiences.reference-server"));
    private static final Path SCENARIO =
            Path.of(System.getProperty("externalaudiences.clients")).resolve("scenario.md");

    @Test
    void everyLanguageTellsTheSameStory(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, Told> stories = new LinkedHashMap<>();
        stories.put("Java", Told.read(Language.ofJava("story.jsonl")));
        try (ReferenceServer server = ReferenceServer.start(SERVER, folder)) {
            server.putFile("story/readers.csv", """
                    email,tier,visits
                    ada@example.com,gold,12
                    grace@example.com,silver,7
                    alan@example.com,gold,3
                    """);
            for (Language language : Language.all()) {
                Path file = folder.resolve(language.name() + ".jsonl");
                language.tellStory(server.baseUrl(), file, TARGET.resolve("story-" + language.name() + ".txt"));
                stories.put(language.name(), Told.read(file));
                forgetAll(server);
            }
        }

        Matrix matrix = Stories.matrix(Files.readString(SCENARIO), stories);

        matrix.write(TARGET);
        assertThat(matrix.rows()).hasSize(9);
        assertThat(matrix.isGood()).as("%s", matrix).isTrue();
    }

    @Test
    void everyLanguageHandlesEveryFaultWell() throws IOException {
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        verdicts.put("Java", ofJava());
        // Certifications mostly wait: all at once takes no longer than one.
        Map<String, CompletableFuture<List<Verdict>>> running = new LinkedHashMap<>();
        Language.all()
                .forEach(language ->
                        running.put(language.name(), CompletableFuture.supplyAsync(() -> certify(language))));
        running.forEach((name, verdictsOfOne) -> verdicts.put(name, verdictsOfOne.join()));

        Matrix matrix = Certificates.matrix(verdicts);

        matrix.write(TARGET);
        assertThat(matrix.isGood()).as("%s", matrix).isTrue();
    }

    @Test
    void aStepThatIsMissingOrDifferentIsNotGood() {
        String scenario = "| **S-01** create | … |\n| **S-02** wait | … |\n";
        Told whole = new Told(Map.of("S-01", "days 40", "S-02", "status SUCCESS"));
        Told different = new Told(Map.of("S-01", "days 41", "S-02", "status SUCCESS"));
        Told broken = new Told(Map.of("S-01", "days 40"));

        assertThat(Stories.matrix(scenario, Map.of("one", whole)).isGood()).isTrue();
        assertThat(Stories.matrix(scenario, ordered(whole, different)).isGood()).isFalse();
        assertThat(Stories.matrix(scenario, ordered(whole, broken)).isGood()).isFalse();
        assertThat(Stories.matrix(scenario, ordered(broken, broken)).isGood()).isFalse();
    }

    private static Map<String, Told> ordered(Told first, Told second) {
        Map<String, Told> stories = new LinkedHashMap<>();
        stories.put("first", first);
        stories.put("second", second);
        return stories;
    }

    private static List<Verdict> certify(Language language) {
        try {
            return Certification.of(language.driver(), language.environment(), verdict -> {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Verdict> ofJava() throws IOException {
        return Files.readAllLines(Language.ofJava("certification/verdicts.jsonl")).stream()
                .map(line -> JsonMapper.shared().readValue(line, Verdict.class))
                .toList();
    }

    /** A story that breaks off must not be in the way of the next one. */
    private static void forgetAll(ReferenceServer server) throws IOException, InterruptedException {
        URI reset = URI.create(server.baseUrl()).resolve("/test-surface/reset");
        HttpRequest request = HttpRequest.newBuilder(reset)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isLessThan(300);
    }
}
