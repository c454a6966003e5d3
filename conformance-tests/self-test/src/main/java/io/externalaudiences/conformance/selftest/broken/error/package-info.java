/** Servers that err in how they refuse, whatever they refuse. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.error;

import org.jspecify.annotations.NullMarked;
