/** What a target promises when an audience is created. */
@NullMarked
package io.externalaudiences.conformance.checks.create;

import org.jspecify.annotations.NullMarked;
