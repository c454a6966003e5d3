package io.externalaudiences.server.http;

import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.RawRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paths, headers and frames of bodies that no caller can mean. */
final class MalformedFrames {
    private static final String BASE = "/data/core/ais";
    private static final String CREATE = "POST " + BASE + "/external-audience/ HTTP/1.1";
    private static final String GET = "GET " + BASE + "/external-audience/7/runs HTTP/1.1";

    private static final List<String> PATHS = List.of(
            "/..",
            "/../..",
            "/../../etc/passwd",
            BASE + "/../../../etc/passwd",
            BASE + "/external-audience/..",
            BASE + "/external-audience/../../../../..",
            BASE + "/%2e%2e/%2e%2e/etc/passwd",
            BASE + "/..%2f..%2fetc/passwd",
            BASE + "/%252e%252e/etc/passwd",
            BASE + "/..%5c..%5cwindows",
            BASE + "/..\\..\\windows",
            BASE + "/%c0%ae%c0%ae/",
            BASE + "/external-audience/%00",
            BASE + "/external-audience/a%00b/runs",
            BASE + "/external-audience/%0d%0aX: y",
            BASE + "/external-audience/%ff/runs",
            BASE + "/external-audience/%zz/runs",
            BASE + "/external-audience/%/runs",
            BASE + "/external-audience/;a=b/runs",
            BASE + "/external-audience/operations/;/x",
            BASE + "//external-audience//",
            "//" + BASE,
            "/./" + BASE,
            "/data;x/core/ais/external-audience/7",
            BASE + "/external-audience/" + "a".repeat(4000),
            BASE + "/external-audience/7/runs?limit=1e999999",
            BASE + "/external-audience/7/runs?limit=" + "9".repeat(400),
            BASE + "/external-audience/7/runs?limit=%00",
            BASE + "/external-audience/7/runs?limit=%zz",
            BASE + "/external-audience/7/runs?sortBy=%ff",
            BASE + "/external-audience/7/runs?" + "a&".repeat(2000),
            BASE + "/external-audience/7/runs?" + "limit=1&".repeat(20),
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/h2-console",
            "/error?status=500",
            "*",
            "http://[/",
            "relative",
            "/a b",
            "/\u00fc",
            "/\u0000",
            "/<script>",
            "/{audienceId}",
            "/\"quoted\"",
            "/a#fragment");

    private MalformedFrames() {}

    static Map<String, RawRequest> all() {
        Map<String, RawRequest> requests = new LinkedHashMap<>();
        PATHS.forEach(path ->
                requests.put("the path " + MalformedBodies.shown(path), RawRequest.usual("GET " + path + " HTTP/1.1")));
        lines(requests);
        headers(requests);
        identities(requests);
        lengths(requests);
        chunks(requests);
        return requests;
    }

    private static void lines(Map<String, RawRequest> requests) {
        for (String line : List.of(
                "",
                "NONSENSE",
                "GET",
                "GET / HTTP",
                "GET / HTTP/1.1 more",
                "GET / HTTP/9.9",
                "GET / http/1.1",
                "G\u0000T / HTTP/1.1",
                "G(T / HTTP/1.1",
                "\u00fcGET / HTTP/1.1",
                "get / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "CONNECT 127.0.0.1:22 HTTP/1.1",
                "PROPFIND / HTTP/1.1",
                "X".repeat(30_000) + " / HTTP/1.1",
                "GET /" + "a".repeat(30_000) + " HTTP/1.1",
                "PRI * HTTP/2.0")) {
            requests.put("the line " + MalformedBodies.shown(line), RawRequest.usual(line));
        }
    }

    private static void headers(Map<String, RawRequest> requests) {
        for (String header : List.of(
                "no colon",
                ": no name",
                "a b: space in the name",
                "a : space behind the name",
                " folded: value",
                "x: \u0000",
                "x: a\u0001b",
                "x\u0000y: z",
                "x\u00fc: y",
                "x: " + "a".repeat(30_000),
                "x".repeat(30_000) + ": a",
                "Host: another",
                "Content-Length: 5\r\nContent-Length: 6",
                "Expect: the impossible",
                "x: a\rb: c",
                "Accept-Encoding: " + "gzip,".repeat(6000))) {
            requests.put("the header " + MalformedBodies.shown(header), RawRequest.usual(GET, header));
        }
        requests.put("too many headers", RawRequest.usual(GET, "x: y\r\n".repeat(500) + "x: y"));
        requests.put("no host", RawRequest.without("Host", GET));
        requests.put("a host that is none", RawRequest.without("Host", GET, "Host: a b"));
        for (String type : List.of(
                "text/xml",
                "/",
                ";",
                "application/",
                "application/json; charset=nonsense",
                "a/b/c",
                "\u00fc",
                "application/json, text/plain",
                "*/*",
                "multipart/form-data")) {
            requests.put(
                    "the media type " + MalformedBodies.shown(type),
                    RawRequest.without("Content-Type", CREATE, "Content-Type: " + type, "Content-Length: 1")
                            .add("{"));
        }
    }

    /** What says who is calling: empty, twice, too long, in other letters. */
    private static void identities(Map<String, RawRequest> requests) {
        for (String header : List.of("Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name")) {
            requests.put("no " + header, RawRequest.without(header, GET));
            for (String value : List.of(
                    "",
                    "  ",
                    "\u00fc",
                    "\u00ff\u00fe",
                    "a".repeat(5000),
                    "Bearer \u00e4",
                    "%00",
                    "null",
                    "' or 1=1 --")) {
                requests.put(
                        header + " " + MalformedBodies.shown(value),
                        RawRequest.without(header, GET, header + ": " + value));
            }
            requests.put(header + " twice", RawRequest.usual(GET, header + ": prod"));
            requests.put(
                    header + " twice, in other letters",
                    RawRequest.usual(GET, header.toUpperCase(java.util.Locale.ROOT) + ": x"));
        }
    }

    private static void lengths(Map<String, RawRequest> requests) {
        String body = Payload.good().json();
        for (String length :
                List.of("-1", "", "none", "1e3", "0x10", "+5", "99999999999999999999", "5, 6", "1 2", "\u00b2")) {
            requests.put(
                    "Content-Length " + MalformedBodies.shown(length),
                    RawRequest.usual(CREATE, "Content-Length: " + length).add(body));
        }
        requests.put(
                "a length that is too small",
                RawRequest.usual(CREATE, "Content-Length: 20").add(body));
        requests.put(
                "a length that is too great",
                RawRequest.usual(CREATE, "Content-Length: 9999").add(body));
        requests.put("no length", RawRequest.usual(CREATE).add(body));
        requests.put(
                "an enormous length",
                RawRequest.usual(CREATE, "Content-Length: 9223372036854775807").add(body));
    }

    private static void chunks(Map<String, RawRequest> requests) {
        for (String coding :
                List.of("nonsense", "identity, nonsense", "gzip", "chunked, gzip", "chunked, chunked", "\u00fc", ",")) {
            requests.put(
                    "Transfer-Encoding " + MalformedBodies.shown(coding),
                    RawRequest.usual(CREATE, "Transfer-Encoding: " + coding).add("0\r\n\r\n"));
        }
        for (String chunks : List.of(
                "",
                "0\r\n\r\n",
                "zz\r\n{}\r\n0\r\n\r\n",
                "-1\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}",
                "5\r\n{}\r\n0\r\n\r\n",
                "1\r\n{}\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFF\r\n{}\r\n",
                "7FFFFFFFFFFFFFFF\r\n{}\r\n",
                "2;" + "a".repeat(30_000) + "\r\n{}\r\n0\r\n\r\n",
                "2\n{}\n0\n\n",
                "2\r\n{}\r\n0\r\n" + "x: y\r\n".repeat(2000) + "\r\n",
                "0x2\r\n{}\r\n0\r\n\r\n",
                "\r\n\r\n")) {
            requests.put(
                    "chunks " + MalformedBodies.shown(chunks),
                    RawRequest.usual(CREATE, "Transfer-Encoding: chunked").add(chunks));
        }
        String body = Payload.good().json();
        requests.put(
                "too long a body in chunks",
                RawRequest.usual(CREATE, "Transfer-Encoding: chunked")
                        .add(("10000\r\n" + " ".repeat(0x10000) + "\r\n").repeat(20) + "0\r\n\r\n"));
        requests.put(
                "both a length and chunks",
                RawRequest.usual(CREATE, "Content-Length: 4", "Transfer-Encoding: chunked")
                        .add("0\r\n\r\n" + body));
    }
}
