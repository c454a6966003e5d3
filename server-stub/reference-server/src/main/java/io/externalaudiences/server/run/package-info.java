/**
 * The domain of ingestion runs: values, rules, use cases, and the ports they need.
 *
 * <p>Knows {@code audience}, since every run belongs to one. Knows no Spring and no SQL.
 */
@NullMarked
package io.externalaudiences.server.run;

import org.jspecify.annotations.NullMarked;
