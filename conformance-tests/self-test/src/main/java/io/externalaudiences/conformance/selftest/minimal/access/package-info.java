/** Who may call: tokens, organisations, clients and sandboxes. */
@NullMarked
package io.externalaudiences.conformance.selftest.minimal.access;

import org.jspecify.annotations.NullMarked;
