package io.externalaudiences.conformance.selftest.kit.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a server does to whoever calls it: how its answer begins, and how it goes on. */
enum HostileAnswer {
    IS_EMPTY(whole(404, "text/html", "none"), Sequel::ends),
    ANSWERS_HTML(whole(200, "text/html", "<!doctype html><title>Welcome</title>"), Sequel::ends),
    SAYS_YES_TO_EVERYTHING(whole(200, "application/json", "{}"), Sequel::ends),
    SAYS_NO_TO_EVERYTHING(whole(404, "application/json", "{}"), Sequel::ends),
    FAILS_AT_EVERYTHING(whole(500, "application/json", "{}"), Sequel::ends),
    REDIRECTS_IN_A_CIRCLE("HTTP/1.1 302 Found\r\nLocation: /data/core/ais\r\nContent-Length: 0\r\n\r\n", Sequel::ends),
    TALKS_ANOTHER_PROTOCOL("220 mail.example ESMTP\r\n", Sequel::ends),
    CLOSES_AT_ONCE("", Sequel::ends),
    BREAKS_OFF_IN_THE_HEAD("HTTP/1.1 200 OK\r\nContent-Le", Sequel::ends),
    BREAKS_OFF_IN_THE_BODY(json("Content-Length: 100") + "{", Sequel::ends),
    ANNOUNCES_TOO_LITTLE(json("Content-Length: 2") + "{}{}{}", Sequel::ends),
    ANNOUNCES_TOO_MUCH(json("Content-Length: 100") + "{}", Sequel::waits),
    ANNOUNCES_NO_NUMBER(json("Content-Length: many") + "{}", Sequel::ends),
    HANGS("", Sequel::waits),
    DRIPS(json("Connection: close") + "{\"a\": \"", Sequel::drips),
    SENDS_A_BODY_WITHOUT_END(json("Connection: close") + "{\"a\": \"", out -> Sequel.floods(out, "a")),
    SENDS_A_HEADER_WITHOUT_END("HTTP/1.1 200 OK\r\nX-Long: ", out -> Sequel.floods(out, "a")),
    SENDS_HEADERS_WITHOUT_END("HTTP/1.1 200 OK\r\n", out -> Sequel.floods(out, "X-More: and more\r\n")),
    SENDS_MANY_HEADERS("HTTP/1.1 200 OK\r\n", out -> Sequel.sends(out, "X-More: and more\r\n", 60_000)),
    /** As much as the kit reads of one answer, and in good JSON. */
    SENDS_A_LOT(json("Connection: close"), out -> Sequel.sendsJson(out, 200_000)),
    SENDS_A_LOT_IN_LITTLE(json("Content-Encoding: gzip"), out -> Sequel.compresses(out, 200_000)),
    SENDS_TOO_MUCH(json("Connection: close"), out -> Sequel.sendsJson(out, 4_000_000)),
    IS_A_COMPRESSION_BOMB(json("Content-Encoding: gzip"), out -> Sequel.compresses(out, 400_000_000));

    private final String beginning;

    @SuppressWarnings("ImmutableEnumChecker") // None of them keeps anything.
    private final Sequel sequel;

    HostileAnswer(String beginning, Sequel sequel) {
        this.beginning = beginning;
        this.sequel = sequel;
    }

    /**
     * Answers a request.
     *
     * @throws IOException when the caller has had enough
     * @throws InterruptedException when the server has
     */
    void answer(OutputStream out) throws IOException, InterruptedException {
        out.write(beginning.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        sequel.goOn(out);
    }

    private static String whole(int status, String mediaType, String body) {
        return "HTTP/1.1 " + status + " It is\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static String json(String header) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    }
}
