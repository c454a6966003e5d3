/** Broken servers for the checks of {@code checks.update}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.update;

import org.jspecify.annotations.NullMarked;
