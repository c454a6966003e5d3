/**
 * Rows: the ports of {@code audience} and {@code run}, in SQL.
 *
 * <p>The only room with SQL for the server's own state; its tables are made in {@code db/migration}. Must not know
 * HTTP, jobs or rules.
 */
@NullMarked
package io.externalaudiences.server.storage;

import org.jspecify.annotations.NullMarked;
