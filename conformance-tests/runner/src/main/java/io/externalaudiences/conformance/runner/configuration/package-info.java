/** The file in which a target's owner describes it, read and checked. */
@NullMarked
package io.externalaudiences.conformance.runner.configuration;

import org.jspecify.annotations.NullMarked;
