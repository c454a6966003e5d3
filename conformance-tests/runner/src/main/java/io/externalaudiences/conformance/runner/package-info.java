/** The command line: preflight, then the checks, then the report. */
@NullMarked
package io.externalaudiences.conformance.runner;

import org.jspecify.annotations.NullMarked;
