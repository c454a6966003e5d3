/**
 * Finds out, before the first check, whether there is anything to certify; one line for each fault, and what to change.
 */
@NullMarked
package io.externalaudiences.conformance.runner.preflight;

import org.jspecify.annotations.NullMarked;
