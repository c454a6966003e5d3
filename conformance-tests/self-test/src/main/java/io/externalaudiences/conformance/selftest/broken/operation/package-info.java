/** Servers that err about the operation that creates an audience. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.operation;

import org.jspecify.annotations.NullMarked;
