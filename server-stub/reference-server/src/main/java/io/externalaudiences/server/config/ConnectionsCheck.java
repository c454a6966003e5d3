package io.externalaudiences.server.config;

import io.externalaudiences.server.config.Settings.BaseConnection;
import io.externalaudiences.server.config.Settings.SandboxFolder;
import java.util.Set;
import java.util.TreeSet;

/** Finds the faults of what landing zones and connections say about their places. */
final class ConnectionsCheck {
    private final Faults faults;
    private final PlacesCheck check;

    ConnectionsCheck(Faults faults) {
        this.faults = faults;
        this.check = new PlacesCheck(faults);
    }

    /** A sandbox has one landing zone, be it a folder or a container. */
    void landingZone(String option, SandboxFolder sandbox) {
        if (sandbox.landingZoneAzure() != null) {
            check.azure(option + ".landing-zone-azure", sandbox.landingZoneAzure());
            if (sandbox.landingZone() != null) {
                faults.add(option + ".landing-zone-azure", "is one too many beside landing-zone");
            }
        } else if (sandbox.landingZone() == null) {
            faults.add(
                    option + ".landing-zone", "is missing: it must name a folder, or landing-zone-azure a container");
        }
    }

    /** A connection has exactly one place, and one that suits its kind. */
    void connection(String option, BaseConnection connection) {
        switch (connection.kind()) {
            case "DLZ" -> requirePlace(option, connection, Set.of("azure", "folder"));
            case "S3" -> requirePlace(option, connection, Set.of("s3"));
            case "GCS" -> requirePlace(option, connection, Set.of("gcs"));
            case "SFTP" -> requirePlace(option, connection, Set.of("sftp"));
            default -> faults.add(option + ".kind", "must be DLZ, S3, GCS or SFTP");
        }
    }

    private void requirePlace(String option, BaseConnection connection, Set<String> fitting) {
        Set<String> given = places(option, connection);
        for (String place : given) {
            if (!fitting.contains(place)) {
                faults.add(option + "." + place, "does not belong to a connection of kind " + connection.kind());
            }
        }
        given.retainAll(fitting);
        if (given.size() != 1) {
            faults.add(
                    option,
                    "must say where it leads: a connection of kind " + connection.kind() + " needs "
                            + String.join(" or ", new TreeSet<>(fitting)));
        }
    }

    /** Checks every place that is given, and says which. */
    private Set<String> places(String option, BaseConnection connection) {
        Set<String> given = new TreeSet<>();
        if (connection.folder() != null) {
            given.add("folder");
        }
        if (connection.azure() != null) {
            given.add("azure");
            check.azure(option + ".azure", connection.azure());
        }
        if (connection.s3() != null) {
            given.add("s3");
            check.s3(option + ".s3", connection.s3());
        }
        if (connection.gcs() != null) {
            given.add("gcs");
            check.gcs(option + ".gcs", connection.gcs());
        }
        if (connection.sftp() != null) {
            given.add("sftp");
            check.sftp(option + ".sftp", connection.sftp());
        }
        return given;
    }
}
