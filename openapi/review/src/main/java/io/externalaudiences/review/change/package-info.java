/** What an edit changes, as values: a change, who breaks by it, and how grave that is. */
@NullMarked
package io.externalaudiences.review.change;

import org.jspecify.annotations.NullMarked;
