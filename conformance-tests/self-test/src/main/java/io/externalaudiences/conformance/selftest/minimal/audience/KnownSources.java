package io.externalaudiences.conformance.selftest.minimal.audience;

import static io.externalaudiences.conformance.selftest.minimal.audience.KnownSource.inLandingZone;

import java.util.List;
import java.util.Optional;

/**
 * All files and folders that really exist.
 *
 * @param all every one of them
 */
public record KnownSources(List<KnownSource> all) {

    /** Copies the list, so that the sources never change. */
    public KnownSources {
        all = List.copyOf(all);
    }

    /** The source pack of the conformance kit in the landing zone, and the source of the guide's samples. */
    public static KnownSources demo() {
        return new KnownSources(List.of(
                inLandingZone("people", "folder", Status.SUCCESS),
                inLandingZone("people/good.csv", "file", Status.SUCCESS),
                inLandingZone("people/large.csv", "file", Status.SUCCESS),
                inLandingZone("people/empty.csv", "file", Status.SUCCESS),
                inLandingZone("people/wrong-header.csv", "file", Status.FAILED),
                inLandingZone("people/malformed-rows.csv", "file", Status.FAILED),
                new KnownSource(
                        "activation/sample-source/example.csv",
                        "file",
                        "S3",
                        "1d1d4bc5-b527-46a3-9863-530246a61b2b",
                        Status.SUCCESS)));
    }

    /** The file or folder that a caller means; empty when it names nothing. */
    public Optional<KnownSource> find(Source source) {
        return all.stream().filter(known -> known.isMeantBy(source)).findFirst();
    }
}
