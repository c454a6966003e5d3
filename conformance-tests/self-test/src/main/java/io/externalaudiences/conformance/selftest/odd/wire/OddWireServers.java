package io.externalaudiences.conformance.selftest.odd.wire;

import static io.externalaudiences.conformance.selftest.faults.Expectation.passed;
import static io.externalaudiences.conformance.selftest.faults.Expectation.recorded;

import com.sun.net.httpserver.HttpExchange;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredRun;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import io.externalaudiences.conformance.selftest.odd.OddServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Odd but legal servers: how they write answers. */
public final class OddWireServers {
    private OddWireServers() {}

    /** All of them, each with what must be said of it. */
    public static List<OddServer> all() {
        return List.of(
                new OddServer(
                        "AddsProperties",
                        "Says more than the contract asks for, at the top of each success.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public Answer succeeded(Route route, ObjectNode body) {
                                body.put("region", "eu-west");
                                body.putObject("links").put("help", "about:blank");
                                return Behaviour.super.succeeded(route, body);
                            }
                        }),
                new OddServer(
                        "AnswersSlowly",
                        "Takes its time for every answer, within any budget.",
                        passed(),
                        () -> new Behaviour() {
                            private static final Duration THOUGHT = Duration.ofMillis(20);

                            @Override
                            public Answer respond(Request request, Handler server) {
                                LockSupport.parkNanos(THOUGHT.toNanos());
                                return Behaviour.super.respond(request, server);
                            }
                        }),
                new OddServer(
                        "AsksForPatience",
                        "Answers every tenth create that it is too busy, and when to come back.",
                        passed(),
                        () -> new Behaviour() {
                            private final AtomicInteger creates = new AtomicInteger();

                            @Override
                            public Answer respond(Request request, Handler server) {
                                boolean create = request.method().equals("POST")
                                        && request.path().endsWith("/external-audience/");
                                return create && creates.incrementAndGet() % 10 == 0
                                        ? Answer.of(429).withHeader("Retry-After", "1")
                                        : Behaviour.super.respond(request, server);
                            }
                        }),
                new OddServer(
                        "Compresses",
                        "Compresses what it answers to whoever says that it may.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                boolean may = request.header("Accept-Encoding")
                                        .orElse("")
                                        .contains("gzip");
                                return may && answer.body().length > 0
                                        ? answer.withBody(compressed(answer.body()))
                                                .withHeader("Content-Encoding", "gzip")
                                        : answer;
                            }

                            private static byte[] compressed(byte[] body) {
                                ByteArrayOutputStream compressed = new ByteArrayOutputStream();
                                try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
                                    zip.write(body);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                                return compressed.toByteArray();
                            }
                        }),
                new OddServer(
                        "ForgetsRequestId",
                        "Never repeats the id of a request.",
                        recorded("ERROR-012"),
                        () -> new Behaviour() {
                            @Override
                            public String requestId(Request request) {
                                return newId();
                            }
                        }),
                new OddServer(
                        "HasIdsOfItsOwn",
                        "Has ids that are no UUIDs; the guide never says that they are.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public String newId() {
                                return "ea~" + Behaviour.super.newId().replace("-", "");
                            }
                        }),
                new OddServer(
                        "HasIdsThatNeedEncoding",
                        "Has ids of whatever a string of JSON can hold; the guide never says what they are made of.",
                        passed(),
                        HasIdsThatNeedEncoding::new),
                new OddServer(
                        "IsAwayForAMoment",
                        "Answers every fiftieth read that it is away, and by the clock when it is back (R-18).",
                        passed(),
                        () -> new Behaviour() {
                            private final AtomicInteger reads = new AtomicInteger();

                            @Override
                            public Answer respond(Request request, Handler server) {
                                return request.method().equals("GET") && reads.incrementAndGet() % 50 == 0
                                        ? Answer.of(503).withHeader("Retry-After", inASecond())
                                        : Behaviour.super.respond(request, server);
                            }

                            private static String inASecond() {
                                return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1));
                            }
                        }),
                new OddServer(
                        "KnowsOneSpellingOfTheSlash",
                        "Does not answer a read with a slash at the end of its path.",
                        recorded("ERROR-014"),
                        () -> new Behaviour() {
                            @Override
                            public Answer respond(Request request, Handler server) {
                                return request.method().equals("GET")
                                                && request.path().endsWith("/")
                                        ? refused(unknownPath(), requestId(request))
                                        : Behaviour.super.respond(request, server);
                            }
                        }),
                new OddServer("NamesTheCharset", "Names the charset of its answers.", passed(), () -> new Behaviour() {
                    @Override
                    public String mediaType() {
                        return "application/json; charset=utf-8";
                    }
                }),
                new OddServer(
                        "SendsInChunks",
                        "Sends its bodies in chunks, so that no length is announced.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public void send(HttpExchange exchange, Answer answer) throws IOException {
                                if (answer.body().length == 0
                                        || exchange.getRequestMethod().equals("HEAD")) {
                                    Behaviour.super.send(exchange, answer);
                                    return;
                                }
                                answer.headers().forEach(exchange.getResponseHeaders()::set);
                                exchange.sendResponseHeaders(answer.status(), 0);
                                try (OutputStream body = exchange.getResponseBody()) {
                                    for (byte one : answer.body()) {
                                        body.write(one);
                                        body.flush();
                                    }
                                }
                            }
                        }),
                new OddServer(
                        "ShowsWritesLate",
                        "Finds an operation or a run, and lists a run, only when it is asked for the third time.",
                        passed(),
                        () -> new Behaviour() {
                            private static final Pattern READ = Pattern.compile(".*/(operations|runs)/(?<id>[^/]+)/?");
                            private static final int LATE = 2;

                            private final Map<String, Integer> found = new ConcurrentHashMap<>();
                            private final Map<String, Integer> listed = new ConcurrentHashMap<>();

                            @Override
                            public Answer respond(Request request, Handler server) {
                                Answer answer = Behaviour.super.respond(request, server);
                                Matcher read = READ.matcher(request.path());
                                return answer.status() == 200 && read.matches() && isLate(found, read.group("id"))
                                        ? refused(unknownRun(), requestId(request))
                                        : answer;
                            }

                            @Override
                            public List<StoredRun> arrange(List<StoredRun> oldestFirst, Request request) {
                                List<StoredRun> shown = oldestFirst.stream()
                                        .filter(run -> !isLate(listed, run.runId()))
                                        .toList();
                                return Behaviour.super.arrange(shown, request);
                            }

                            private static boolean isLate(Map<String, Integer> asked, String id) {
                                return asked.merge(id, 1, Integer::sum) <= LATE;
                            }
                        }),
                new OddServer(
                        "TurnsKeysRound",
                        "Has the keys of every object the other way round.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public byte[] write(JsonNode body) {
                                return Behaviour.super.write(turned(body));
                            }

                            private static JsonNode turned(JsonNode node) {
                                if (node.isArray()) {
                                    ArrayNode entries = JsonNodeFactory.instance.arrayNode();
                                    node.forEach(entry -> entries.add(turned(entry)));
                                    return entries;
                                }
                                if (!node.isObject()) {
                                    return node;
                                }
                                List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
                                Collections.reverse(properties);
                                ObjectNode object = JsonNodeFactory.instance.objectNode();
                                properties.forEach(
                                        property -> object.set(property.getKey(), turned(property.getValue())));
                                return object;
                            }
                        }),
                new OddServer("WritesIdsInUpperCase", "Writes its ids in upper case.", passed(), () -> new Behaviour() {
                    @Override
                    public String newId() {
                        return Behaviour.super.newId().toUpperCase(Locale.ROOT);
                    }
                }),
                new OddServer(
                        "WritesNulls",
                        "Writes null for a text that was not sent, and an empty list for a list.",
                        passed(),
                        () -> new Behaviour() {
                            @Override
                            public ObjectNode details(AudienceDetails details) {
                                ObjectNode body = Behaviour.super.details(details);
                                List.of("description", "customAudienceId").forEach(name -> {
                                    if (!body.has(name)) {
                                        body.putNull(name);
                                    }
                                });
                                List.of("labels", "tags").forEach(body::withArray);
                                return body;
                            }

                            @Override
                            public ObjectNode field(AudienceField field) {
                                ObjectNode body = Behaviour.super.field(field);
                                body.withArray("labels");
                                return body.has("identityNs") ? body : body.putNull("identityNs");
                            }
                        }),
                new OddServer(
                        "WritesPretty", "Writes JSON as people like to read it.", passed(), () -> new Behaviour() {
                            private static final JsonMapper MAPPER = JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build();

                            @Override
                            public byte[] write(JsonNode body) {
                                return MAPPER.writeValueAsBytes(body);
                            }
                        }));
    }
}
