package externalaudiences_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	audiences "externalaudiences.io/client"
)

// canned is what a canned server answers.
type canned struct {
	status int
	// body is a text, or a value to be written as JSON.
	body    any
	headers map[string]string
	// endless is written after the body, again and again, until nobody listens any more.
	endless string
}

// arrived is one request that has arrived.
type arrived struct {
	method, uri, body string
	header            http.Header
}

// sleepingClock never waits: time passes when somebody sleeps.
type sleepingClock struct {
	now   time.Time
	slept []time.Duration
}

func (clock *sleepingClock) Now() time.Time { return clock.now }

func (clock *sleepingClock) Sleep(ctx context.Context, pause time.Duration) error {
	clock.slept = append(clock.slept, pause)
	clock.now = clock.now.Add(pause)
	return ctx.Err()
}

// scene is a client of a server that gives its answers one after the other, the last one for ever; none breaks the connection.
type scene struct {
	client  *audiences.Client
	arrived []arrived
	clock   sleepingClock
	// cutOff tells that nobody listened any more to what is endless.
	cutOff chan struct{}
}

func newScene(t *testing.T, answers ...canned) *scene {
	t.Helper()
	return newSceneWith(t, func(*audiences.Settings) {}, answers...)
}

// newSceneWith is one whose client has settings of its own.
func newSceneWith(t *testing.T, change func(*audiences.Settings), answers ...canned) *scene {
	t.Helper()
	scene := &scene{cutOff: make(chan struct{}, 10)}
	server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(request.Body)
		if err != nil {
			t.Error(err)
		}
		position := min(len(scene.arrived), len(answers)-1)
		scene.arrived = append(scene.arrived, arrived{request.Method, request.RequestURI, string(body), request.Header})
		if position < 0 {
			panic(http.ErrAbortHandler)
		}
		answer := answers[position]
		response.Header().Set("x-request-id", "canned")
		for name, value := range answer.headers {
			response.Header().Set(name, value)
		}
		response.WriteHeader(answer.status)
		if text, ok := answer.body.(string); ok {
			_, err = io.WriteString(response, text)
		} else if answer.body != nil {
			err = json.NewEncoder(response).Encode(answer.body)
		}
		if err != nil {
			t.Error(err)
		}
		if answer.endless != "" {
			for err == nil {
				_, err = io.WriteString(response, answer.endless)
			}
			scene.cutOff <- struct{}{}
		}
	}))
	t.Cleanup(server.Close)
	settings := audiences.Settings{
		BaseURL:      server.URL + "/data/core/ais/",
		Token:        audiences.FixedToken("a-token"),
		APIKey:       "a-key",
		Organisation: "an-organisation",
		Sandbox:      "a-sandbox",
		Clock:        &scene.clock,
	}
	change(&settings)
	client, err := audiences.New(settings)
	if err != nil {
		t.Fatal(err)
	}
	scene.client = client
	return scene
}
