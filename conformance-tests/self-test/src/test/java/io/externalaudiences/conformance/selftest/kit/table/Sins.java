package io.externalaudiences.conformance.selftest.kit.table;

import java.util.List;
import java.util.stream.Stream;

/** All rows of the table. */
public final class Sins {
    private Sins() {}

    /** Broken servers that the kit finds. */
    public static List<Sin> found() {
        return Stream.of(
                        CreateSins.all(),
                        OperationSins.all(),
                        UpdateSins.all(),
                        DeleteSins.all(),
                        RunSins.all(),
                        RunListSins.all(),
                        AccessSins.all(),
                        SecondCallerSins.all(),
                        ErrorSins.all())
                .flatMap(List::stream)
                .toList();
    }
}
