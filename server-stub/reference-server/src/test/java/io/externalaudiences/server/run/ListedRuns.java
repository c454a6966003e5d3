package io.externalaudiences.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Client;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A list of runs as it comes, read to its end. It may be longer than what fits into memory several times. */
final class ListedRuns {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Set<String> ids = new HashSet<>();
    private int count;
    private boolean newestFirst = true;
    private boolean oldestFirst = true;
    private long time;

    private ListedRuns() {}

    /** Asks as the usual caller. */
    static ListedRuns of(int port, String path) throws IOException, InterruptedException {
        ListedRuns listed = new ListedRuns();
        try (InputStream answer = Client.of(port).open(path);
                JsonParser json = JSON.createParser(answer)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(json.nextName()).isEqualTo("runs");
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                listed.add(json);
            }
            assertThat(json.currentToken()).isEqualTo(JsonToken.END_ARRAY);
            assertThat(json.nextToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(json.nextToken()).isNull();
        }
        return listed;
    }

    private void add(JsonParser json) {
        var run = json.readValueAsTree();
        ids.add(run.get("runId").toString());
        long created = Long.parseLong(run.get("createdAt").toString());
        if (count > 0) {
            newestFirst &= created <= time;
            oldestFirst &= created >= time;
        }
        time = created;
        count++;
    }

    int count() {
        return count;
    }

    int different() {
        return ids.size();
    }

    boolean newestFirst() {
        return newestFirst;
    }

    boolean oldestFirst() {
        return oldestFirst;
    }
}
