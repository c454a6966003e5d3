/** What tests share: a server that really runs, and a client that looks at every answer. */
@NullMarked
package io.externalaudiences.server.support;

import org.jspecify.annotations.NullMarked;
