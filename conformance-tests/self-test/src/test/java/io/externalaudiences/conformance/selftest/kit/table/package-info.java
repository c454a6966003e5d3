/** Which broken server turns which requirements: one row a server, one class an area. */
@NullMarked
package io.externalaudiences.conformance.selftest.kit.table;

import org.jspecify.annotations.NullMarked;
