import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows a second and the largest memory of an ingestion run, beside plain DuckDB that makes Parquet of the same file.
 *
 * <p>Run from the module's folder, on a machine that has nothing else to do:
 * {@code java -cp duckdb_jdbc.jar src/bench/java/IngestionBenchmark.java target/reference-server.jar 1000000 5000000}
 */
public final class IngestionBenchmark {
    private static final int TIMES = 3;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--plain")) {
            plain(arguments[1], arguments[2]);
            return;
        }
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        for (String rows : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path folder = Files.createTempDirectory("bench");
            Path csv = folder.resolve("people.csv");
            write(csv, Long.parseLong(rows));
            System.out.printf(Locale.ROOT, "%s rows, %d MB%n", rows, Files.size(csv) / 1_000_000);
            List<Double> server = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                plain.add(plainInProcess(folder, csv, Long.parseLong(rows)));
                server.add(server(jar, folder.resolve("data" + time), csv, Long.parseLong(rows)));
            }
            System.out.printf(
                    Locale.ROOT, "  medians of %d: server %.1f s, plain %.1f s%n", TIMES, median(server), median(plain));
            delete(folder);
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static void write(Path csv, long rows) throws Exception {
        execute("COPY (SELECT 'person' || i || '@example.com' AS ppid, 'list' || (i % 100) AS list_id,"
                + " i % 1000 AS visits, (i % 100000) / 7.0 AS spend, DATE '2020-01-01' + (i % 2000)::INTEGER AS since"
                + " FROM range(" + rows + ") AS numbers(i)) TO '" + csv + "' (FORMAT csv, HEADER)");
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void plain(String csv, String parquet) throws Exception {
        long start = System.nanoTime();
        execute("COPY (SELECT * FROM read_csv('" + csv + "', columns = {'ppid': 'VARCHAR', 'list_id': 'VARCHAR',"
                + " 'visits': 'INTEGER', 'spend': 'DOUBLE', 'since': 'DATE'}, header = true)) TO '" + parquet
                + "' (FORMAT parquet, COMPRESSION zstd)");
        System.out.printf(
                Locale.ROOT, "%.3f %d%n", (System.nanoTime() - start) / 1e9, memory(ProcessHandle.current().pid()));
    }

    private static double plainInProcess(Path folder, Path csv, long rows) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "src/bench/java/IngestionBenchmark.java",
                        "--plain",
                        csv.toString(),
                        folder.resolve("plain.parquet").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] figures = new String(process.getInputStream().readAllBytes()).strip().split(" ");
        double seconds = Double.parseDouble(figures[0]);
        report("plain", rows, seconds, Long.parseLong(figures[1]));
        return seconds;
    }

    private static double server(Path jar, Path data, Path csv, long rows) throws Exception {
        Path zone = Files.createDirectories(data.resolve("landing-zone/first-prod"));
        Files.createLink(zone.resolve("people.csv"), csv);
        Path port = data.resolve("port");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--external-audiences.data-folder=" + data,
                        "--external-audiences.port-file=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        try {
            while (!Files.exists(port) || Files.size(port) == 0) {
                Thread.sleep(50);
            }
            String base = "http://127.0.0.1:" + Files.readString(port).strip() + "/data/core/ais/external-audience/";
            String operation = value("operationId", send("POST", base, """
                    {"name": "people", "originName": "CUSTOM_UPLOAD",
                     "fields": [{"name": "ppid", "type": "string", "identityNs": "Email"},
                                {"name": "list_id", "type": "string"}, {"name": "visits", "type": "integer"},
                                {"name": "spend", "type": "number"}, {"name": "since", "type": "date"}],
                     "sourceSpec": {"params": {"path": "people.csv", "type": "file"}}}"""));
            String audience = value("audienceId", ended(base + "operations/" + operation));
            long start = System.nanoTime();
            String run = value("runId", send("POST", base + audience + "/runs", "{\"dataFilterStartTime\": 0}"));
            String end = ended(base + audience + "/runs/" + run);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!end.contains("\"status\":\"SUCCESS\"") || end.contains("FAILED")) {
                throw new IllegalStateException(end);
            }
            report("server", rows, seconds, memory(process.pid()));
            return seconds;
        } finally {
            process.destroy();
            process.waitFor();
            delete(data);
        }
    }

    private static void report(String what, long rows, double seconds, long megabytes) {
        System.out.printf(
                Locale.ROOT, "  %-6s %7.1f s %,12.0f rows/s  peak %,d MB%n", what, seconds, rows / seconds, megabytes);
    }

    private static String ended(String url) throws Exception {
        while (true) {
            String answer = send("GET", url, null);
            if (!answer.contains("\"status\":\"PROCESSING\"")) {
                return answer;
            }
            Thread.sleep(100);
        }
    }

    private static String send(String method, String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer demo-token")
                .header("x-api-key", "demo-client")
                .header("x-gw-ims-org-id", "C0FFEE0123456789ABCDEF01@ExampleOrg")
                .header("x-sandbox-name", "prod")
                .header("Content-Type", "application/json")
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String value(String property, String json) {
        Matcher matcher = Pattern.compile("\"" + property + "\":\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException(json);
        }
        return matcher.group(1);
    }

    /** The largest resident memory of a process so far, in MB. */
    private static long memory(long process) throws IOException {
        String line = Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(entry -> entry.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1000;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
