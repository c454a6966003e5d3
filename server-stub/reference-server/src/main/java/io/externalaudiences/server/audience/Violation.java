package io.externalaudiences.server.audience;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer its place in the request's body, as a JSON pointer
 * @param reason what is wrong there, as the rest of a sentence that begins with the place
 */
public record Violation(String pointer, String reason) {}
