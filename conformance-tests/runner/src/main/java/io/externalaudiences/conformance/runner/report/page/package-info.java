/**
 * What the page for people shows beyond the report itself: a matrix, marked differences, scripts. Computed, not styled.
 */
@NullMarked
package io.externalaudiences.conformance.runner.report.page;

import org.jspecify.annotations.NullMarked;
