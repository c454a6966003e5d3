/** Servers that err when an audience is deleted, or after that. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.delete;

import org.jspecify.annotations.NullMarked;
