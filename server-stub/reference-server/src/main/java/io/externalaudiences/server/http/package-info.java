/**
 * The wire: implements the generated interfaces, checks bodies against the contract, and says every refusal as a
 * PlatformError.
 *
 * <p>The only room that knows generated types, HTTP and Spring MVC. Asks {@code access} who is calling, and
 * {@code audience} and {@code run} for what is called. Must not know SQL, jobs, sources or the engine.
 */
@NullMarked
package io.externalaudiences.server.http;

import org.jspecify.annotations.NullMarked;
