/** Which faults the kit finds, as a real run has it: for people who ask how much a verdict is worth. */
@NullMarked
package io.externalaudiences.conformance.selftest.kit.matrix;

import org.jspecify.annotations.NullMarked;
