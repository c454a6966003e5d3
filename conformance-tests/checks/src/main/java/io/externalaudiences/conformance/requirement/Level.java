package io.externalaudiences.conformance.requirement;

/** What a breach of a requirement means for a target. */
public enum Level {
    /** A breach fails. */
    MUST,
    /** A breach warns. */
    SHOULD,
    /** A breach is only recorded, never held against a target. */
    MAY
}
