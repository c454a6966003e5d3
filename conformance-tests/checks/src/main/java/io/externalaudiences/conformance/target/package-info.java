/** The small language that checks are written in. The only room that talks HTTP. */
@NullMarked
package io.externalaudiences.conformance.target;

import org.jspecify.annotations.NullMarked;
