/** The grading of every exchange against the contract. Knows exchanges and requirements, no target. */
@NullMarked
package io.externalaudiences.conformance.contract;

import org.jspecify.annotations.NullMarked;
