package io.externalaudiences.server.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is room while every disk has as much left as it must have. */
class DiskSpaceTest {
    @TempDir
    private Path folder;

    private Path made(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @Test
    void oneDiskWithoutRoomIsEnoughToHaveNone() throws IOException {
        Path state = made("state");
        Path lake = made("lake");

        assertThat(new DiskSpace(List.of(state, lake), 10, Map.of(state, 10L, lake, 11L)::get).isEnough())
                .isTrue();
        assertThat(new DiskSpace(List.of(state, lake), 10, Map.of(state, 10L, lake, 9L)::get).isEnough())
                .isFalse();
        assertThat(new DiskSpace(List.of(state, lake), 10, Map.of(state, 9L, lake, 10L)::get).isEnough())
                .isFalse();
    }

    @Test
    void aFolderThatIsNotThereYetWillLieOnTheDiskOfTheNearestOneThatIs() {
        Path later = folder.resolve("a/b");

        assertThat(new DiskSpace(List.of(later), 10, Map.of(folder, 10L)::get).isEnough())
                .isTrue();
    }

    @Test
    void theDiskOfThisMachineIsAsked() {
        assertThat(DiskSpace.of(List.of(folder), 1).isEnough()).isTrue();
        assertThat(DiskSpace.of(List.of(folder), Long.MAX_VALUE).isEnough()).isFalse();
    }
}
