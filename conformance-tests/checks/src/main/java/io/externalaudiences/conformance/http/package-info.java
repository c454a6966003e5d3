/** Talks to a target: transport, limits, and waiting for what goes on there. The only package that knows HTTP. */
@NullMarked
package io.externalaudiences.conformance.http;

import org.jspecify.annotations.NullMarked;
