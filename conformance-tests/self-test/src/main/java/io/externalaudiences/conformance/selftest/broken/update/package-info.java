/** Servers that err when an audience is updated. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.update;

import org.jspecify.annotations.NullMarked;
