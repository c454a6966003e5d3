/**
 * Servers that break exactly one thing each, named by their sin.
 *
 * <p>Each is a {@link io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour} with one method
 * overridden.
 */
@NullMarked
package io.externalaudiences.conformance.selftest.broken;

import org.jspecify.annotations.NullMarked;
