/**
 * The command of the reviewer's loop.
 *
 * <p>It knows the contract only: no server, no client, no check.
 */
@NullMarked
package io.externalaudiences.review;

import org.jspecify.annotations.NullMarked;
