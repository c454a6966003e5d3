/**
 * Servers that are odd but legal, named by their habit: each keeps the contract in its own way.
 *
 * <p>Each is a {@link io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour} as the broken ones are,
 * and none of them may ever be red.
 */
@NullMarked
package io.externalaudiences.conformance.selftest.odd;

import org.jspecify.annotations.NullMarked;
