package io.externalaudiences.conformance.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a run of the kit has made. In a file every change is a line with the whole entry, the last of which counts,
 * and is written before the kit goes on: what a run that was killed has made can be read from it.
 */
public final class Ledger {

    /** In ASCII: a target may have ids that no charset can write. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final @Nullable Path file;

    private final String target;

    private Ledger(@Nullable Path file, String target) {
        this.file = file;
        this.target = target;
    }

    /** One that ends with the process, for targets that do so too. */
    public static Ledger inMemory() {
        return new Ledger(null, "");
    }

    /**
     * A new one, in a file that is made as soon as there is something to write, its folder too.
     *
     * @param target the base URL of what is asked
     */
    public static Ledger begun(Path file, URI target) {
        return new Ledger(file, target.toString());
    }

    /**
     * One that was begun by a run before.
     *
     * @throws IOException if it cannot be read, or is no ledger
     */
    public static Ledger reopened(Path file, URI target) throws IOException {
        Ledger ledger = new Ledger(file, target.toString());
        List<String> lines = Files.readAllLines(file);
        for (int index = 0; index < lines.size(); index++) {
            try {
                Entry entry = JSON.readValue(lines.get(index), Entry.class);
                ledger.entries.put(entry.key(), entry);
            } catch (JacksonException e) {
                // A run that was killed may have been writing its last line.
                if (index < lines.size() - 1) {
                    throw new IOException("line " + (index + 1) + " is none of a ledger", e);
                }
            }
        }
        return ledger;
    }

    /** Notes that a create is about to be asked for. */
    public synchronized Entry noteCreate(String name, String organisation, String sandbox) {
        String key = Integer.toString(entries.size() + 1);
        return keep(new Entry(key, target, name, organisation, sandbox, null, null, Entry.State.ASKED));
    }

    /** Notes what has become of a create. */
    public synchronized Entry keep(Entry entry) {
        if (!entry.equals(entries.put(entry.key(), entry))) {
            write(entry);
        }
        return entry;
    }

    /**
     * The create that began an operation; empty where it was not the kit's.
     *
     * @param isIt tells its id from others, and from null
     */
    public Optional<Entry> ofOperation(Predicate<@Nullable String> isIt) {
        return first(entry -> isIt.test(entry.operationId()));
    }

    /**
     * The create that made an audience; empty where it was not the kit's.
     *
     * @param isIt tells its id from others, and from null
     */
    public Optional<Entry> ofAudience(Predicate<@Nullable String> isIt) {
        return first(entry -> isIt.test(entry.audienceId()));
    }

    /** All of which something may be left. */
    public synchronized List<Entry> open() {
        return entries.values().stream()
                .filter(entry -> entry.state() != Entry.State.GONE)
                .toList();
    }

    /** A target other than this one's of which something may be left: deleted here, it would seem gone there. */
    public Optional<String> strangeTarget() {
        return open().stream()
                .map(Entry::target)
                .filter(other -> !other.equals(target))
                .findFirst();
    }

    /** How many creates were accepted. */
    public synchronized int accepted() {
        return Math.toIntExact(entries.values().stream()
                .filter(entry -> entry.operationId() != null)
                .count());
    }

    /**
     * Removes the file if nothing is left that it could help to delete.
     *
     * @throws IOException if it cannot be removed
     */
    public void removeIfNothingIsLeft() throws IOException {
        if (file != null && open().isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    private synchronized Optional<Entry> first(Predicate<Entry> condition) {
        return entries.values().stream().filter(condition).findFirst();
    }

    private void write(Entry entry) {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, JSON.writeValueAsString(entry) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger " + file + " cannot be written", e);
        }
    }
}
