package io.externalaudiences.server.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** The folder of an SFTP server that a connection leads to, and nothing outside of it. */
final class SftpFolder {
    private final SftpClient sftp;
    private final String root;
    /** The root as the server calls it, ending in a slash. */
    private final String realRoot;

    private SftpFolder(SftpClient sftp, String root, String realRoot) {
        this.sftp = sftp;
        this.root = root;
        this.realRoot = realRoot;
    }

    /**
     * A folder that is there; the root itself may be a link.
     *
     * @throws SourceUnusable where it is not
     */
    static SftpFolder of(SftpClient sftp, String root) throws IOException, SourceUnusable {
        boolean there =
                known(() -> sftp.stat(root)).filter(Attributes::isDirectory).isPresent();
        if (!there) {
            throw new SourceUnusable("the root folder of the connection does not exist");
        }
        return new SftpFolder(sftp, root, asFolder(sftp.canonicalPath(root)));
    }

    Optional<SourceFile> file(RemotePath path) throws IOException, SourceUnusable {
        return find(path).filter(Attributes::isRegularFile).map(found -> file(path, found));
    }

    boolean hasFolder(RemotePath path) throws IOException, SourceUnusable {
        return find(path).filter(Attributes::isDirectory).isPresent();
    }

    /** All CSV files below a folder, however deep, in the order of their names. */
    List<SourceFile> csvFilesBelow(RemotePath folder) throws IOException, SourceUnusable {
        List<SourceFile> files = new ArrayList<>();
        Deque<RemotePath> folders = new ArrayDeque<>(List.of(folder));
        while (!folders.isEmpty()) {
            for (RemotePath path : entries(folders.pop())) {
                // A server may list a link as what it leads to, so each is looked at itself.
                Attributes found = known(() -> sftp.lstat(absolute(path))).orElseGet(Attributes::new);
                if (found.isDirectory()) {
                    folders.push(path);
                } else if (found.isRegularFile() && SourceFile.isCsv(path.text()) && isInside(path)) {
                    files.add(file(path, found));
                }
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private List<RemotePath> entries(RemotePath folder) throws IOException, SourceUnusable {
        Collection<DirEntry> entries =
                known(() -> sftp.readEntries(absolute(folder))).orElse(List.of());
        return entries.stream()
                .map(DirEntry::getFilename)
                // Names, and no paths, whatever the server says.
                .filter(name -> !name.equals(".") && !name.equals("..") && name.indexOf('/') < 0)
                .map(folder::child)
                .toList();
    }

    /** Opens a file that was listed, after a second look at it. */
    InputStream open(SourceFile file) throws IOException, SourceUnusable {
        RemotePath path = new RemotePath(file.path());
        Optional<InputStream> content =
                file(path).isPresent() ? known(() -> sftp.read(absolute(path))) : Optional.empty();
        return content.orElseThrow(() -> new SourceUnreachable("the file is gone from the source: " + file.path()));
    }

    /** Looks at every part of the way, since none may be a link. */
    private Optional<Attributes> find(RemotePath path) throws IOException, SourceUnusable {
        Optional<Attributes> found = known(() -> sftp.stat(root));
        for (RemotePath part : path.way()) {
            found = known(() -> sftp.lstat(absolute(part))).filter(attributes -> !attributes.isSymbolicLink());
            if (found.isEmpty()) {
                return found;
            }
        }
        return isInside(path) ? found : Optional.empty();
    }

    private boolean isInside(RemotePath path) throws IOException, SourceUnusable {
        return known(() -> sftp.canonicalPath(absolute(path)))
                .filter(real -> asFolder(real).startsWith(realRoot))
                .isPresent();
    }

    private static SourceFile file(RemotePath path, Attributes attributes) {
        return new SourceFile(path.text(), attributes.getModifyTime().toInstant(), attributes.getSize());
    }

    private String absolute(RemotePath path) {
        return asFolder(root) + path.text();
    }

    private static String asFolder(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    /** A question to the server. */
    private interface Question<T> {
        T ask() throws IOException;
    }

    /** What the server answers; empty where it says that there is no such thing. */
    private static <T> Optional<T> known(Question<T> question) throws IOException, SourceUnusable {
        try {
            return Optional.of(question.ask());
        } catch (SftpException e) {
            return switch (e.getStatus()) {
                case SftpConstants.SSH_FX_NO_SUCH_FILE,
                        SftpConstants.SSH_FX_NO_SUCH_PATH,
                        SftpConstants.SSH_FX_NOT_A_DIRECTORY -> Optional.empty();
                case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                    throw new SourceUnusable("the SFTP server does not let the user read this path");
                default -> throw new SourceUnreachable("the SFTP server failed: " + e.getMessage());
            };
        }
    }
}
