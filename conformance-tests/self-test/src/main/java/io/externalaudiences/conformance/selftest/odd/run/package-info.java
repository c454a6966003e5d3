/** Odd but legal servers: {@code run}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.run;

import org.jspecify.annotations.NullMarked;
