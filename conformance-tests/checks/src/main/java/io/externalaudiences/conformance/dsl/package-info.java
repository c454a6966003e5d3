/**
 * The small language that checks are written in: audiences, operations and runs of a target, and what may be asked of
 * them.
 */
@CheckReturnValue
@NullMarked
package io.externalaudiences.conformance.dsl;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
