/** How a check can end, and what it throws to say so. */
@NullMarked
package io.externalaudiences.conformance.outcome;

import org.jspecify.annotations.NullMarked;
