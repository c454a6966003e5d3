import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Weighs what is delivered, and tells what is heaviest inside: java conformance-tests/delivery/Weigh.java, after a build. */
class Weigh {
    private static final List<String> DELIVERED = List.of(
            "openapi/target/contract-1.0.0-SNAPSHOT.jar",
            "server-stub/api/target/server-api-1.0.0-SNAPSHOT.jar",
            "server-stub/reference-server/target/reference-server.jar",
            "conformance-tests/checks/target/conformance-checks-1.0.0-SNAPSHOT.jar",
            "conformance-tests/runner/target/certify.jar",
            "client-gen/certification/target/certify-client.jar",
            "client-gen/java/target/client-java-1.0.0-SNAPSHOT.jar",
            "client-gen/typescript/target/externalaudiences-client-1.0.0.tgz",
            "client-gen/python/target/externalaudiences_client-1.0.0-py3-none-any.whl");

    public static void main(String[] arguments) throws IOException {
        System.out.println("| artefact | kB | inside, kB, as far as it is 3 % or more |");
        System.out.println("|---|--:|---|");
        for (Path file : DELIVERED.stream().map(Path::of).filter(Files::exists).toList()) {
            System.out.println("| `" + file.getFileName() + "` | " + kilobytes(Files.size(file)) + " | " + heaviest(file) + " |");
        }
    }

    private static String heaviest(Path file) throws IOException {
        if (file.toString().endsWith(".tgz")) {
            return "";
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long weight = Files.size(file);
            Map<String, Long> parts = zip.stream()
                    .collect(Collectors.groupingBy(Weigh::part, Collectors.summingLong(ZipEntry::getCompressedSize)));
            return parts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .takeWhile(part -> part.getValue() * 33 > weight)
                    .map(part -> part.getKey() + " " + kilobytes(part.getValue()))
                    .collect(Collectors.joining(", "));
        }
    }

    /** A library, or the beginning of a package. */
    private static String part(ZipEntry entry) {
        String library = "BOOT-INF/lib/";
        return entry.getName().startsWith(library)
                ? entry.getName().substring(library.length())
                : Stream.of(entry.getName().split("/")).limit(3).collect(Collectors.joining("/"));
    }

    private static long kilobytes(long bytes) {
        return Math.round(bytes / 1000.0);
    }
}
