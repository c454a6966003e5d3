/** Servers that err when a run is started, or while it goes on. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.run;

import org.jspecify.annotations.NullMarked;
