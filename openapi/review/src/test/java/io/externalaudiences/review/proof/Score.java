package io.externalaudiences.review.proof;

import java.util.Locale;

/**
 * How well a judge tells breaking edits from others.
 *
 * @param found breaking edits that it calls breaking
 * @param missed breaking edits that it does not
 * @param alarms other edits that it calls breaking
 */
record Score(int found, int missed, int alarms) {

    static final Score NONE = new Score(0, 0, 0);

    Score with(boolean isBreaking, boolean isCalledBreaking) {
        return new Score(
                found + (isBreaking && isCalledBreaking ? 1 : 0),
                missed + (isBreaking && !isCalledBreaking ? 1 : 0),
                alarms + (!isBreaking && isCalledBreaking ? 1 : 0));
    }

    /** Which part of what it calls breaking is. */
    double precision() {
        return found + alarms == 0 ? 1 : (double) found / (found + alarms);
    }

    /** Which part of what is breaking it calls so. */
    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f (%d found, %d missed, %d false alarms)",
                precision(),
                recall(),
                found,
                missed,
                alarms);
    }
}
