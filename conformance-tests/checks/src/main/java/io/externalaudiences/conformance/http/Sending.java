package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.exchange.Answer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** One request on its way; whoever waits for its answer can be released at any moment. */
final class Sending implements AutoCloseable {

    /** In bytes; many times what any answer of this API needs. */
    private static final int LARGEST_BODY = 256 * 1024;

    /** In characters of all names and values. */
    private static final int LARGEST_HEAD = 32 * 1024;

    private final CloseableHttpClient http;
    private final HttpUriRequestBase request;

    Sending(CloseableHttpClient http, HttpUriRequestBase request) {
        this.http = http;
        this.request = request;
    }

    /**
     * What is answered.
     *
     * @throws IOException if the answer breaks off, or has no end within what any answer of this API needs
     */
    // Closing the answer would read what is left of it, which may have no end: the connection is cut instead.
    @SuppressWarnings("resource")
    Answer answer() throws IOException {
        ClassicHttpResponse response = http.executeOpen(null, request, null);
        return new Answer(response.getCode(), headers(response), body(response.getEntity()));
    }

    /** Cuts the connection: whoever waits for an answer waits no longer. */
    @Override
    public void close() {
        request.cancel();
    }

    private static byte[] body(HttpEntity entity) throws IOException {
        byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes(LARGEST_BODY + 1);
        mustFit("body", body.length, LARGEST_BODY);
        return body;
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) throws IOException {
        Header[] headers = response.getHeaders();
        int length = Arrays.stream(headers)
                .mapToInt(header -> header.toString().length())
                .sum();
        mustFit("head", length, LARGEST_HEAD);
        return Arrays.stream(headers)
                .collect(Collectors.groupingBy(
                        Header::getName, TreeMap::new, Collectors.mapping(Header::getValue, Collectors.toList())));
    }

    private static void mustFit(String part, int length, int most) throws IOException {
        if (length > most) {
            throw new IOException("its " + part + " is longer than the " + most / 1024 + " KiB that the kit reads");
        }
    }
}
