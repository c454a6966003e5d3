/**
 * Durable jobs: create an audience, carry out the two stages of a run, remove what a deleted or expired audience
 * leaves. Each may be killed at any moment and is done again from where it stood.
 *
 * <p>Joins the domain ({@code audience}, {@code run}) with {@code source} and {@code ingest}. Must not know HTTP or
 * SQL.
 */
@NullMarked
package io.externalaudiences.server.work;

import org.jspecify.annotations.NullMarked;
