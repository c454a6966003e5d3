package io.externalaudiences.conformance.execution;

/** The kit itself is wrong; says nothing of the target. */
final class KitFault extends RuntimeException {

    KitFault(String fault) {
        super(fault);
    }
}
