package io.externalaudiences.server.rehearsal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with one call.
 *
 * @param latency how long the answer is held back
 * @param errorCode the platform code that is answered in place of carrying the call out; null to carry it out
 * @param dropsConnection whether the connection ends before the answer does; the call is not carried out
 */
public record Fault(Duration latency, @Nullable String errorCode, boolean dropsConnection) {}
