/** Released versions of the contract: the "before" of every comparison, and how one is added. */
@NullMarked
package io.externalaudiences.review.history;

import org.jspecify.annotations.NullMarked;
