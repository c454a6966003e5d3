/** The kit as tests of somebody else's build. */
@NullMarked
package io.externalaudiences.conformance.runner.junit;

import org.jspecify.annotations.NullMarked;
