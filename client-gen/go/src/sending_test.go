package externalaudiences_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	audiences "externalaudiences.io/client"
)

// cannotBeSent has what no header can hold, with the reason.
var cannotBeSent = map[string]string{
	"":                     "it is empty",
	"  ":                   "it is blank",
	" s3cret":              "it begins with a blank",
	"s3cret ":              "it ends with a blank",
	"s3cret\n":             "it contains a line break (character 7)",
	"s3cret\r\nx-evil: 1":  "it contains a line break (character 7)",
	"s3\tcret":             "it contains a control character (character 3)",
	"s3\x00cret":           "it contains a control character (character 3)",
	"s3\x7fcret":           "it contains a control character (character 3)",
	"s3\u0085cret":         "it contains a control character (character 3)",
	"s3cr\u00e9t":          "it contains a character outside ASCII (character 5)",
	"s3\xffcret":           "it contains a character outside ASCII (character 3)",
	"s3cret \U0001f600 x ": "it contains a character outside ASCII (character 8)",
}

func good() audiences.Settings {
	return audiences.Settings{
		BaseURL:      "http://127.0.0.1:8080/data/core/ais",
		Token:        audiences.FixedToken("a-secret"),
		APIKey:       "a-key",
		Organisation: "an-organisation",
		Sandbox:      "a-sandbox",
	}
}

func TestASettingThatCannotBeSentIsRefusedWhenItIsConfigured(t *testing.T) {
	for name, set := range map[string]func(*audiences.Settings, string){
		"token":        func(settings *audiences.Settings, value string) { settings.Token = audiences.FixedToken(value) },
		"API key":      func(settings *audiences.Settings, value string) { settings.APIKey = value },
		"organisation": func(settings *audiences.Settings, value string) { settings.Organisation = value },
		"sandbox":      func(settings *audiences.Settings, value string) { settings.Sandbox = value },
	} {
		for value, reason := range cannotBeSent {
			t.Run(fmt.Sprintf("%s %q", name, value), func(t *testing.T) {
				settings := good()
				set(&settings, value)

				_, err := audiences.New(settings)

				failure[*audiences.CannotBeSentError](t, err)
				equal(t, err.Error(), "the "+name+" cannot be sent: "+reason)
			})
		}
	}
}

func TestATokenThatNobodyGivesIsMissing(t *testing.T) {
	for _, source := range []audiences.TokenSource{nil, audiences.TokenFunc(nil)} {
		settings := good()
		settings.Token = source

		_, err := audiences.New(settings)

		equal(t, failure[*audiences.CannotBeSentError](t, err).Error(), "the token cannot be sent: it is missing")
	}
}

func TestATokenThatIsGivenForACallIsRefusedThere(t *testing.T) {
	for value, reason := range cannotBeSent {
		t.Run(fmt.Sprintf("%q", value), func(t *testing.T) {
			scene := newSceneWith(t, func(settings *audiences.Settings) {
				settings.Token = audiences.TokenFunc(func(context.Context) (string, error) { return value, nil })
			}, operation("SUCCESS"))

			_, err := scene.client.CreateExternalAudience(context.Background(), newReaders)

			equal(t, err, error(&audiences.CannotBeSentError{Name: "token", Reason: reason}))
			equal(t, len(scene.arrived), 0)
		})
	}
}

func TestWhatASupplierOfTokensMeetsIsTold(t *testing.T) {
	asleep := errors.New("the vault is asleep")
	scene := newSceneWith(t, func(settings *audiences.Settings) {
		settings.Token = audiences.TokenFunc(func(context.Context) (string, error) { return "", asleep })
	}, operation("SUCCESS"))

	_, err := scene.client.CreateExternalAudience(context.Background(), newReaders)

	equal(t, errors.Is(err, asleep), true)
	equal(t, len(scene.arrived), 0)
}

func TestARequestIDThatCannotBeSentIsRefused(t *testing.T) {
	for _, value := range []string{" ", "x\r\ny: z", "\u00e9"} {
		scene := newScene(t, operation("SUCCESS"))

		_, err := scene.client.CreateExternalAudience(context.Background(), newReaders, audiences.WithRequestID(value))

		equal(t, failure[*audiences.CannotBeSentError](t, err).Name, "request id")
		equal(t, len(scene.arrived), 0)
	}
}

func TestWhateverIsVisibleCanBeSentWithBlanksWithin(t *testing.T) {
	var visible strings.Builder
	for character := '!'; character <= '~'; character++ {
		visible.WriteRune(character)
	}
	scene := newSceneWith(t, func(settings *audiences.Settings) {
		settings.Token, settings.Sandbox, settings.Organisation = audiences.FixedToken("a b"), visible.String(), "x  y"
	}, operation("SUCCESS"))

	_, err := scene.client.GetExternalAudienceOperation(context.Background(), "o", audiences.WithRequestID("r s"))
	if err != nil {
		t.Fatal(err)
	}

	sent := scene.arrived[0].header
	equal(t, sent.Get("Authorization"), "Bearer a b")
	equal(t, sent.Get("x-sandbox-name"), visible.String())
	equal(t, sent.Get("x-gw-ims-org-id"), "x  y")
	equal(t, sent.Get("x-request-id"), "r s")
}

func TestABaseURLThatLeadsNowhereIsRefusedWhenItIsConfigured(t *testing.T) {
	for value, reason := range map[string]string{
		"":                                "it is empty",
		"127.0.0.1:8080/s3cret":           "it does not begin with http:// or https://",
		"ftp://127.0.0.1/s3cret":          "it does not begin with http:// or https://",
		"http:/s3cret":                    "it does not begin with http:// or https://",
		"http://127.0.0.1:65536/s3cret":   "its port cannot be",
		"http://127.0.0.1:0/s3cret":       "its port cannot be",
		"http://127.0.0.1:s3cret/":        "it is no URL, or its port cannot be",
		"http://127.0.0.1:-1/s3cret":      "it is no URL, or its port cannot be",
		"http://[::1/s3cret":              "it is no URL, or its port cannot be",
		"http:///s3cret":                  "it has no host",
		"https://":                        "it has no host",
		"http://me:s3cret@127.0.0.1/":     "it contains a user",
		"http://@127.0.0.1/s3cret":        "it contains a user",
		"http://127.0.0.1/?s3cret":        "it contains a query",
		"http://127.0.0.1/#s3cret":        "it contains a fragment",
		"http://127.0.0.1/s3cret\n":       "it contains a line break (character 24)",
		"http://127.0.0.1/s3cret/{id}":    "it contains a character that belongs into no URL (character 25)",
		`http://127.0.0.1\s3cret`:         "it contains a character that belongs into no URL (character 17)",
		"http://127.0.0.1/ s3cret":        "it contains a blank (character 18)",
		"http://127.0.0.1/s3cret/\u00e9/": "it contains a character outside ASCII (character 25)",
	} {
		t.Run(fmt.Sprintf("%q", value), func(t *testing.T) {
			settings := good()
			settings.BaseURL = value

			_, err := audiences.New(settings)

			failure[*audiences.CannotBeSentError](t, err)
			equal(t, err.Error(), "the base URL cannot be sent: "+reason)
			equal(t, strings.Contains(fmt.Sprintf("%+v", settings), "s3cret"), false)
		})
	}
}

func TestABaseURLThatIsOddAndLegalIsTaken(t *testing.T) {
	for _, value := range []string{"HTTP://host", "https://host:443/", "http://[::1]:8080/a/b", "http://host:/", "http://a_b.example/%7E/"} {
		settings := good()
		settings.BaseURL = value

		_, err := audiences.New(settings)

		equal(t, err, nil)
	}
}

func TestSettingsDoNotPrintSecrets(t *testing.T) {
	settings := good()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, printed := range []string{fmt.Sprintf(verb, settings), fmt.Sprintf(verb, &settings), fmt.Sprintf(verb, []any{settings})} {
			equal(t, strings.Contains(printed, "a-secret") || strings.Contains(printed, "a-key"), false)
			equal(t, strings.Contains(printed, "a-sandbox"), true)
		}
		token := fmt.Sprintf(verb, settings.Token)
		equal(t, strings.Contains(token, "a-secret") || strings.Contains(token, fmt.Sprintf("%x", "a-secret")), false)
	}
}

func TestAnIDThatIsNoSegmentOfAPathIsRefused(t *testing.T) {
	ctx := context.Background()
	for _, id := range []string{"", ".", "..", "\xff", "a\xed\xa0\x80"} {
		scene := newScene(t, operation("SUCCESS"))
		client := scene.client
		for _, call := range []struct {
			name string
			call func() error
		}{
			{"operationId", func() error { _, err := client.GetExternalAudienceOperation(ctx, id); return err }},
			{"operationId", func() error { _, err := client.WaitForOperation(ctx, id, audiences.Waiting{}); return err }},
			{"audienceId", func() error { return client.DeleteExternalAudience(ctx, id) }},
			{"audienceId", func() error {
				_, err := client.UpdateExternalAudience(ctx, id, audiences.UpdateAudienceRequest{})
				return err
			}},
			{"audienceId", func() error {
				_, err := client.ListIngestionRuns(ctx, id, audiences.ListIngestionRunsQuery{})
				return err
			}},
			{"audienceId", func() error { _, err := client.StartIngestionRun(ctx, id, everything); return err }},
			{"audienceId", func() error { _, err := client.RunAndWait(ctx, id, everything, audiences.Waiting{}); return err }},
			{"audienceId", func() error { _, err := client.GetIngestionRun(ctx, id, "r"); return err }},
			{"runId", func() error { _, err := client.GetIngestionRun(ctx, "a", id); return err }},
		} {
			equal(t, failure[*audiences.CannotBeSentError](t, call.call()).Name, call.name)
		}
		equal(t, len(scene.arrived), 0)
	}
}

func TestAnyOtherIDIsOneSegment(t *testing.T) {
	for id, segment := range map[string]string{
		"an id":      "an%20id",
		"a/b":        "a%2Fb",
		"../x":       "..%2Fx",
		"...":        "...",
		"a?b#c":      "a%3Fb%23c",
		"a%2Fb":      "a%252Fb",
		"%2e%2e":     "%252e%252e",
		"{runId}":    "%7BrunId%7D",
		"[a]":        "%5Ba%5D",
		`a\b"'`:      "a%5Cb%22%27",
		"\u00fc":     "%C3%BC",
		"\U0001f600": "%F0%9F%98%80",
		"a\r\nb\x00": "a%0D%0Ab%00",
		" ":          "%20",
	} {
		t.Run(id, func(t *testing.T) {
			scene := newScene(t, canned{status: 204})

			if err := scene.client.DeleteExternalAudience(context.Background(), id); err != nil {
				t.Fatal(err)
			}

			equal(t, scene.arrived[0].uri, "/data/core/ais/external-audience/"+segment)
		})
	}
}

func TestARequestThatIsNoJSONIsRefused(t *testing.T) {
	scene := newScene(t, operation("SUCCESS"))

	_, err := scene.client.UpdateExternalAudience(context.Background(), "a", audiences.UpdateAudienceRequest{
		Undeclared: map[string]json.RawMessage{"weight": json.RawMessage("{")},
	})

	equal(t, failure[*audiences.CannotBeSentError](t, err).Name, "request")
	equal(t, len(scene.arrived), 0)
}

var everything = audiences.StartRunRequest{DataFilterStartTime: audiences.At(time.Unix(0, 0))}
