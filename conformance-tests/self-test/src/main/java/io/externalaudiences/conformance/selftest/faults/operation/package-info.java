/** Broken servers for the checks of {@code checks.operation}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.operation;

import org.jspecify.annotations.NullMarked;
