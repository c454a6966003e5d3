/** The impact page: one value, written for people, for a pull request and for machines. */
@NullMarked
package io.externalaudiences.review.impact;

import org.jspecify.annotations.NullMarked;
