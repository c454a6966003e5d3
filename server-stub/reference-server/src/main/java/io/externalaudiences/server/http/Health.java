package io.externalaudiences.server.http;

import io.externalaudiences.server.disk.DiskSpace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Whether the process lives, and whether it can answer callers. Paths and bodies are those of Spring Boot Actuator,
 * which whoever watches over processes knows.
 */
@Controller
class Health {
    /** In seconds. Whoever asks for readiness does not wait long. */
    private static final int PATIENCE = 2;

    private final ApplicationAvailability availability;
    private final DataSource database;
    private final DiskSpace disks;

    Health(ApplicationAvailability availability, DataSource database, DiskSpace disks) {
        this.availability = availability;
        this.database = database;
        this.disks = disks;
    }

    @GetMapping(OpenPaths.LIVENESS)
    ResponseEntity<Map<String, String>> liveness() {
        return answer(availability.getLivenessState() == LivenessState.CORRECT);
    }

    @GetMapping(OpenPaths.READINESS)
    ResponseEntity<Map<String, String>> readiness() {
        return answer(availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && canWork());
    }

    private static ResponseEntity<Map<String, String>> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(Map.of("status", up ? "UP" : "DOWN"));
    }

    /** A database that is away may keep the pool of connections waiting for long, and so may a disk of the network. */
    private boolean canWork() {
        try {
            return CompletableFuture.supplyAsync(() -> disks.isEnough() && connects())
                    .completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            return false;
        }
    }

    private boolean connects() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException e) {
            return false;
        }
    }
}
