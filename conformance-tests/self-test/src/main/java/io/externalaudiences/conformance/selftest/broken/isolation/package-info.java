/** Servers that let one sandbox or organisation see another. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.isolation;

import org.jspecify.annotations.NullMarked;
