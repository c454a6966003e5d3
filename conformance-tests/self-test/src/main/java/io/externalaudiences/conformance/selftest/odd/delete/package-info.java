/** Odd but legal servers: {@code delete}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.delete;

import org.jspecify.annotations.NullMarked;
