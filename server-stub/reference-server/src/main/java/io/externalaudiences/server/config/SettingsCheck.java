package io.externalaudiences.server.config;

import io.externalaudiences.server.config.Settings.BaseConnection;
import io.externalaudiences.server.config.Settings.IssuedToken;
import io.externalaudiences.server.config.Settings.Organisation;
import io.externalaudiences.server.config.Settings.SandboxFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every fault of the settings before anything is opened. */
final class SettingsCheck {
    /** Organisations and sandboxes become folders of the lake. */
    private static final Pattern FOLDER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9@._-]{0,127}");

    private static final Pattern MEMORY = Pattern.compile("[1-9][0-9]{0,9}(KB|MB|GB|KiB|MiB|GiB)");
    private static final Pattern DISK = Pattern.compile("[1-9][0-9]{0,5}(KB|MB|GB|TB)");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7E]+");
    private static final String PREFIX = "external-audiences.";

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<String>> sandboxes = new TreeMap<>();
    private final ConnectionsCheck places = new ConnectionsCheck(this::fault);

    private SettingsCheck() {}

    /**
     * Checks all settings.
     *
     * @throws InvalidSettings naming every fault with its option
     */
    static void check(
            List<Organisation> organisations,
            List<String> clients,
            List<IssuedToken> tokens,
            List<BaseConnection> connections,
            List<String> namespaces,
            Settings.Ingestion ingestion,
            Duration requestTimeout,
            String minimumFreeSpace,
            @Nullable JwtSettings jwt) {
        SettingsCheck check = new SettingsCheck();
        check.organisations(organisations);
        check.tokens(tokens, clients);
        check.connections(connections);
        check.ingestion(ingestion);
        check.requireDisk("minimum-free-space", minimumFreeSpace);
        check.namespaces(namespaces);
        check.requireTime("request-timeout", requestTimeout);
        if (jwt != null) {
            JwtSettingsCheck.check(jwt, check::fault);
        }
        if (!check.faults.isEmpty()) {
            throw new InvalidSettings(check.faults);
        }
    }

    private void fault(String option, String what) {
        faults.add(PREFIX + option + " " + what + ".");
    }

    private void organisations(List<Organisation> organisations) {
        for (int index = 0; index < organisations.size(); index++) {
            Organisation organisation = organisations.get(index);
            String option = "organisations[" + index + "]";
            requireFolderName(option + ".id", organisation.id());
            if (sandboxes.put(organisation.id(), new HashSet<>()) != null) {
                fault(option + ".id", "is that of another organisation too");
            }
            for (int place = 0; place < organisation.sandboxes().size(); place++) {
                sandbox(organisation, organisation.sandboxes().get(place), option + ".sandboxes[" + place + "]");
            }
        }
    }

    private void sandbox(Organisation organisation, SandboxFolder sandbox, String option) {
        requireFolderName(option + ".name", sandbox.name());
        if (!sandboxes.getOrDefault(organisation.id(), new HashSet<>()).add(sandbox.name())) {
            fault(option + ".name", "is that of another sandbox too");
        }
        places.landingZone(option, sandbox);
    }

    private void requireFolderName(String option, String value) {
        if (!FOLDER_NAME.matcher(value).matches()) {
            fault(option, "must consist of letters, digits and @ . _ -, and begin with a letter or digit");
        }
    }

    private void tokens(List<IssuedToken> tokens, List<String> clients) {
        Set<String> secrets = new HashSet<>();
        for (int index = 0; index < tokens.size(); index++) {
            IssuedToken token = tokens.get(index);
            String option = "tokens[" + index + "]";
            if (!SECRET.matcher(token.token()).matches()) {
                fault(option + ".token", "must be printable ASCII without spaces");
            } else if (!secrets.add(token.token())) {
                fault(option + ".token", "is that of another token too");
            }
            if (token.user().isBlank()) {
                fault(option + ".user", "is missing");
            }
            if (!clients.contains(token.client())) {
                fault(option + ".client", "is none of external-audiences.clients");
            }
            sandboxesOf(option, token.organisation(), token.sandboxes());
        }
    }

    private void connections(List<BaseConnection> connections) {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < connections.size(); index++) {
            BaseConnection connection = connections.get(index);
            String option = "connections[" + index + "]";
            if (!isUuid(connection.id())) {
                fault(option + ".id", "must be a UUID in lower case");
            } else if (!ids.add(connection.id())) {
                fault(option + ".id", "is that of another connection too");
            }
            places.connection(option, connection);
            sandboxesOf(option, connection.organisation(), connection.sandboxes());
        }
    }

    private void sandboxesOf(String option, String organisation, Collection<String> granted) {
        Set<String> known = sandboxes.get(organisation);
        if (known == null) {
            fault(option + ".organisation", "is none of external-audiences.organisations");
        } else if (granted.isEmpty()) {
            fault(option + ".sandboxes", "is missing: nothing is granted without it");
        } else if (!known.containsAll(granted)) {
            fault(option + ".sandboxes", "names a sandbox that the organisation does not have");
        }
    }

    private void ingestion(Settings.Ingestion ingestion) {
        if (ingestion.atOnce() < 1 || ingestion.atOnce() > 64) {
            fault("ingestion.at-once", "must be from 1 to 64");
        }
        if (!(ingestion.rejectedShare() >= 0 && ingestion.rejectedShare() <= 1)) {
            fault("ingestion.rejected-share", "must be from 0 to 1");
        }
        if (!MEMORY.matcher(ingestion.memoryLimit()).matches()) {
            fault("ingestion.memory-limit", "must be a size such as 512MB");
        }
        requireDisk("ingestion.temporary-limit", ingestion.temporaryLimit());
        requireTime("ingestion.remote-timeout", ingestion.remoteTimeout());
        requireTime("ingestion.retry-pause", ingestion.retryPause());
    }

    private void requireDisk(String option, String size) {
        if (!DISK.matcher(size).matches()) {
            fault(option, "must be a size such as 20GB");
        }
    }

    private void requireTime(String option, Duration time) {
        if (time.compareTo(Duration.ofMillis(1)) < 0) {
            fault(option, "must be a time such as 60s");
        }
    }

    private void namespaces(List<String> names) {
        if (names.stream().anyMatch(String::isBlank)) {
            fault("identity-namespaces", "holds an empty name");
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
