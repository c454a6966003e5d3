package io.externalaudiences.server.source;

import java.util.Set;

/**
 * A connection to a source, set up beforehand.
 *
 * @param kind the kind of cloud storage, as the contract calls it
 * @param organisation whose it is
 * @param sandboxes from which of its sandboxes it can be used
 * @param source where it leads
 */
public record Connection(String kind, String organisation, Set<String> sandboxes, Source source) {}
