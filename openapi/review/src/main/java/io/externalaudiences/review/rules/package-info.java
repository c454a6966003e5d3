/**
 * What differs between two versions of the contract, and who breaks by it.
 *
 * <p>{@link io.externalaudiences.review.rules.Comparison} is the way in. Each rule was written after the labelled edits
 * that it is held against; what no rule knows is taken to break everybody.
 */
@NullMarked
package io.externalaudiences.review.rules;

import org.jspecify.annotations.NullMarked;
