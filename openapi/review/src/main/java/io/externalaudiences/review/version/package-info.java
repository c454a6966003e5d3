/** One version of the contract, to look things up in: places, lines, requirements. */
@NullMarked
package io.externalaudiences.review.version;

import org.jspecify.annotations.NullMarked;
