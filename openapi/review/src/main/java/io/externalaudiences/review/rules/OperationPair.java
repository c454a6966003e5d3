package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Operation;

/** The same operation in both versions. */
record OperationPair(Operation before, Operation after) {

    Pair places() {
        return new Pair(before.place(), after.place());
    }
}
