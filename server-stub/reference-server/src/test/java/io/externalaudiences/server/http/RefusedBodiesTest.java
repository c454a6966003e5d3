package io.externalaudiences.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.support.Answer;
import io.externalaudiences.server.support.Client;
import io.externalaudiences.server.support.Payload;
import io.externalaudiences.server.support.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON, of the wrong shape, or without meaning. */
class RefusedBodiesTest {
    private static final String INVALID = "400 100910-400";
    private static final String MEANINGLESS = "422 100960-422";
    private static final String CREATE = "/external-audience/";

    private final Client client = TestServer.shared().client();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "no json",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{} {}",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{'name': 'a'}",
                "{\"name\": \"\\ud800\"}"
            })
    void whatIsNoObjectInJsonIsRefused(String body) {
        assertThat(client.send("POST", CREATE, body).refusal()).isEqualTo(INVALID);
    }

    @Test
    void whatIsGoodAndHasSomethingBehindItIsRefused() {
        String body = Payload.good().json();

        assertThat(client.send("POST", CREATE, body + " x").refusal()).isEqualTo(INVALID);
        assertThat(client.send("POST", CREATE, body + " " + body).refusal()).isEqualTo(INVALID);
        assertThat(client.send("POST", CREATE, body + " \n").status()).isEqualTo(202);
    }

    @Test
    void onlyUtf8IsRead() {
        String body = Payload.good()
                .with("/name", "\"Z\u00fcrich " + UUID.randomUUID() + "\"")
                .json();

        assertThat(client.send("POST", CREATE, body.getBytes(StandardCharsets.ISO_8859_1))
                        .refusal())
                .isEqualTo(INVALID);
        assertThat(client.send("POST", CREATE, body.getBytes(StandardCharsets.UTF_16))
                        .refusal())
                .isEqualTo(INVALID);
        assertThat(client.send("POST", CREATE, body).at("/operationDetails/name"))
                .startsWith("Z\u00fcrich");
    }

    @Test
    void aBodyThatIsTooLongOrTooDeepIsRefused() {
        assertThat(client.send(
                                "POST",
                                CREATE,
                                Payload.good()
                                        .with("/description", '"' + "x".repeat(2 * 1024 * 1024) + '"')
                                        .json())
                        .refusal())
                .isEqualTo(INVALID);
        assertThat(client.send("POST", CREATE, "[".repeat(100_000)).refusal()).isEqualTo(INVALID);
    }

    @Test
    void anotherMediaTypeIsRefusedAndAMissingOneIsNot() {
        assertThat(client.with("Content-Type", "text/xml")
                        .send("POST", CREATE, "<audience/>")
                        .refusal())
                .isEqualTo(INVALID);
        assertThat(client.with("Content-Type", "text/xml")
                        .create(Payload.good())
                        .refusal())
                .isEqualTo(INVALID);
        assertThat(client.with("Content-Type", null).create(Payload.good()).status())
                .isEqualTo(202);
        assertThat(client.with("Content-Type", "application/x-www-form-urlencoded")
                        .create(Payload.good())
                        .status())
                .isEqualTo(202);
        assertThat(client.with("Content-Type", "application/json; charset=utf-8")
                        .create(Payload.good())
                        .status())
                .isEqualTo(202);
        assertThat(client.with("Accept", "text/html").create(Payload.good()).status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name | absent | /name",
                "/name | 5 | /name",
                "/name | null | /name",
                "/name | `\"\"` | /name",
                "/originName | absent | /originName",
                "/originName | `\"OTHER\"` | /originName",
                "/audienceType | `\"People\"` | /audienceType",
                "/fields | absent | /fields",
                "/fields | [] | /fields",
                "/fields | {} | /fields",
                "/fields/0/name | absent | /fields/0/name",
                "/fields/0/type | absent | /fields/0/type",
                "/fields/1/type | `\"text\"` | /fields/1/type",
                "/fields/1/labels | `[\"core/C13\"]` | /fields/1/labels/0",
                "/labels | `[\"C1\"]` | /labels/0",
                "/sourceSpec | absent | /sourceSpec",
                "/sourceSpec | `{\"path\": \"a.csv\", \"type\": \"file\"}` | /sourceSpec/params",
                "/sourceSpec/params/path | absent | /sourceSpec/params/path",
                "/sourceSpec/params/path | `\"/etc/passwd\"` | /sourceSpec/params/path",
                "/sourceSpec/params/path | `\"../a.csv\"` | /sourceSpec/params/path",
                "/sourceSpec/params/path | `\"a/../../b.csv\"` | /sourceSpec/params/path",
                "/sourceSpec/params/path | `\"a\\\\b.csv\"` | /sourceSpec/params/path",
                "/sourceSpec/params/path | `\"a\\u0000.csv\"` | /sourceSpec/params/path",
                "/sourceSpec/params/path | `\"a b.csv\"` | /sourceSpec/params/path",
                "/sourceSpec/params/type | absent | /sourceSpec/params/type",
                "/sourceSpec/params/type | `\"files\"` | /sourceSpec/params/type",
                "/sourceSpec/params/sourceType | `\"Database\"` | /sourceSpec/params/sourceType",
                "/sourceSpec/params/cloudType | `\"Azure\"` | /sourceSpec/params/cloudType",
                "/sourceSpec/params/baseConnectionId | `\"no-uuid\"` | /sourceSpec/params/baseConnectionId",
                "/ttlInDays | 0 | /ttlInDays",
                "/ttlInDays | 91 | /ttlInDays",
                "/ttlInDays | 40.5 | /ttlInDays",
                "/ttlInDays | true | /ttlInDays",
                "/ttlInDays | `\"0\"` | /ttlInDays",
                "/ttlInDays | `\"91\"` | /ttlInDays",
                "/ttlInDays | `\"abc\"` | /ttlInDays",
                "/ttlInDays | `\"\"` | /ttlInDays",
                "/ttlInDays | `\"040\"` | /ttlInDays",
                "/ttlInDays | `\" 40 \"` | /ttlInDays",
            })
    void aWrongShapeIsOneViolationWithItsPlace(String pointer, String value, String place) {
        Answer answer = client.create(Payload.good().with(pointer, value));

        assertThat(answer.refusal()).isEqualTo(INVALID);
        assertThat(answer.json().at("/violations").size()).as(answer.text()).isEqualTo(1);
        assertThat(answer.at("/violations/0/pointer")).isEqualTo(place);
        assertThat(answer.at("/detail")).isEqualTo(place + " " + answer.at("/violations/0/reason") + ".");
    }

    @Test
    void alternativesGiveOneSentenceWithTheBoundsOfTheContract() {
        Answer answer = client.create(Payload.good().with("/ttlInDays", "40.5"));

        assertThat(answer.at("/violations/0/reason")).isEqualTo("must be a whole number from 1 to 90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/fields/1/name | `\"ppid\"` | /fields/1/name",
                "/fields/0/identityNs | `\"Postcode\"` | /fields/0/identityNs",
                "/fields/0/identityNs | absent | /fields",
                "/sourceSpec/params/cloudType | `\"S3\"` | /sourceSpec/params/baseConnectionId",
                "/sourceSpec/params/cloudType | `\"GCS\"` | /sourceSpec/params/baseConnectionId",
                "/sourceSpec/params/cloudType | `\"SFTP\"` | /sourceSpec/params/baseConnectionId",
            })
    void aRightShapeWithoutMeaningIsRefusedAsSuch(String pointer, String value, String place) {
        Answer answer = client.create(Payload.good().with(pointer, value));

        assertThat(answer.refusal()).isEqualTo(MEANINGLESS);
        assertThat(answer.at("/violations/0/pointer")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 400 100910-400 | /dataFilterStartTime",
                "`{\"dataFilterStartTime\": \"now\"}` | 400 100910-400 | /dataFilterStartTime",
                "`{\"dataFilterStartTime\": 1.5}` | 400 100910-400 | /dataFilterStartTime",
                "`{\"dataFilterStartTime\": -1}` | 400 100910-400 | /dataFilterStartTime",
                "`{\"dataFilterStartTime\": 1749324248000}` | 400 100910-400 | /dataFilterStartTime",
                "`{\"dataFilterStartTime\": null}` | 400 100910-400 | /dataFilterStartTime",
                "`{\"dataFilterStartTime\": 5, \"dataFilterEndTime\": true}` | 400 100910-400 | /dataFilterEndTime",
                "`{\"dataFilterStartTime\": 5, \"dataFilterEndTime\": 4}` | 422 100960-422 | /dataFilterEndTime",
            })
    void aWindowThatIsNoneIsRefused(String body, String refusal, String place) {
        String audience = client.audience(Payload.good());

        Answer answer = client.startRun(audience, body);

        assertThat(answer.refusal()).isEqualTo(refusal);
        assertThat(answer.at("/violations/0/pointer")).isEqualTo(place);
        assertThat(client.get("/external-audience/" + audience + "/runs")
                        .json()
                        .at("/runs")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void shapeIsLookedAtBeforeExistenceAndExistenceBeforeMeaning() {
        String unknown = UUID.randomUUID().toString();

        assertThat(client.startRun(unknown, "{}").refusal()).isEqualTo(INVALID);
        assertThat(client.startRun(unknown, "{\"dataFilterStartTime\": 5, \"dataFilterEndTime\": 4}")
                        .refusal())
                .isEqualTo("404 100940-404");
    }
}
