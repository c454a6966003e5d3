/** Odd but legal servers: {@code wire}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.wire;

import org.jspecify.annotations.NullMarked;
