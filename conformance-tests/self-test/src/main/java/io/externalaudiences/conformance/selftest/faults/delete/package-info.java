/** Broken servers for the checks of {@code checks.delete}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.delete;

import org.jspecify.annotations.NullMarked;
