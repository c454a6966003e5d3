/** Odd but legal servers: {@code error}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.error;

import org.jspecify.annotations.NullMarked;
