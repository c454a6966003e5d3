/** Odd but legal servers: {@code update}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.update;

import org.jspecify.annotations.NullMarked;
