/** The contract document, and the grading of every exchange against it. Knows exchanges and requirements, no target. */
@NullMarked
package io.externalaudiences.conformance.contract;

import org.jspecify.annotations.NullMarked;
