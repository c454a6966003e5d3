/** The reference server of this kit, started and ended as a child process. */
@NullMarked
package io.externalaudiences.conformance.runner.reference;

import org.jspecify.annotations.NullMarked;
