/**
 * What a run of the kit found, as a value, and the writers that put it into files. Nothing here sends or judges
 * anything.
 */
@NullMarked
package io.externalaudiences.conformance.runner.report;

import org.jspecify.annotations.NullMarked;
