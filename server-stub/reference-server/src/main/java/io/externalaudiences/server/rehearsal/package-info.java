/**
 * What client teams may do to a server that runs beside their tests: plan faults, turn the clock, remove everything.
 *
 * <p>Plain values and ports. Knows no other room; a server that serves people has none of it.
 */
@NullMarked
package io.externalaudiences.server.rehearsal;

import org.jspecify.annotations.NullMarked;
