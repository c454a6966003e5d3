/**
 * Servers that break one thing each, named by their sin.
 *
 * <p>Each is a {@link io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour} with one method
 * overridden, or two where one alone shows nothing. They lie in a package for each area of the requirements; what the
 * kit says of each stands in the table of the tests.
 */
@NullMarked
package io.externalaudiences.conformance.selftest.broken;

import org.jspecify.annotations.NullMarked;
