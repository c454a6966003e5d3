package io.externalaudiences.server.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that is written byte by byte, since no client would send it. */
public final class RawRequest {
    /** In milliseconds: longer than anything here takes, shorter than anybody's patience. */
    private static final int PATIENCE = 10_000;

    private static final List<String> USUAL = List.of(
            "Host: 127.0.0.1",
            "Authorization: Bearer demo-token",
            "x-api-key: demo-client",
            "x-gw-ims-org-id: " + Client.ORGANISATION,
            "x-sandbox-name: prod",
            "Content-Type: application/json");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private RawRequest(String text) {
        add(text);
    }

    /** A request of which nothing is given. A line ends with CR and LF. */
    public static RawRequest of(String text) {
        return new RawRequest(text);
    }

    /** A request line, the usual caller's headers and further ones, up to the body. */
    public static RawRequest usual(String line, String... further) {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.addAll(USUAL);
        lines.addAll(List.of(further));
        return new RawRequest(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** The same without one of the usual headers. */
    public static RawRequest without(String header, String line, String... further) {
        List<String> lines = new ArrayList<>(List.of(line));
        USUAL.stream().filter(usual -> !usual.startsWith(header + ":")).forEach(lines::add);
        lines.addAll(List.of(further));
        return new RawRequest(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** Followed by these characters, one byte each. */
    public RawRequest add(String text) {
        return add(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Followed by these bytes. */
    public RawRequest add(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** Sends it, and leaves the answer to be read. */
    public Socket begin(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(bytes.toByteArray());
        return socket;
    }

    /** Sends it, says that nothing more comes, and reads the first answer. */
    public Answer send(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            write(socket);
            return read(socket.getInputStream());
        }
    }

    /** A server need not read all of what it refuses. */
    private void write(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes.toByteArray());
            out.flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            // The answer is looked at all the same.
        }
    }

    static Answer read(InputStream in) throws IOException {
        String status = line(in);
        List<String> headers = new ArrayList<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            headers.add(header);
        }
        Map<String, List<String>> values = headers.stream()
                .collect(Collectors.groupingBy(
                        header -> header.substring(0, header.indexOf(':')),
                        Collectors.mapping(header -> header.substring(header.indexOf(':') + 2), Collectors.toList())));
        HttpHeaders answered = HttpHeaders.of(values, (name, value) -> true);
        return new Answer(
                Integer.parseInt(status.split(" ", -1)[1]),
                answered,
                new String(body(answered, in), StandardCharsets.UTF_8));
    }

    private static byte[] body(HttpHeaders headers, InputStream in) throws IOException {
        if (headers.firstValue("transfer-encoding").isEmpty()) {
            return in.readNBytes(
                    Math.toIntExact(headers.firstValueAsLong("content-length").orElse(0)));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server has closed the connection after: " + line);
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
