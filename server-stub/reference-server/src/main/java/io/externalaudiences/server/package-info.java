/**
 * The reference server. Its rooms, and who may know whom:
 *
 * <pre>http → access, audience, run ← work → source, ingest; storage → audience, run; jwt → access;
 * http, work, storage → rehearsal; config → all</pre>
 */
@NullMarked
package io.externalaudiences.server;

import org.jspecify.annotations.NullMarked;
