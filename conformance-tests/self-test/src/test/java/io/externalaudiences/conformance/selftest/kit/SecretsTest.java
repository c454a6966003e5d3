package io.externalaudiences.conformance.selftest.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.Setting;
import io.externalaudiences.conformance.selftest.minimal.access.Credentials;
import io.externalaudiences.conformance.selftest.minimal.access.Permission;
import io.externalaudiences.conformance.selftest.minimal.access.Token;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a target does with the secrets that it is given, no file of the kit shows them. */
class SecretsTest {

    private static final String TOKEN = "planted+token/with=signs";
    private static final String KEY = "planted-key";
    private static final String ORG = "org";

    @TempDir
    private Path folder;

    @Test
    void areInNoFileThatIsWritten() throws IOException, InterruptedException {
        Path configuration = Files.writeString(
                Files.createDirectory(folder.resolve("mine")).resolve("target.yaml"), """
                credentials: {token: %s, apiKey: %s, organisation: %s, sandbox: prod}
                """.formatted(TOKEN, KEY, ORG));
        Token token = new Token(
                TOKEN, ORG, KEY, "user", Set.of("prod"), Set.of(Permission.READ, Permission.WRITE), Instant.MAX);
        Setting setting = Setting.demo();
        Setting planted = new Setting(
                new Credentials(Set.of(ORG), List.of(token)), setting.sources(), setting.timing(), setting.clock());
        try (MinimalTarget server = MinimalTarget.start(new Chatters(), planted, 0)) {
            assertThat(new KitProcess(folder).certify(server.url(), configuration, "--area", "ERROR,DELETE,ACCESS"))
                    .isEqualTo(1);
        }

        try (Stream<Path> written = Files.walk(folder)) {
            List<Path> files = written.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(configuration))
                    .toList();
            assertThat(files).hasSizeGreaterThan(4);
            for (Path file : files) {
                assertThat(Files.readString(file))
                        .describedAs(file.toString())
                        .doesNotContain(
                                Stream.concat(spellings(TOKEN), spellings(KEY)).toArray(String[]::new));
            }
        }
    }

    private static Stream<String> spellings(String secret) {
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                secret.replace("/", "\\/"),
                Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives back what it was given, in every spelling, and errs so that there is something to show. */
    private static final class Chatters implements Behaviour {

        @Override
        public Answer respond(Request request, Handler server) {
            return server.handle(request)
                    .withHeader(
                            "x-echo",
                            String.join(
                                    " ",
                                    Stream.concat(spellings(TOKEN), spellings(KEY))
                                            .toList()));
        }

        @Override
        public Refusal malformedBody() {
            return PlatformCode.UNPROCESSABLE.because(String.join(
                    " ", Stream.concat(spellings(TOKEN), spellings(KEY)).toList()));
        }
    }
}
