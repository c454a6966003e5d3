/** One request with its answer, as values, and what can be asserted of them. Sends nothing. */
@CheckReturnValue
@NullMarked
package io.externalaudiences.conformance.exchange;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
