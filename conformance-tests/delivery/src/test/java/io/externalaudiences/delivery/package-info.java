/** What is delivered, opened. */
@NullMarked
package io.externalaudiences.delivery;

import org.jspecify.annotations.NullMarked;
