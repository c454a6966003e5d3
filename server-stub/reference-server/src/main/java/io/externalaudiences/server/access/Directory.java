package io.externalaudiences.server.access;

import java.util.Map;
import java.util.Set;

/**
 * Who and what there is. A token may speak of others, since it may come from elsewhere; it grants nothing there.
 *
 * @param clients the api keys of the clients
 * @param sandboxes the sandboxes of each organisation, by its id
 */
public record Directory(Set<String> clients, Map<String, Set<String>> sandboxes) {
    boolean hasClient(String apiKey) {
        return clients.contains(apiKey);
    }

    boolean hasOrganisation(String organisation) {
        return sandboxes.containsKey(organisation);
    }

    boolean hasSandbox(String organisation, String sandbox) {
        return sandboxes.getOrDefault(organisation, Set.of()).contains(sandbox);
    }
}
