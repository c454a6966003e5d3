/** Servers that err about who may call. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.access;

import org.jspecify.annotations.NullMarked;
