/** Broken servers for the checks of {@code checks.error}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.error;

import org.jspecify.annotations.NullMarked;
