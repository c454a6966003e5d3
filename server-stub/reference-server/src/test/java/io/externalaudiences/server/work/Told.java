package io.externalaudiences.server.work;

import io.externalaudiences.server.support.Payload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a server was told about one audience, and what of it it has accepted. */
final class Told {
    private final Payload payload;
    private final String file;
    private final List<String> runs = new ArrayList<>();
    /** One where the last update was answered, two where it may or may not have been carried out. */
    private final Set<Integer> timesToLive = new HashSet<>(Set.of(30));

    private @Nullable String operationId;
    private @Nullable String id;
    private boolean deletionAsked;
    private boolean deleted;

    Told(Payload payload, String file) {
        this.payload = payload;
        this.file = file;
    }

    void accepted(String operation) {
        operationId = operation;
    }

    void created(String audience) {
        id = audience;
    }

    void asksForTimeToLive(int days) {
        timesToLive.add(days);
    }

    void hasTimeToLive(int days) {
        timesToLive.clear();
        timesToLive.add(days);
    }

    void started(String run) {
        runs.add(run);
    }

    void asksForDeletion() {
        deletionAsked = true;
    }

    void deleted() {
        deleted = true;
    }

    Payload payload() {
        return payload;
    }

    String file() {
        return file;
    }

    boolean isAccepted() {
        return operationId != null;
    }

    String operationId() {
        return Objects.requireNonNull(operationId, "not accepted");
    }

    String id() {
        return Objects.requireNonNull(id, "not created");
    }

    List<String> runs() {
        return List.copyOf(runs);
    }

    String lastRun() {
        return runs.get(runs.size() - 1);
    }

    Set<Integer> timesToLive() {
        return Set.copyOf(timesToLive);
    }

    boolean isDeletionAsked() {
        return deletionAsked;
    }

    boolean isDeleted() {
        return deleted;
    }
}
