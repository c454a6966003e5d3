package io.externalaudiences.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.server.source.FetchedFiles;
import io.externalaudiences.server.source.LocalFolder;
import io.externalaudiences.server.source.Source;
import io.externalaudiences.server.source.SourceFile;
import io.externalaudiences.server.source.SourceUnusable;
import io.externalaudiences.server.source.Sources;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

/** Runs wait for one another, and a sandbox with many of them does not hold up the others. */
class FairQueueTest {
    private final List<String> order = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theFirstRunOfASandboxDoesNotWaitBehindAllOfAnother() throws IOException {
        Path zone = Files.createDirectories(folder.resolve("zone"));
        for (String file : List.of("held", "busy", "other")) {
            Files.writeString(zone.resolve(file + ".csv"), "ppid,list_id\nada@example.com,x\n");
        }
        HeldSource held = new HeldSource(zone);
        Map<String, Source> sandboxes = Map.of("prod", new Noting(held), "stage", new Noting(new LocalFolder(zone)));
        try (TestServer server = TestServer.start(
                folder.resolve("data"),
                context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "notingSources",
                                Sources.class,
                                () -> new Sources(Map.of(Client.ORGANISATION, sandboxes), Map.of()),
                                definition -> definition.setPrimary(true)),
                "--external-audiences.ingestion.at-once=1")) {
            Client busy = server.client();
            Client other = busy.with("x-sandbox-name", "stage");
            String first = busy.audience(Payload.good().file("held.csv"));
            List<String> more = List.of(
                    busy.audience(Payload.good().file("busy.csv")),
                    busy.audience(Payload.good().file("busy.csv")),
                    busy.audience(Payload.good().file("busy.csv")),
                    busy.audience(Payload.good().file("busy.csv")));
            String single = other.audience(Payload.good().file("other.csv"));

            busy.run(first);
            await().until(() -> order.contains("held.csv"));
            more.forEach(busy::run);
            other.run(single);
            held.release();
            await().until(() -> order.size() == 6);

            // One may have been taken already when the other sandbox asked.
            assertThat(order.indexOf("other.csv")).isLessThanOrEqualTo(2);
        }
    }

    /** Notes in which order files are fetched. */
    private final class Noting implements Source {
        private final Source source;

        Noting(Source source) {
            this.source = source;
        }

        @Override
        public boolean hasFile(String path) throws IOException, SourceUnusable {
            return source.hasFile(path);
        }

        @Override
        public boolean hasFolder(String path) throws IOException, SourceUnusable {
            return source.hasFolder(path);
        }

        @Override
        public List<SourceFile> file(String path, Predicate<Instant> modified) throws IOException, SourceUnusable {
            return source.file(path, modified);
        }

        @Override
        public List<SourceFile> filesBelow(String path, Predicate<Instant> modified)
                throws IOException, SourceUnusable {
            return source.filesBelow(path, modified);
        }

        @Override
        public FetchedFiles fetch(List<SourceFile> files) throws IOException, SourceUnusable {
            files.forEach(file -> order.add(file.path()));
            return source.fetch(files);
        }
    }
}
