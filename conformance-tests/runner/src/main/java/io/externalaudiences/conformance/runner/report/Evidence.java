package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a requirement did not pass.
 *
 * @param outcome what this piece of evidence means
 * @param seenIn the requirement whose check has seen it
 * @param expected what the requirement asks for; null where nothing was broken
 * @param actual what the target did, or why nothing could be judged
 * @param exchanges the conversation in which it was seen, secrets struck out
 */
public record Evidence(
        Outcome outcome, String seenIn, @Nullable String expected, String actual, List<ReportedExchange> exchanges) {}
