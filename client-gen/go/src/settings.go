package externalaudiences

import (
	"errors"
	"fmt"
	"net/http"
	"time"
)

// Settings say where the API is, and who calls it: said once, sent with every request. Printed, they keep their secrets.
type Settings struct {
	// BaseURL is the URL that the paths of the contract follow, such as http://127.0.0.1:8080/data/core/ais.
	BaseURL string
	// Token gives the access token, without the word Bearer. See [FixedToken] and [TokenFunc].
	Token TokenSource
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
	// MaxAnswerBytes is how many bytes of an answer are read at the most, once it is decompressed; one that has more cannot be read.
	// 4 MiB by default.
	MaxAnswerBytes int64
	// Clock says what time it is, for pauses and deadlines; the machine's by default.
	Clock Clock
	// Transport sends requests, where a proxy or certificates are needed; http.DefaultTransport by default.
	Transport http.RoundTripper
}

// complete fills in what may be left out, and names what may not, or cannot be sent.
func (settings Settings) complete() (Settings, error) {
	err := errors.Join(
		refuseBaseURL(settings.BaseURL),
		refuseToken(settings.Token),
		refuseHeaderValue("API key", settings.APIKey),
		refuseHeaderValue("organisation", settings.Organisation),
		refuseHeaderValue("sandbox", settings.Sandbox),
	)
	if settings.Timeout == 0 {
		settings.Timeout = 30 * time.Second
	}
	if settings.Attempts == 0 {
		settings.Attempts = 4
	}
	if settings.MaxAnswerBytes == 0 {
		settings.MaxAnswerBytes = 4 << 20
	}
	if settings.Clock == nil {
		settings.Clock = machineClock{}
	}
	return settings, err
}

// Format prints where the API is and for whom, whichever the verb: neither the API key, nor the token, nor a password in the URL.
func (settings Settings) Format(state fmt.State, _ rune) {
	where := settings.BaseURL
	if refuseBaseURL(where) != nil {
		where = "a URL that cannot be"
	}
	fmt.Fprintf(state, "{BaseURL:%s Organisation:%s Sandbox:%s}", where, settings.Organisation, settings.Sandbox)
}
