package io.externalaudiences.review.rules;

/** The same operation in both versions. */
record OperationPair(PlacedOperation before, PlacedOperation after) {

    Pair places() {
        return new Pair(before.place(), after.place());
    }
}
