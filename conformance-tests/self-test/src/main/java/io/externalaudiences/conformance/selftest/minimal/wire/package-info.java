/** Requests, answers, routes and refusals, before any of them means something. */
@NullMarked
package io.externalaudiences.conformance.selftest.minimal.wire;

import org.jspecify.annotations.NullMarked;
