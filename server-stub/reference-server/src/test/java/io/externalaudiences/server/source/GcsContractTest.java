package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.support.GcsServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A bucket of Google Cloud Storage is a source like others. */
@EnabledIfSystemProperty(named = GcsServer.PROGRAM, matches = ".+", disabledReason = "needs profile clouds")
class GcsContractTest extends SourceContract {
    @TempDir
    private Path folder;

    @Override
    Source source(FetchRoom room) {
        return source(GcsServer.BUCKET, room);
    }

    private static Source source(String bucket, FetchRoom room) {
        GcsBucket place = new GcsBucket(GcsServer.shared().endpoint(), bucket, "in/root", null);
        return new ObjectStore(place, Duration.ofSeconds(30), room);
    }

    @Override
    void put(String path, byte[] content) {
        GcsServer.shared().put(Keys.below("in/root", path), content);
    }

    @Test
    void anUnknownBucketIsNamed() {
        Source source = source("nobodys", new FetchRoom(folder, 1));

        assertThatThrownBy(() -> source.hasFile("a.csv"))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("the bucket or container of the connection does not exist");
    }
}
