package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import io.externalaudiences.conformance.selftest.odd.wire.HasIdsThatNeedEncoding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command ends with after it has judged a target. How it ends without one is tested where it is written. */
class ExitCodesTest {

    @TempDir
    private Path folder;

    @Test
    void aConformantTarget() throws IOException, InterruptedException {
        assertThat(certify(Behaviour.conforming())).isZero();
    }

    @Test
    void aBrokenMust() throws IOException, InterruptedException {
        assertThat(certify(Faults.named("RefusesFolders").server(), "--only", "CREATE-021"))
                .isEqualTo(1);
    }

    @Test
    void aBrokenShouldThatCounts() throws IOException, InterruptedException {
        assertThat(certify(Faults.named("AcceptsAnyOrigin").server(), "--only", "CREATE-033", "--strict"))
                .isEqualTo(1);
    }

    @Test
    void aWaiverThatIsStale() throws IOException, InterruptedException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), """
                waivers: [{requirement: CREATE-033, reason: old gateway, owner: team, expires: 2999-12-31}]
                """);

        assertThat(certify(Behaviour.conforming(), "--only", "CREATE-033", "--waivers", waivers.toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("output.txt")).content().contains("the waiver is stale");
    }

    /** Where they have to be told, too: of audiences that cannot be deleted. */
    @Test
    void idsOfAllKinds() throws IOException, InterruptedException {
        Behaviour keepsAll = new HasIdsThatNeedEncoding() {
            @Override
            public void delete(StoredAudience audience, Store store) {
                throw new RefusedException(PlatformCode.NOT_AUTHORIZED.because("Audiences are kept."));
            }
        };

        int exitCode = certify(keepsAll, "--area", "DELETE,RUN", "--threads", "8");

        assertThat(exitCode)
                .describedAs(Files.readString(folder.resolve("output.txt")))
                .isEqualTo(1);
    }

    @Test
    void aTargetThatWasJudgedInPart() throws IOException, InterruptedException {
        assertThat(certify(Faults.named("AcceptsAnyOrigin").server(), "--only", "CREATE-033"))
                .isEqualTo(5);
    }

    @Test
    void aBoundOfRequests() throws IOException, InterruptedException {
        assertThat(certify(Behaviour.conforming(), "--max-requests", "20", "--threads", "2", "--shuffle", "7"))
                .isEqualTo(5);
        assertThat(folder.resolve("output.txt"))
                .content()
                .contains("the 20 requests that the kit may send (max-requests) are spent")
                .contains("2 checks side by side, shuffled by 7, operations under /external-audience/operations/")
                .contains("at most 20 requests; budgets: create 30 s");
    }

    /** To a path that is not its own this server answers as to an operation that is not there: 404, in JSON. */
    @Test
    void anAddressBesideTheApi() throws IOException, InterruptedException {
        try (MinimalTarget server = MinimalTarget.start()) {
            assertThat(certify(server.url().resolve("/data/core"))).isEqualTo(3);
        }
        assertThat(folder.resolve("output.txt"))
                .content()
                .contains("/data/core does not look like this API")
                .hasLineCount(1);
    }

    private int certify(Behaviour behaviour, String... options) throws IOException, InterruptedException {
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            return certify(server.url(), options);
        }
    }

    private int certify(URI url, String... options) throws IOException, InterruptedException {
        return new KitProcess(folder).certify(url, options);
    }
}
