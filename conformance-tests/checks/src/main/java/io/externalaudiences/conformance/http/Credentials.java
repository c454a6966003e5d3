package io.externalaudiences.conformance.http;

import java.util.Map;

/**
 * Who the kit is at a target.
 *
 * @param token the access token, without {@code Bearer}
 * @param apiKey the client
 * @param organisation the organisation
 * @param sandbox the sandbox in which everything is made
 */
public record Credentials(String token, String apiKey, String organisation, String sandbox) {

    /** The four headers that every request has. */
    public Map<String, String> headers() {
        return Map.of(
                "Authorization", "Bearer " + token,
                "x-api-key", apiKey,
                "x-gw-ims-org-id", organisation,
                "x-sandbox-name", sandbox);
    }

    /** Without its secrets, so that no log shows them. */
    @Override
    public String toString() {
        return "Credentials[organisation=" + organisation + ", sandbox=" + sandbox + "]";
    }
}
