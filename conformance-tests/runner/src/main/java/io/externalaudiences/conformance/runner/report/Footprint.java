package io.externalaudiences.conformance.runner.report;

import io.externalaudiences.conformance.ledger.LeftBehind;
import java.util.List;

/**
 * What a run has made at its target, and what is left of it.
 *
 * @param audiences how many creates were accepted
 * @param runs how many ingestion runs were started
 * @param leftBehind what could not be deleted afterwards
 */
public record Footprint(int audiences, int runs, List<LeftBehind> leftBehind) {}
