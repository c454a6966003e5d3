package io.externalaudiences.conformance.selftest.kit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.kit.KitProcess;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.audience.Store;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password in a URL is shown nowhere, neither on the screen nor in a file, and that it is not used is said. */
class PasswordsInUrlsTest {

    private static final String PASSWORD = "pa55-of-the-test";
    private static final String USER_INFO = "somebody:" + PASSWORD + "@";

    @TempDir
    private Path folder;

    /** With faults to show and audiences that are left, so that there is something in every file. */
    @Test
    void ofATargetThatIsJudged() throws IOException, InterruptedException {
        KitProcess kit = new KitProcess(folder);
        Path configuration = Path.of(kit.configuration());
        try (MinimalTarget target = MinimalTarget.start(new KeepsAllAndRefusesFolders());
                PlainServer proxy = PlainServer.start(new Gateway(target.url()))) {
            int exitCode = kit.certify(
                    withUserInfo(target.url()),
                    configuration,
                    "--only",
                    "CREATE-001,CREATE-021,DELETE-001",
                    "--second-url",
                    withUserInfo(target.url()).toString().replace("127.0.0.1", "localhost"),
                    "--proxy",
                    "http://" + USER_INFO + "127.0.0.1:" + proxy.port());

            assertThat(exitCode).isEqualTo(1);
            assertThat(kit.output())
                    .content()
                    .contains(
                            "certify: the user and the password in url are not used",
                            "certify: the user and the password in --second-url are not used",
                            "certify: the user and the password in --proxy are not used",
                            "Target      " + target.url());
            List<Path> written = showsNoPassword(configuration);
            assertThat(written).hasSizeGreaterThan(5);
            Path ledger = written.stream()
                    .filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();

            Process clean = kit.start(
                    "clean",
                    "--ledger",
                    ledger.toString(),
                    "--config",
                    configuration.toString(),
                    "--url",
                    withUserInfo(target.url()).toString());

            assertThat(clean.waitFor()).isEqualTo(5);
            assertThat(kit.output()).content().contains("certify: the user and the password in url are not used");
            showsNoPassword(configuration);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--url", "--second-url", "--proxy"})
    void ofATargetThatIsOutOfReach(String option) throws IOException, InterruptedException {
        KitProcess kit = new KitProcess(folder);
        Path configuration = Path.of(kit.configuration());
        try (MinimalTarget target = MinimalTarget.start()) {
            String nowhere = "http://" + USER_INFO + "127.0.0.1:1" + (option.equals("--proxy") ? "" : "/data/core/ais");
            List<String> command = new ArrayList<>(List.of("--config", configuration.toString(), option, nowhere));
            if (!option.equals("--url")) {
                command.addAll(List.of("--url", target.url().toString()));
            }
            command.addAll(List.of("--report", folder.toString()));

            assertThat(kit.start(command.toArray(String[]::new)).waitFor()).isEqualTo(3);
            assertThat(kit.output()).content().contains("cannot be");
            showsNoPassword(configuration);
        }
    }

    private List<Path> showsNoPassword(Path... given) throws IOException {
        List<Path> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !List.of(given).contains(file))
                    .forEach(written::add);
        }
        for (Path file : written) {
            assertThat(file).content().doesNotContain(PASSWORD).doesNotContain("somebody");
        }
        return written;
    }

    private static URI withUserInfo(URI url) {
        return URI.create(url.toString().replace("//", "//" + USER_INFO));
    }

    private static final class KeepsAllAndRefusesFolders implements Behaviour {
        @Override
        public Optional<Refusal> refuseObjectType(Property type) {
            return Faults.named("RefusesFolders").server().refuseObjectType(type);
        }

        @Override
        public void delete(StoredAudience audience, Store store) {
            throw new RefusedException(PlatformCode.NOT_AUTHORIZED.because("Audiences are kept."));
        }
    }
}
