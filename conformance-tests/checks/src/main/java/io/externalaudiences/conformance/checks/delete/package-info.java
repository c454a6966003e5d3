/** What a target promises when an audience is deleted, and after that. */
@NullMarked
package io.externalaudiences.conformance.checks.delete;

import org.jspecify.annotations.NullMarked;
