/**
 * A second, independent implementation of the External Audiences API: plain JDK, in memory, loopback only.
 *
 * <p>Written from the guide and the rulings, not from the contract document, so that the conformance kit meets a server
 * that shares no code and no misunderstanding with the reference server. {@code wire} knows nobody, {@code audience}
 * knows {@code wire}, {@code access} knows these two, {@code behaviour} holds the rules and knows these three, and this
 * package runs them.
 */
@NullMarked
package io.externalaudiences.conformance.selftest.minimal;

import org.jspecify.annotations.NullMarked;
