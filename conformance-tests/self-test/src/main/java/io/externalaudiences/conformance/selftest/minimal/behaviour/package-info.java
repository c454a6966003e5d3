/** Every rule of the API as one small method. A broken server overrides exactly one of them. */
@NullMarked
package io.externalaudiences.conformance.selftest.minimal.behaviour;

import org.jspecify.annotations.NullMarked;
