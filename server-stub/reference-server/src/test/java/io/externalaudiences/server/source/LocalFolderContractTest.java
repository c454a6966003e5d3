package io.externalaudiences.server.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A folder of this machine is a source like others. */
class LocalFolderContractTest extends SourceContract {
    @TempDir
    private Path place;

    @Override
    Source source(FetchRoom room) {
        return new LocalFolder(place.resolve("root"));
    }

    @Override
    void put(String path, byte[] content) throws IOException {
        Path file = place.resolve("root").resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
