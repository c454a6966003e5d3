/** Broken servers for the checks of {@code checks.create}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.create;

import org.jspecify.annotations.NullMarked;
