/**
 * What has changed between two runs of the kit. Knows reports as they are written, and nothing of how they come about.
 */
@NullMarked
package io.externalaudiences.conformance.runner.comparison;

import org.jspecify.annotations.NullMarked;
