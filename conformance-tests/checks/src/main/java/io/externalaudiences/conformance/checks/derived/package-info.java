/** What follows from the contract's schemas of requests, without a word of Java for any single place of them. */
@NullMarked
package io.externalaudiences.conformance.checks.derived;

import org.jspecify.annotations.NullMarked;
