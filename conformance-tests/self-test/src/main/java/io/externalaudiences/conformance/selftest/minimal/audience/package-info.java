/** What is remembered: audiences, their runs, and how both are read from a request body. */
@NullMarked
package io.externalaudiences.conformance.selftest.minimal.audience;

import org.jspecify.annotations.NullMarked;
