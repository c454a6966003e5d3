/** Odd but legal servers, each beside what the kit may record of it. */
@NullMarked
package io.externalaudiences.conformance.selftest.odd;

import org.jspecify.annotations.NullMarked;
