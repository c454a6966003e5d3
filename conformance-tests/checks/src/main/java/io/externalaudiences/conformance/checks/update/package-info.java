/** What a target promises of updates. */
@NullMarked
package io.externalaudiences.conformance.checks.update;

import org.jspecify.annotations.NullMarked;
