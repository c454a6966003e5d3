package io.externalaudiences.server.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.support.AzureServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A container of Azure is a source like others. */
@EnabledIfSystemProperty(named = AzureServer.PROGRAM, matches = ".+", disabledReason = "needs profile clouds")
class AzureContractTest extends SourceContract {
    @TempDir
    private Path folder;

    @Override
    Source source(FetchRoom room) {
        return source(AzureServer.shared().signature("rl"), AzureServer.CONTAINER, room);
    }

    private Source source(String signature, String container, FetchRoom room) {
        try {
            Path sas = Files.writeString(folder.resolve("sas"), signature);
            AzureContainer place = new AzureContainer(
                    AzureServer.shared().endpoint(), container, "in/root", new Secret("file:" + sas));
            return new ObjectStore(place, Duration.ofSeconds(30), room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void put(String path, byte[] content) {
        AzureServer.shared().put(Keys.below("in/root", path), content);
    }

    @Test
    void aSignatureOfSomebodyElseIsRefused() {
        String signature = AzureServer.shared().signature("rl").replaceFirst("sig=....", "sig=AAAA");
        Source source = source(signature, AzureServer.CONTAINER, new FetchRoom(folder, 1));

        assertThatThrownBy(() -> source.hasFile("a.csv"))
                .isInstanceOf(SourceUnusable.class)
                .hasMessageStartingWith("the source refuses the credentials");
    }

    @Test
    void anUnknownContainerIsNamed() {
        Source source = source(AzureServer.shared().signature("rl"), "nobodys", new FetchRoom(folder, 1));

        assertThatThrownBy(() -> source.hasFile("a.csv"))
                .isInstanceOf(SourceUnusable.class)
                .hasMessage("the bucket or container of the connection does not exist");
    }
}
