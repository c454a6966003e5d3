package io.externalaudiences.server.source;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the source that a caller means. */
public final class Sources {
    /** The kind of a sandbox's own landing zone. */
    private static final String LANDING_ZONE = "DLZ";

    private final Map<String, Map<String, Source>> landingZones;
    private final Map<UUID, Connection> connections;

    /**
     * All sources there are.
     *
     * @param landingZones by organisation and sandbox
     * @param connections by their ids
     */
    public Sources(Map<String, Map<String, Source>> landingZones, Map<UUID, Connection> connections) {
        this.landingZones = Map.copyOf(landingZones);
        this.connections = Map.copyOf(connections);
    }

    /**
     * The source behind a connection; without one, the sandbox's landing zone.
     *
     * @param kind the kind of cloud storage that the caller expects; null where any will do
     * @throws SourceUnusable where there is no such connection for this sandbox, or it is of another kind
     */
    public Source find(String organisation, String sandbox, @Nullable String kind, @Nullable UUID connectionId)
            throws SourceUnusable {
        if (connectionId == null) {
            return landingZone(organisation, sandbox);
        }
        Connection connection = connections.get(connectionId);
        if (connection == null
                || !connection.organisation().equals(organisation)
                || !connection.sandboxes().contains(sandbox)) {
            throw new SourceUnusable("baseConnectionId names no connection of this sandbox: " + connectionId);
        }
        if (kind != null && !kind.equals(connection.kind())) {
            throw new SourceUnusable(
                    "baseConnectionId names a connection of kind " + connection.kind() + ", but cloudType is " + kind);
        }
        return connection.kind().equals(LANDING_ZONE) ? new LandingZone(connection.source()) : connection.source();
    }

    private Source landingZone(String organisation, String sandbox) throws SourceUnusable {
        Source zone = landingZones.getOrDefault(organisation, Map.of()).get(sandbox);
        if (zone == null) {
            throw new SourceUnusable("this sandbox has no landing zone (" + LANDING_ZONE + ")");
        }
        return new LandingZone(zone);
    }
}
