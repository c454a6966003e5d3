package io.externalaudiences.server.audience;

/**
 * One sandbox of one organisation. Nothing of one can be seen or changed from another.
 *
 * @param organisation the id of the organisation
 * @param name the sandbox's name within it
 */
public record Sandbox(String organisation, String name) {}
