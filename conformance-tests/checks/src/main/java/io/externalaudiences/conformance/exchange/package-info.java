/** One request with its answer, as values, and what can be asserted of them. Sends nothing. */
@NullMarked
package io.externalaudiences.conformance.exchange;

import org.jspecify.annotations.NullMarked;
