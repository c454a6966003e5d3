package io.externalaudiences.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Duck;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries that the README prints, about what a run has left. */
class ReadmeQueriesTest {
    private static final Pattern QUERY = Pattern.compile("```sql\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theyAnswerWhatTheReadmeSaysTheyDo() throws IOException {
        String audience;
        String run;
        try (TestServer server = TestServer.start(folder, none -> {})) {
            String good = IntStream.range(0, 40)
                    .mapToObj(number -> "person" + number + "@example.com,x\n")
                    .collect(Collectors.joining());
            server.put("people.csv", "ppid,list_id\n" + good + ",nobody\n");
            Client client = server.client();
            audience = client.audience(Payload.good().file("people.csv"));
            run = client.run(audience);
            assertThat(client.endOfRun(audience, run).at("/status")).isEqualTo("SUCCESS");
        }

        List<String> queries = queries();
        assertThat(queries).hasSize(3);
        assertThat(Duck.rows(queries.get(0))).containsExactly(run + ".parquet|40");
        assertThat(Duck.rows(queries.get(1)))
                .containsExactly("people.csv|42|ppid|is empty, so that the row has no identity");
        assertThat(Duck.rows(queries.get(2)))
                .hasSize(40)
                .contains(audience + "|Email|person7@example.com|"
                        + "{\"ppid\":\"person7@example.com\",\"list_id\":\"x\"}");
    }

    private List<String> queries() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        return QUERY.matcher(readme)
                .results()
                .map((MatchResult query) -> query.group(1).replace("external-audiences-data", folder.toString()))
                .toList();
    }
}
