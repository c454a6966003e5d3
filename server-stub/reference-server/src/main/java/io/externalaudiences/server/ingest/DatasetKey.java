package io.externalaudiences.server.ingest;

import java.util.UUID;

/**
 * Whose data it is.
 *
 * @param organisation the organisation; checked by the settings to be usable as the name of a folder
 * @param sandbox the sandbox, likewise
 * @param audience the audience
 */
public record DatasetKey(String organisation, String sandbox, UUID audience) {}
