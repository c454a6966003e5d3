package io.externalaudiences.conformance.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Bad input ends with one clear line and the exit code of its family. */
class MainTest {

    private static final String CREDENTIALS = """
            credentials: {token: t0ken, apiKey: k3y, organisation: org, sandbox: prod}
            """;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --nonsense                     | Unknown option: '--nonsense'; --help shows what there is
            --threads many                 | Invalid value for option '--threads': 'many' is not an int; --help shows what there is
            --url http://127.0.0.1:1       | say what to certify: --reference, or --config FILE with --url URL
            --only RUN-999 --config x.yaml | --only RUN-999: the contract has no such requirement
            --config not-there.yaml        | the configuration not-there.yaml is not there, or cannot be read
            --profile all --reference      | Invalid value for option '--profile' (PROFILE): expected one of [CORE, INGESTION, ACCESS] (case-insensitive) but was 'all'; --help shows what there is
            --threads 0 --reference        | --threads must be 1 to 64, and is 0
            --reference --url http://x     | --reference starts its own target: it goes without --url and --config
            """)
    void badOptionsAreTheCallersFault(String arguments, String line) {
        assertThat(execute(arguments.split(" "))).isEqualTo(2);
        assertThat(said.toString()).isEqualTo("certify: " + line + System.lineSeparator());
    }

    @Test
    void withoutATargetItSaysWhatItNeeds() {
        assertThat(execute()).isEqualTo(2);
        assertThat(said.toString()).contains("--reference").contains("--config");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            url: http://localhost:1/data/core/ais  | credentials are missing: token, apiKey, organisation and sandbox
            `credentials: {apiKey: k}`             | url is missing
            `url: ftp://localhost`                 | url must be http(s)://host[:port]/data/core/ais, and is ftp://localhost
            `ulr: http://localhost`                | line 1: ulr is not known
            `url: {`                               | line
            """)
    void aBadConfigurationIsTheCallersFault(String yaml, String part) throws IOException {
        assertThat(execute("--config", configuration(yaml))).isEqualTo(2);
        assertThat(said.toString()).startsWith("certify: ").contains(part).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `sources: {god: {path: x, type: file}}` | sources.god is not known
            `sources: {good: {path: x}}`            | sources.good.type is missing
            `secondCredentials: {reader: {token: x}}`        | secondCredentials.reader is not known
            `secondCredentials: {read-only: {token: t0ken}}` | secondCredentials.read-only is the same as credentials
            `secondCredentials: {read-only: }`               | secondCredentials.read-only is empty
            `secondCredentials: {read-only: {token: "s3cr\\nt"}}`  | secondCredentials.read-only.token cannot be sent: a line break is its character 5
            `secondCredentials: {read-only: {apiKey: "s3crét"}}`   | secondCredentials.read-only.apiKey cannot be sent: one beyond ASCII is its character 5
            `budgets: {run: 0}`                     | budgets.run must be 1 to 86400 seconds, and is 0
            `budgets: {runs: 1}`                    | runs is not known
            """)
    void aBadSectionIsNamed(String yaml, String part) throws IOException {
        String file = configuration("url: http://localhost:1/data/core/ais\n" + CREDENTIALS + yaml);

        assertThat(execute("--config", file)).isEqualTo(2);
        assertThat(said.toString()).contains(part).doesNotContain("s3cr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `waivers: [{requirement: RUN-999, reason: r, owner: o, expires: 2027-01-31}]` | waivers[0].requirement: the contract has no requirement RUN-999
            `waivers: [{requirement: RUN-004, owner: o, expires: 2027-01-31}]`            | waivers[0].reason is missing
            `waivers: [{requirement: RUN-004, reason: r, expires: 2027-01-31}]`           | waivers[0].owner is missing
            `waivers: [{requirement: RUN-004, reason: r, owner: o}]`                      | waivers[0].expires is missing
            `waivers: [{requirement: RUN-004, reason: r, owner: o, expires: soon}]`       | must be a day such as 2027-01-31, and is soon
            `waiver: []`                                                                  | line 1
            """)
    void aBadWaiverIsTheCallersFault(String yaml, String part) throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), yaml);
        String file = configuration("url: http://localhost:1/data/core/ais\n" + CREDENTIALS);

        assertThat(execute("--config", file, "--waivers", waivers.toString())).isEqualTo(2);
        assertThat(said.toString()).startsWith("certify: ").contains(part).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --rate 0                      | --rate must be 1 or more, and is 0
            --max-requests -1             | --max-requests must be 1 or more, and is -1
            --proxy nowhere               | --proxy must be http://host:port, and is nowhere
            --ca-file not-there.pem       | --ca-file: not-there.pem cannot be read as certificates in PEM
            --client-certificate x.p12    | --client-certificate: the variable CLIENT_CERTIFICATE_PASSWORD with its password is not set
            """)
    void aBadWayIsTheCallersFault(String arguments, String line) throws IOException {
        String file = configuration("url: http://localhost:1/data/core/ais\n" + CREDENTIALS);
        List<String> command = new ArrayList<>(List.of("--config", file));
        command.addAll(List.of(arguments.split(" ")));

        assertThat(execute(command.toArray(String[]::new))).isEqualTo(2);
        assertThat(said.toString()).isEqualTo("certify: " + line + System.lineSeparator());
    }

    /** A password may hold whatever makes an address none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --url http://me:s3cret@no_host/data/core/ais
            --url http://me:s3cret\\\\@127.0.0.1/data/core/ais
            --url http://me:s3/cret[@127.0.0.1/data/core/ais
            --url ftp://me:s3cret@127.0.0.1/data/core/ais
            --url me:s3cret@127.0.0.1
            --second-url http://me:s3cret@127.0.0.1/data/core/ais?a=b
            --second-url http://me:s3cret#@127.0.0.1/data/core/ais
            --proxy http://me:s3cret@127.0.0.1
            --proxy http://me:s3cret%@127.0.0.1:1
            --proxy me:s3cret@127.0.0.1:1
            --threads http://me:s3cret@127.0.0.1
            --ulr=http://me:s3cret@127.0.0.1
            http://me:s3cret@127.0.0.1
            """)
    void aPasswordInAnAddressIsShownToNobody(String arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("--config", configuration(CREDENTIALS)));
        command.addAll(List.of(arguments.split(" ")));
        if (!arguments.startsWith("--url")) {
            command.addAll(List.of("--url", "http://localhost:1/data/core/ais"));
        }

        assertThat(execute(command.toArray(String[]::new))).isEqualTo(2);
        assertThat(said.toString())
                .startsWith("certify: ")
                .doesNotContain("s3")
                .doesNotContain("cret")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url: ftp://me:s3cret@127.0.0.1",
                "url: [http://me:s3cret@127.0.0.1]",
                "url: {http://me:s3cret@127.0.0.1: 1}",
                "budgets: {create: 'http://me:s3cret@127.0.0.1'}",
                "url: 'http://me:s3cret@127.0.0.1",
                "http://me:s3cret@127.0.0.1: url",
                "credentials: {token: s3cret, apiKey: [s3cret], organisation: {s3cret",
                "credentials: {token: 's3cret', apiKey: [s3cret]}",
                "credentials:\n  token: s3cret: s3cret",
                "credentials: s3cret"
            })
    void aSecretInAConfigurationIsShownToNobody(String yaml) throws IOException {
        assertThat(execute("--config", configuration(yaml))).isEqualTo(2);
        assertThat(said.toString())
                .startsWith("certify: ")
                .doesNotContain("s3cret")
                .hasLineCount(1);
    }

    @Test
    void aTargetThatIsNotThereIsOutOfReach() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String url = "http://127.0.0.1:" + free + "/data/core/ais";

        assertThat(execute("--url", url, "--config", configuration(CREDENTIALS)))
                .isEqualTo(3);
        assertThat(said.toString())
                .isEqualTo("certify: " + url
                        + " cannot be reached: nobody listens there; is it running, and is the port right?"
                        + System.lineSeparator());
    }

    private String configuration(String yaml) throws IOException {
        return Files.writeString(folder.resolve("configuration.yaml"), yaml).toString();
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        return commandLine.setErr(new PrintWriter(said, true)).execute(arguments);
    }
}
