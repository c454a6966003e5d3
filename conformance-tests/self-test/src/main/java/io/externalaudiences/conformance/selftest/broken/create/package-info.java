/** Servers that err when an audience is created. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.create;

import org.jspecify.annotations.NullMarked;
