/** Broken servers for the checks of {@code checks.access}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.access;

import org.jspecify.annotations.NullMarked;
