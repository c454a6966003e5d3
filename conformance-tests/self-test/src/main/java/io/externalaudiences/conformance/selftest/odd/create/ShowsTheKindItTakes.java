package io.externalaudiences.conformance.selftest.odd.create;

import io.externalaudiences.conformance.selftest.minimal.audience.Source;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Shows which kind of source it takes one for that names none. */
public final class ShowsTheKindItTakes implements Behaviour {
    @Override
    public ObjectNode sourceSpec(Source source) {
        ObjectNode body = Behaviour.super.sourceSpec(source);
        String ifAbsent = source.baseConnectionId() == null ? "DLZ" : "S3";
        body.withObject("params").put("cloudType", Objects.requireNonNullElse(source.cloudType(), ifAbsent));
        return body;
    }
}
