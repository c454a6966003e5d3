/** Odd but legal servers: {@code operation}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.operation;

import org.jspecify.annotations.NullMarked;
