package io.externalaudiences.conformance.selftest.faults;

import io.externalaudiences.conformance.selftest.faults.access.AccessFaults;
import io.externalaudiences.conformance.selftest.faults.access.IsolationFaults;
import io.externalaudiences.conformance.selftest.faults.access.SecondCallerFaults;
import io.externalaudiences.conformance.selftest.faults.create.AcceptedCreateFaults;
import io.externalaudiences.conformance.selftest.faults.create.DuplicateFaults;
import io.externalaudiences.conformance.selftest.faults.create.RefusedCreateFaults;
import io.externalaudiences.conformance.selftest.faults.delete.DeleteFaults;
import io.externalaudiences.conformance.selftest.faults.error.ErrorFaults;
import io.externalaudiences.conformance.selftest.faults.operation.OperationFaults;
import io.externalaudiences.conformance.selftest.faults.run.ListRunsFaults;
import io.externalaudiences.conformance.selftest.faults.run.RunFaults;
import io.externalaudiences.conformance.selftest.faults.run.StartRunFaults;
import io.externalaudiences.conformance.selftest.faults.update.RefusedUpdateFaults;
import io.externalaudiences.conformance.selftest.faults.update.UpdateFaults;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** All broken servers. */
public final class Faults {
    private Faults() {}

    /** Each with what must be said of it. */
    public static List<Fault> all() {
        return Stream.of(
                        AccessFaults.all(),
                        IsolationFaults.all(),
                        SecondCallerFaults.all(),
                        AcceptedCreateFaults.all(),
                        DuplicateFaults.all(),
                        RefusedCreateFaults.all(),
                        DeleteFaults.all(),
                        ErrorFaults.all(),
                        OperationFaults.all(),
                        ListRunsFaults.all(),
                        RunFaults.all(),
                        StartRunFaults.all(),
                        RefusedUpdateFaults.all(),
                        UpdateFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The one of a name.
     *
     * @throws NoSuchElementException when there is none
     */
    public static Fault named(String name) {
        return all().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no broken server " + name));
    }
}
