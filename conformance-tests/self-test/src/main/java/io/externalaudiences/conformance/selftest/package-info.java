/**
 * The kit on trial: a second implementation, broken on purpose or odd but legal, and what the kit has to say of each.
 */
@NullMarked
package io.externalaudiences.conformance.selftest;

import org.jspecify.annotations.NullMarked;
