package externalaudiences_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	audiences "externalaudiences.io/client"
)

const mebibyte = 1 << 20

// head is the begin of an answer that would tell a failure if only a part of it were read.
const head = `{"operationId": "o", "runId": "r", "status": "FAILED", "extra": `

// unreadable are answers that nobody can read, or should.
var unreadable = map[string]string{
	"nothing":                 "",
	"null":                    "null",
	"a list":                  "[]",
	"a text":                  `"o"`,
	"many brackets":           strings.Repeat("[", 200_000),
	"many braces":             strings.Repeat(`{"a":`, 200_000),
	"too deep":                head + nested(500) + "}",
	"far too deep":            head + nested(100_000) + "}",
	"no finite number":        head + "1e999999999}",
	"no finite whole number":  head + strings.Repeat("1", 400) + "}",
	"NaN":                     head + "NaN}",
	"junk behind":             head + "1}}",
	"another object behind":   head + "1}{}",
	"cut off":                 head,
	"a time after all":        `{"operationId": "o", "runId": "r", "status": "FAILED", "createdAt": 99999999999999999999}`,
	"two hundred, one number": "200",
}

func nested(levels int) string {
	return strings.Repeat("[", levels) + strings.Repeat("]", levels)
}

func TestIsUnreadableWhereACallMayBeSentAgain(t *testing.T) {
	for name, body := range unreadable {
		t.Run(name, func(t *testing.T) {
			scene := newScene(t, canned{status: 200, body: body})

			_, err := scene.client.GetExternalAudienceOperation(context.Background(), "o")

			equal(t, failure[*audiences.UnreadableAnswerError](t, err).Status, 200)
			equal(t, len(scene.arrived), 4)
		})
	}
}

func TestMayHaveHappenedAfterACreateAndAStart(t *testing.T) {
	for name, body := range unreadable {
		t.Run(name, func(t *testing.T) {
			scene := newScene(t, canned{status: 202, body: strings.Replace(body, "createdAt", "operationDetails", 1)})

			_, err := scene.client.CreateExternalAudience(context.Background(), newReaders)
			failure[*audiences.MayHaveHappenedError](t, err)
			failure[*audiences.UnreadableAnswerError](t, err)
			_, err = newScene(t, canned{status: 200, body: body}).client.StartIngestionRun(context.Background(), "a", everything)

			failure[*audiences.MayHaveHappenedError](t, err)
			equal(t, len(scene.arrived), 1)
		})
	}
}

func TestMayHaveHappenedWhereTheAnswerDoesNotNameWhatWasMade(t *testing.T) {
	for _, body := range []string{"{}", `{"%s": null}`, `{"%s": ""}`, `{"%s": "."}`, `{"%s": ".."}`, `{"%s": 7}`} {
		answer := func(name string) canned { return canned{status: 202, body: strings.Replace(body, "%s", name, 1)} }
		scene := newScene(t, answer("operationId"), answer("runId"))

		_, err := scene.client.CreateAndWait(context.Background(), newReaders, audiences.Waiting{})
		failure[*audiences.MayHaveHappenedError](t, err)
		_, err = scene.client.RunAndWait(context.Background(), "a", everything, audiences.Waiting{})

		failure[*audiences.MayHaveHappenedError](t, err)
		equal(t, len(scene.arrived), 2)
	}
}

func TestIsUnreadableWhereThereIsNothingInPlaceOfAnAnswer(t *testing.T) {
	scene := newScene(t, canned{status: 204})

	_, err := scene.client.GetExternalAudienceOperation(context.Background(), "o")

	equal(t, failure[*audiences.UnreadableAnswerError](t, err).Status, 204)
}

func TestReadsWhatIsNestedAndLargeWithinBounds(t *testing.T) {
	deep, large := nested(499), "1"+strings.Repeat("0", 300)
	scene := newScene(t, canned{status: 200, body: `{"operationId": "o", "status": "QUEUED", "deep": ` + deep + `, "large": ` + large + `}`})

	read, err := scene.client.GetExternalAudienceOperation(context.Background(), "o")
	if err != nil {
		t.Fatal(err)
	}

	equal(t, string(read.Undeclared["deep"]), deep)
	equal(t, string(read.Undeclared["large"]), large)
}

func TestReadsPropertiesThatAreNamedLikeTheInsidesOfALanguageOrAlmostLikeOthers(t *testing.T) {
	odd := []string{"__proto__", "constructor", "toString", "Status", "STATUS", "Undeclared", "operationid"}
	body := `{"operationId": "o", "status": "SUCCESS"`
	for _, name := range odd {
		body += fmt.Sprintf(`, %q: {"status": "FAILED"}`, name)
	}
	scene := newScene(t, canned{status: 200, body: body + "}"})

	read, err := scene.client.GetExternalAudienceOperation(context.Background(), "o")
	if err != nil {
		t.Fatal(err)
	}

	equal(t, read.Status, "SUCCESS")
	equal(t, read.OperationId, "o")
	equal(t, len(read.Undeclared), len(odd))
	for _, name := range odd {
		equal(t, string(read.Undeclared[name]), `{"status": "FAILED"}`)
	}
}

func TestDoesNotReadAnAnswerThatDoesNotEnd(t *testing.T) {
	for _, status := range []int{200, 404, 503} {
		scene := newScene(t, canned{status: status, endless: strings.Repeat(" ", 65536)})
		before := allocated()

		_, err := scene.client.GetExternalAudienceOperation(context.Background(), "o", audiences.WithAttempts(1))
		equal(t, failure[*audiences.UnreadableAnswerError](t, err).Status, status)
		equal(t, strings.HasSuffix(err.Error(), "it is larger than 4194304 bytes"), true)
		_, err = scene.client.CreateExternalAudience(context.Background(), newReaders)

		failure[*audiences.MayHaveHappenedError](t, err)
		bounded(t, before)
		for range 2 {
			select {
			case <-scene.cutOff:
			case <-time.After(30 * time.Second):
				t.Fatal("the connection is not closed")
			}
		}
	}
}

func TestDoesNotDecompressMoreThanItReads(t *testing.T) {
	scene := newScene(t, compressed(t, strings.Repeat(" ", 256*mebibyte)))
	before := allocated()

	_, err := scene.client.GetExternalAudienceOperation(context.Background(), "o", audiences.WithAttempts(1))

	failure[*audiences.UnreadableAnswerError](t, err)
	bounded(t, before)
}

func TestTimesOutWhereWhatComesNeverBecomesAByte(t *testing.T) {
	begun := compressed(t, "")
	begun.body = begun.body.(string)[:10]
	begun.endless = strings.Repeat("\x00\x00\x00\xff\xff", 1000)
	scene := newScene(t, begun)

	_, err := scene.client.GetExternalAudienceOperation(context.Background(), "o", audiences.WithAttempts(1), audiences.WithTimeout(500*time.Millisecond))

	failure[*audiences.NoAnswerError](t, err)
}

func TestReadsAsMuchAsIsAllowedAndNoByteMore(t *testing.T) {
	for _, size := range []int64{4 * mebibyte, 5 * mebibyte, 200} {
		answer := operation("SUCCESS").body.(string)
		answer += strings.Repeat(" ", int(size)-len(answer))
		plain := func(body string) canned { return canned{status: 200, body: body} }
		small := func(body string) canned { return compressed(t, body) }
		for _, sent := range []func(string) canned{plain, small} {
			scene := newSceneWith(t, func(settings *audiences.Settings) {
				if size != 4*mebibyte {
					settings.MaxAnswerBytes = size
				}
			}, sent(answer), sent(answer+" "))

			read, err := scene.client.GetExternalAudienceOperation(context.Background(), "o")
			if err != nil {
				t.Fatal(err)
			}
			equal(t, read.Status, "SUCCESS")
			_, err = scene.client.GetExternalAudienceOperation(context.Background(), "o")

			failure[*audiences.UnreadableAnswerError](t, err)
		}
	}
}

func TestARefusalNeedsNoBodyThatCanBeRead(t *testing.T) {
	for name, body := range unreadable {
		t.Run(name, func(t *testing.T) {
			scene := newScene(t, canned{status: 409, body: body})

			_, err := scene.client.CreateExternalAudience(context.Background(), newReaders)

			equal(t, failure[*audiences.RefusedError](t, err).Status, 409)
		})
	}
}

func compressed(t *testing.T, body string) canned {
	t.Helper()
	var small bytes.Buffer
	writer := gzip.NewWriter(&small)
	if _, err := writer.Write([]byte(body)); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return canned{status: 200, body: small.String(), headers: map[string]string{"Content-Encoding": "gzip"}}
}

// allocated is how much memory was ever asked for.
func allocated() uint64 {
	var seen runtime.MemStats
	runtime.ReadMemStats(&seen)
	return seen.TotalAlloc
}

// bounded says that little was asked for since.
func bounded(t *testing.T, before uint64) {
	t.Helper()
	if since := allocated() - before; since > 128*mebibyte {
		t.Errorf("%d MiB were allocated", since/mebibyte)
	}
}
