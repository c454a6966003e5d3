/**
 * What a target promises: the requirements of the contract, and the annotation that ties a check to one. Knows nothing
 * of HTTP.
 */
@NullMarked
package io.externalaudiences.conformance.requirement;

import org.jspecify.annotations.NullMarked;
