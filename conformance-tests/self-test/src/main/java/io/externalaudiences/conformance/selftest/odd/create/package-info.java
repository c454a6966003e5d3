/** Odd but legal servers: {@code create}. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd.create;

import org.jspecify.annotations.NullMarked;
