package io.externalaudiences.server.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;

/** Whether there is room on the disks that data is kept on. */
public final class DiskSpace {
    private final List<Path> folders;
    private final long least;
    private final ToLongFunction<Path> free;

    /**
     * The room for these folders.
     *
     * @param folders where data is kept, be they there already or not; they may lie on several disks
     * @param least how many bytes each disk must have left
     * @param free how many bytes the disk of a folder has left
     */
    public DiskSpace(List<Path> folders, long least, ToLongFunction<Path> free) {
        this.folders = List.copyOf(folders);
        this.least = least;
        this.free = free;
    }

    /** The room for these folders on the disks of this machine. */
    public static DiskSpace of(List<Path> folders, long least) {
        return new DiskSpace(folders, least, folder -> folder.toFile().getUsableSpace());
    }

    /** Whether every disk has as much left as it must have now. A disk that does not say has nothing. */
    public boolean isEnough() {
        return folders.stream().allMatch(folder -> free.applyAsLong(nearest(folder)) >= least);
    }

    /** What is not there yet will lie on the disk of the folder that it is made in. */
    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (Files.notExists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
