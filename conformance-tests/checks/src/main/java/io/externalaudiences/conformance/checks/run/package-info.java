/** What a target promises of ingestion runs. */
@NullMarked
package io.externalaudiences.conformance.checks.run;

import org.jspecify.annotations.NullMarked;
