/** The annotation that ties a check to a requirement of the contract. */
@NullMarked
package io.externalaudiences.conformance.requirement;

import org.jspecify.annotations.NullMarked;
