package io.externalaudiences.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.externalaudiences.server.ReferenceServer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Settings: faults stop the start with a line each, and what is not configured is not allowed. */
class SettingsTest {
    @TempDir
    private Path folder;

    private ConfigurableApplicationContext start(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("--server.port=0");
        arguments.add("--external-audiences.data-folder=" + folder.resolve("data"));
        return new SpringApplicationBuilder(ReferenceServer.class).run(arguments.toArray(String[]::new));
    }

    private List<String> faults(String... options) {
        List<String> faults = new ArrayList<>();
        assertThatThrownBy(() -> start(options).close()).satisfies(thrown -> {
            Throwable cause = thrown;
            while (cause != null && !(cause instanceof InvalidSettings)) {
                cause = cause.getCause();
            }
            assertThat(cause).as("%s", thrown).isInstanceOf(InvalidSettings.class);
            faults.addAll(((InvalidSettings) Objects.requireNonNull(cause)).faults());
        });
        return faults;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tokens[0].client=nobody | tokens[0].client is none of external-audiences.clients",
                "tokens[0].organisation=nobody | tokens[0].organisation is none of external-audiences.organisations",
                "tokens[0].sandboxes=nowhere | tokens[0].sandboxes names a sandbox that the organisation does not have",
                "tokens[0].token=with space | tokens[0].token must be printable ASCII without spaces",
                "tokens[0].user= | tokens[0].user is missing",
                "organisations[0].id=../up | organisations[0].id must consist of letters",
                "organisations[0].sandboxes[0].name=a/b | organisations[0].sandboxes[0].name must consist of letters",
                "connections[0].id=7 | connections[0].id must be a UUID",
                "connections[0].kind=FTP | connections[0].kind must be DLZ, S3, GCS or SFTP",
                "ingestion.rejected-share=1.5 | ingestion.rejected-share must be from 0 to 1",
                "ingestion.at-once=0 | ingestion.at-once must be from 1 to 64",
                "jwt.issuer= | jwt.issuer is missing",
                "ingestion.memory-limit=much | ingestion.memory-limit must be a size",
            })
    void aFaultIsNamedWithItsOption(String setting, String fault) {
        Path lists = completeSettings(setting);

        assertThat(faults("--spring.config.additional-location=file:" + lists))
                .anyMatch(line -> line.startsWith("external-audiences." + fault));
    }

    /** A list of settings is given as a whole or not at all, so that a changed one needs a file of its own. */
    private Path completeSettings(String changed) {
        List<String> lines = new ArrayList<>(List.of(
                "organisations[0].id=Org",
                "organisations[0].sandboxes[0].name=prod",
                "organisations[0].sandboxes[0].landing-zone=zone",
                "clients[0]=client",
                "tokens[0].token=secret",
                "tokens[0].user=user",
                "tokens[0].organisation=Org",
                "tokens[0].client=client",
                "tokens[0].sandboxes=prod",
                "connections[0].id=1d1d4bc5-b527-46a3-9863-530246a61b2b",
                "connections[0].kind=DLZ",
                "connections[0].organisation=Org",
                "connections[0].sandboxes=prod",
                "connections[0].folder=zone"));
        lines.removeIf(line -> line.startsWith(changed.substring(0, changed.indexOf('=') + 1)));
        lines.add(changed);
        try {
            return Files.write(
                    folder.resolve("faulty.properties"),
                    lines.stream().map(line -> "external-audiences." + line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void severalFaultsAreAllNamed() {
        assertThat(faults(
                        "--external-audiences.ingestion.at-once=0", "--external-audiences.ingestion.rejected-share=2"))
                .hasSize(2);
    }

    @Test
    void anUnknownSettingStopsTheStart() {
        assertThatThrownBy(() -> start("--external-audiences.data-foldr=x").close())
                .rootCause()
                .hasMessageContaining("external-audiences.data-foldr");
    }

    @Test
    void withoutConfigurationNobodyGetsIn() {
        try (ConfigurableApplicationContext context = start()) {
            int port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));

            assertThat(Client.of(port).get("/external-audience/x/runs").refusal())
                    .isEqualTo("400 100911-400");
        }
    }

    @Test
    void thePortIsWrittenToTheFileThatIsNamed() throws Exception {
        Path file = folder.resolve("port");
        try (TestServer server =
                TestServer.start(folder.resolve("data"), none -> {}, "--external-audiences.port-file=" + file)) {
            assertThat(Files.readString(file)).isEqualTo(String.valueOf(server.port()));
        }
    }

    @Test
    void aDataFolderThatAnotherServerUsesStopsTheStart() {
        try (ConfigurableApplicationContext first = start()) {
            assertThat(first.isRunning()).isTrue();
            assertThatThrownBy(() -> start().close())
                    .hasRootCauseInstanceOf(UnusableState.class)
                    .rootCause()
                    .hasMessage(folder.resolve("data") + " is in use by another server: end that one,"
                            + " or name another folder with external-audiences.data-folder.");
        }
        // And it is free again.
        start().close();
    }
}
