/**
 * The domain of audiences and of the operations that create them: values, rules, use cases, and the ports they need.
 *
 * <p>Knows no other room, no Spring and no SQL.
 */
@NullMarked
package io.externalaudiences.server.audience;

import org.jspecify.annotations.NullMarked;
