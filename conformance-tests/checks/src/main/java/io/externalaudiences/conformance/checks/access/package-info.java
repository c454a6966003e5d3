/** What a target promises of headers, tokens and organisations. */
@NullMarked
package io.externalaudiences.conformance.checks.access;

import org.jspecify.annotations.NullMarked;
