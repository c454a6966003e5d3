/** The clients of all languages beside one another. */
@NullMarked
package io.externalaudiences.client.matrix;

import org.jspecify.annotations.NullMarked;
