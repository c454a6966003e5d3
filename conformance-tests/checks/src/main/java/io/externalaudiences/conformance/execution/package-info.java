/** Runs checks as JUnit tests, gives each its own target and collects its result. */
@NullMarked
package io.externalaudiences.conformance.execution;

import org.jspecify.annotations.NullMarked;
