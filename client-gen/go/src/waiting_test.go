package externalaudiences_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	audiences "externalaudiences.io/client"
)

var newReaders = audiences.CreateAudienceRequest{
	Name:       "Readers",
	Fields:     []audiences.FieldDefinition{{Name: "email", Type: "string", IdentityNs: audiences.Of("Email")}},
	SourceSpec: audiences.SourceDefinition{Params: audiences.SourceParameters{Path: "readers.csv", Type: "file"}},
	OriginName: "CUSTOM_UPLOAD",
}

var (
	accepted = canned{status: 202, body: `{"operationId": "o"}`}
	away     = canned{status: 503, body: "<html>away</html>", headers: map[string]string{"Retry-After": "7"}}
)

func operation(status string) canned {
	return canned{status: 200, body: `{"operationId": "o", "audienceId": "a", "status": "` + status + `", "error": {"code": "100960-422", "message": "no file"}}`}
}

func TestAsksUntilItHasEndedWithPausesThatGrow(t *testing.T) {
	scene := newScene(t, accepted, operation("PROCESSING"), operation("QUEUED"), away, operation("SUCCESS"))

	created, err := scene.client.CreateAndWait(context.Background(), newReaders, audiences.Waiting{})
	if err != nil {
		t.Fatal(err)
	}

	equal(t, *created.AudienceId, "a")
	equal(t, scene.clock.slept, []time.Duration{500 * time.Millisecond, time.Second, 7 * time.Second})
	equal(t, len(scene.arrived), 5)
}

func TestEndsAtItsDeadlineAndSaysWhatToWaitForAgain(t *testing.T) {
	scene := newScene(t, accepted, operation("PROCESSING"))

	_, err := scene.client.CreateAndWait(context.Background(), newReaders, audiences.Waiting{Deadline: 5 * time.Second})

	late := failure[*audiences.DeadlineError](t, err)
	equal(t, late.ID, "o")
	equal(t, late.LastStatus, "PROCESSING")
	equal(t, scene.clock.slept, []time.Duration{500 * time.Millisecond, time.Second, 2 * time.Second, time.Second})
	equal(t, len(scene.arrived), 6)
}

func TestDoesNotBeginAPauseThatWouldEndTooLate(t *testing.T) {
	scene := newScene(t, accepted, away)

	_, err := scene.client.CreateAndWait(context.Background(), newReaders, audiences.Waiting{Deadline: 5 * time.Second})

	failure[*audiences.DeadlineError](t, err)
	equal(t, len(scene.clock.slept), 0)
}

func TestIsToldWhenTheOperationFails(t *testing.T) {
	scene := newScene(t, operation("FAILED"))

	_, err := scene.client.WaitForOperation(context.Background(), "o", audiences.Waiting{})

	failed := failure[*audiences.OperationFailedError](t, err)
	if !strings.Contains(failed.Error(), "100960-422 no file") {
		t.Error(failed)
	}
}

func TestEndsWhenItIsCalledOff(t *testing.T) {
	scene := newScene(t, operation("PROCESSING"))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()

	_, err := scene.client.WaitForOperation(ctx, "o", audiences.Waiting{})

	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	equal(t, len(scene.arrived), 0)
}

func TestSendsAGetAgainFourTimesAtTheMost(t *testing.T) {
	scene := newScene(t, canned{status: 502, body: "<html>"})

	_, err := scene.client.ListIngestionRuns(context.Background(), "a", audiences.ListIngestionRunsQuery{})

	equal(t, failure[*audiences.RefusedError](t, err).Status, 502)
	equal(t, len(scene.arrived), 4)
	equal(t, scene.clock.slept, []time.Duration{250 * time.Millisecond, 500 * time.Millisecond, time.Second})
}

func TestSendsADeleteAgainAnd404IsSuccessThen(t *testing.T) {
	scene := newScene(t, away, canned{status: 404, body: `{"errorCode": "100940-404"}`})

	if err := scene.client.DeleteExternalAudience(context.Background(), "a"); err != nil {
		t.Fatal(err)
	}

	equal(t, len(scene.arrived), 2)
	equal(t, scene.clock.slept, []time.Duration{7 * time.Second})
}

func TestNeverSendsACreateAgain(t *testing.T) {
	scene := newScene(t)

	_, err := scene.client.CreateExternalAudience(context.Background(), newReaders)

	failure[*audiences.MayHaveHappenedError](t, err)
	failure[*audiences.NoAnswerError](t, err)
	equal(t, len(scene.arrived), 1)
}

func TestDoesNotAskAgainWhenAskedToStayAwayForLong(t *testing.T) {
	scene := newScene(t, canned{status: 503, headers: map[string]string{"Retry-After": "3600"}})

	_, err := scene.client.ListIngestionRuns(context.Background(), "a", audiences.ListIngestionRunsQuery{})

	equal(t, failure[*audiences.RefusedError](t, err).RetryAfter, time.Hour)
	equal(t, len(scene.arrived), 1)
}

func TestNamesTheSettingsThatAreMissing(t *testing.T) {
	_, err := audiences.New(audiences.Settings{BaseURL: "http://127.0.0.1", APIKey: "a-key", Organisation: "an-organisation"})

	equal(t, err.Error(), "the token cannot be sent: it is missing\nthe sandbox cannot be sent: it is empty")
}

func TestNoServerMakesAClientHurry(t *testing.T) {
	for _, hasty := range []string{
		"0", "00", "-1", "+0", "0.001", "1e-9", "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "", "soon", "0, 0",
	} {
		t.Run(hasty, func(t *testing.T) {
			scene := newScene(t, canned{status: 503, headers: map[string]string{"Retry-After": hasty}})

			_, err := scene.client.ListIngestionRuns(context.Background(), "a", audiences.ListIngestionRunsQuery{})
			failure[*audiences.RefusedError](t, err)
			equal(t, scene.clock.slept, []time.Duration{250 * time.Millisecond, 500 * time.Millisecond, time.Second})
			scene.clock.slept = nil
			_, err = scene.client.WaitForOperation(context.Background(), "o", audiences.Waiting{Deadline: 5 * time.Second})

			failure[*audiences.DeadlineError](t, err)
			equal(t, scene.clock.slept, []time.Duration{500 * time.Millisecond, time.Second, 2 * time.Second, time.Second})
		})
	}
}

func TestNobodyStaysAwayForEver(t *testing.T) {
	for _, absurd := range []string{"9223372037", "99999999999", "18446744073709551616", strings.Repeat("9", 400), "Fri, 31 Dec 9999 23:59:59 GMT"} {
		t.Run(absurd, func(t *testing.T) {
			scene := newScene(t, canned{status: 503, headers: map[string]string{"Retry-After": absurd}})

			_, err := scene.client.ListIngestionRuns(context.Background(), "a", audiences.ListIngestionRunsQuery{})
			failure[*audiences.RefusedError](t, err)
			_, err = scene.client.WaitForOperation(context.Background(), "o", audiences.Waiting{Deadline: 5 * time.Second})

			failure[*audiences.DeadlineError](t, err)
			equal(t, len(scene.clock.slept), 0)
			equal(t, len(scene.arrived), 2)
		})
	}
}

func TestAServerCanMakePausesLongerAndNotShorter(t *testing.T) {
	soon := canned{status: 503, headers: map[string]string{"Retry-After": "1"}}
	scene := newScene(t, soon, soon, soon, soon, operation("SUCCESS"))

	_, err := scene.client.WaitForOperation(context.Background(), "o", audiences.Waiting{})
	if err != nil {
		t.Fatal(err)
	}

	equal(t, scene.clock.slept, []time.Duration{time.Second, time.Second, 2 * time.Second, 4 * time.Second})
}

func TestDoesNotAskMoreOftenAtTheEndBecauseTheServerAsksForIt(t *testing.T) {
	scene := newScene(t, canned{status: 503, headers: map[string]string{"Retry-After": "1"}})

	_, err := scene.client.WaitForOperation(context.Background(), "o", audiences.Waiting{Deadline: 30 * time.Second, FirstPause: 10 * time.Second})

	failure[*audiences.DeadlineError](t, err)
	equal(t, scene.clock.slept, []time.Duration{10 * time.Second, 10 * time.Second})
}

func failure[E error](t *testing.T, err error) E {
	t.Helper()
	var failure E
	if !errors.As(err, &failure) {
		t.Fatalf("expected %T, and there is %v", failure, err)
	}
	return failure
}
