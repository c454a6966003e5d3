/** Servers that err in the list of runs. */
@NullMarked
package io.externalaudiences.conformance.selftest.broken.runlist;

import org.jspecify.annotations.NullMarked;
