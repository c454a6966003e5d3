/**
 * The contract as files on the class path, for everything that follows from it.
 *
 * <p>{@link io.externalaudiences.contract.Contract} is the way in. Nothing here depends on a server, a client or a
 * check.
 */
@NullMarked
package io.externalaudiences.contract;

import org.jspecify.annotations.NullMarked;
