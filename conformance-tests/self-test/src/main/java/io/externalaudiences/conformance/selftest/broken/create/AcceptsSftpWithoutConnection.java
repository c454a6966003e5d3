package io.externalaudiences.conformance.selftest.broken.create;

import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import java.util.List;
import java.util.Optional;

/** Forgets SFTP among the clouds that need a connection. */
public final class AcceptsSftpWithoutConnection implements Behaviour {
    @Override
    public Optional<Refusal> refuseMissingConnection(Property params) {
        return params.member("cloudType").isOneOf(List.of("SFTP"))
                ? Optional.empty()
                : Behaviour.super.refuseMissingConnection(params);
    }
}
