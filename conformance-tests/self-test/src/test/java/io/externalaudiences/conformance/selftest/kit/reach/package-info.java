/** Targets that cannot be certified, or only by a certain way, and what the kit says of them. */
@NullMarked
package io.externalaudiences.conformance.selftest.kit.reach;

import org.jspecify.annotations.NullMarked;
