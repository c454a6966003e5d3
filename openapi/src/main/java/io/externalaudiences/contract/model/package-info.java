/**
 * What the contract says, as values: the document with its operations, the requirements with their strengths, and the
 * one rule for which requirement stands behind a place.
 *
 * <p>Everybody who asks the contract something in code asks here. Needs a YAML reader of Jackson on the class path.
 */
@NullMarked
package io.externalaudiences.contract.model;

import org.jspecify.annotations.NullMarked;
