package io.externalaudiences.contract.model;

/** What a breach of a requirement means for a target; the order is that of the weight, the heaviest first. */
public enum Level {
    /** A breach fails. */
    MUST,
    /** A breach warns. */
    SHOULD,
    /** A breach is only recorded, never held against a target. */
    MAY
}
