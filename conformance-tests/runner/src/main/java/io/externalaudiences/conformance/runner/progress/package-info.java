/** What is shown while the checks run. */
@NullMarked
package io.externalaudiences.conformance.runner.progress;

import org.jspecify.annotations.NullMarked;
