/**
 * What the kit has made at a target, written down before it is asked for, so that it can be deleted whatever happens.
 */
@NullMarked
package io.externalaudiences.conformance.ledger;

import org.jspecify.annotations.NullMarked;
