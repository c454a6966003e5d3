/**
 * Values of the contract that the generator cannot express: an integer that may also be sent as a string of its digits.
 *
 * <p>Knows JSON scalars. Must not know Spring, nor the generated models that use it.
 */
@NullMarked
package io.externalaudiences.api.value;

import org.jspecify.annotations.NullMarked;
