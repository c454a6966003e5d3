package io.externalaudiences.review.impact;

import java.util.SortedSet;

/**
 * What becomes of the requirements, by their ids.
 *
 * @param added new ones
 * @param changed those that say or weigh something else
 * @param removed those that are gone
 * @param orphaned those that stay, though what they are about has gone: their operation, or each place of the document
 *     that named them
 * @param touched those behind a changed place; with the changed ones, those whose checks will change
 */
public record RequirementImpact(
        SortedSet<String> added,
        SortedSet<String> changed,
        SortedSet<String> removed,
        SortedSet<String> orphaned,
        SortedSet<String> touched) {}
