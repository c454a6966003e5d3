/** What a target promises of every refusal. */
@NullMarked
package io.externalaudiences.conformance.checks.error;

import org.jspecify.annotations.NullMarked;
