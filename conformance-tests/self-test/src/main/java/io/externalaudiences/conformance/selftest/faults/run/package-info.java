/** Broken servers for the checks of {@code checks.run}. */
@NullMarked
package io.externalaudiences.conformance.selftest.faults.run;

import org.jspecify.annotations.NullMarked;
