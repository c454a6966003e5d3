package io.externalaudiences.conformance.selftest.odd;

import io.externalaudiences.conformance.selftest.odd.create.OddCreateServers;
import io.externalaudiences.conformance.selftest.odd.delete.OddDeleteServers;
import io.externalaudiences.conformance.selftest.odd.error.OddErrorServers;
import io.externalaudiences.conformance.selftest.odd.operation.OddOperationServers;
import io.externalaudiences.conformance.selftest.odd.run.OddRunServers;
import io.externalaudiences.conformance.selftest.odd.update.OddUpdateServers;
import io.externalaudiences.conformance.selftest.odd.wire.OddWireServers;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** All odd but legal servers. */
public final class OddServers {
    private OddServers() {}

    /** Each with what must be said of it. */
    public static List<OddServer> all() {
        return Stream.of(
                        OddCreateServers.all(),
                        OddDeleteServers.all(),
                        OddErrorServers.all(),
                        OddOperationServers.all(),
                        OddRunServers.all(),
                        OddUpdateServers.all(),
                        OddWireServers.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The one of a name.
     *
     * @throws NoSuchElementException when there is none
     */
    public static OddServer named(String name) {
        return all().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no odd server " + name));
    }
}
