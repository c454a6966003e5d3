/**
 * Servers that are broken on purpose, each beside what the kit must say of it, in the twin of the check class that
 * finds it.
 */
@NullMarked
package io.externalaudiences.conformance.selftest.faults;

import org.jspecify.annotations.NullMarked;
