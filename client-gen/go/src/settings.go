package externalaudiences

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// Settings say where the API is, and who calls it: said once, sent with every request.
type Settings struct {
	// BaseURL is the URL that the paths of the contract follow, such as http://127.0.0.1:8080/data/core/ais.
	BaseURL string
	// Token gives the access token, without the word Bearer; asked for every request, so that it may change. See [FixedToken].
	Token func(context.Context) (string, error)
	// APIKey is that of the client that the token was issued to.
	APIKey string
	// Organisation is the id of the organisation.
	Organisation string
	// Sandbox is the name of the sandbox.
	Sandbox string
	// Timeout is how long one request may take, its answer included; 30 seconds by default.
	Timeout time.Duration
	// Attempts is how often a GET or DELETE is sent at the most; 4 times by default.
	Attempts int
	// Clock says what time it is, for pauses and deadlines; the machine's by default.
	Clock Clock
	// Transport sends requests, where a proxy or certificates are needed; http.DefaultTransport by default.
	Transport http.RoundTripper
}

// FixedToken gives a token that does not change.
func FixedToken(token string) func(context.Context) (string, error) {
	return func(context.Context) (string, error) { return token, nil }
}

// complete fills in what may be left out, and names what may not.
func (settings Settings) complete() (Settings, error) {
	var missing []error
	for _, required := range []struct {
		name   string
		absent bool
	}{
		{"BaseURL", settings.BaseURL == ""},
		{"Token", settings.Token == nil},
		{"APIKey", settings.APIKey == ""},
		{"Organisation", settings.Organisation == ""},
		{"Sandbox", settings.Sandbox == ""},
	} {
		if required.absent {
			missing = append(missing, errors.New("Settings."+required.name+" is missing"))
		}
	}
	if settings.Timeout == 0 {
		settings.Timeout = 30 * time.Second
	}
	if settings.Attempts == 0 {
		settings.Attempts = 4
	}
	if settings.Clock == nil {
		settings.Clock = machineClock{}
	}
	return settings, errors.Join(missing...)
}
