/** What a target promises of the operation that a create has begun. */
@NullMarked
package io.externalaudiences.conformance.checks.operation;

import org.jspecify.annotations.NullMarked;
