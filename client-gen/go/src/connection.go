package externalaudiences

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

const (
	firstPause   = 250 * time.Millisecond
	longestPause = 10 * time.Second
	// Who is asked to wait longer than this is told instead.
	longestRetryAfter = time.Minute
)

// call is one request, as the generated operations describe it.
type call struct {
	operation string
	method    string
	// path is a template: each of the ids stands in braces.
	path  string
	ids   []pathID
	query url.Values
	body  any
}

// pathID is an id with the name that it has in a path.
type pathID struct{ name, value string }

// CallOption says something for a single call.
type CallOption func(*callOptions)

type callOptions struct {
	requestID string
	attempts  int
	timeout   time.Duration
}

// WithRequestID gives a request an id of the caller's own.
func WithRequestID(id string) CallOption {
	return func(options *callOptions) { options.requestID = id }
}

// WithAttempts says how often a GET or DELETE is sent at the most.
func WithAttempts(attempts int) CallOption {
	return func(options *callOptions) { options.attempts = attempts }
}

// WithTimeout says how long one request may take.
func WithTimeout(timeout time.Duration) CallOption {
	return func(options *callOptions) { options.timeout = timeout }
}

// connection sends requests, a GET or DELETE again where that may help, and turns what goes wrong into errors of this package.
type connection struct {
	settings Settings
	http     http.Client
}

func newConnection(settings Settings) *connection {
	return &connection{settings, http.Client{
		Transport: settings.Transport,
		// A redirect is an answer: credentials do not go where a server points.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// send sends a request and reads its answer.
func send[T any](ctx context.Context, connection *connection, call call, given []CallOption) (*T, error) {
	options := callOptions{attempts: connection.settings.Attempts, timeout: connection.settings.Timeout}
	for _, option := range given {
		option(&options)
	}
	if call.method != http.MethodGet && call.method != http.MethodDelete {
		options.attempts = 1
	}
	pauses := backoff{firstPause, longestPause}
	for attempt := 1; ; attempt++ {
		answer := new(T)
		err := connection.attempt(ctx, call, options, answer)
		if err == nil {
			return answer, nil
		}
		var refused *RefusedError
		if attempt > 1 && call.method == http.MethodDelete && errors.As(err, &refused) && refused.Status == http.StatusNotFound {
			// An attempt before this one has deleted it, and its answer was lost.
			return answer, nil
		}
		pause := max(pauses.next(), retryAfter(err))
		if attempt >= options.attempts || !isTransient(err) || pause > longestRetryAfter || ctx.Err() != nil {
			if call.method == http.MethodPost && isAmbiguous(err) {
				err = &MayHaveHappenedError{call.operation, err}
			}
			return nil, err
		}
		if err := connection.settings.Clock.Sleep(ctx, pause); err != nil {
			return nil, err
		}
	}
}

func (connection *connection) attempt(ctx context.Context, call call, options callOptions, answer any) error {
	ctx, cancel := context.WithTimeout(ctx, options.timeout)
	defer cancel()
	request, err := connection.request(ctx, call, options)
	if err != nil {
		return err
	}
	response, err := connection.http.Do(request)
	if err != nil {
		return &NoAnswerError{call.operation, !neverConnected(err), err}
	}
	// Where something is left, this closes the connection.
	defer response.Body.Close()
	// One more than allowed tells that there is more.
	body, err := io.ReadAll(io.LimitReader(response.Body, connection.settings.MaxAnswerBytes+1))
	if int64(len(body)) > connection.settings.MaxAnswerBytes {
		tooLarge := fmt.Errorf("it is larger than %d bytes", connection.settings.MaxAnswerBytes)
		return &UnreadableAnswerError{call.operation, response.StatusCode, tooLarge}
	}
	if err != nil {
		return &NoAnswerError{call.operation, true, err}
	}
	if response.StatusCode/100 != 2 {
		return readRefusal(call.operation, response, body)
	}
	if _, nothing := answer.(*struct{}); nothing && response.StatusCode == http.StatusNoContent {
		return nil
	}
	if err := readAnswer(body, answer); err != nil {
		return &UnreadableAnswerError{call.operation, response.StatusCode, err}
	}
	return nil
}

func readAnswer(body []byte, answer any) error {
	if err := readObject(body, answer); err != nil {
		return err
	}
	return refuseNameless(answer)
}

// request is the request for a call, where it can be sent.
func (connection *connection) request(ctx context.Context, call call, options callOptions) (*http.Request, error) {
	address, err := connection.address(call)
	if err != nil {
		return nil, err
	}
	header, err := connection.header(ctx, options)
	if err != nil {
		return nil, err
	}
	var content io.Reader = http.NoBody
	if call.body != nil {
		written, err := json.Marshal(call.body)
		if err != nil {
			return nil, &CannotBeSentError{"request", "it cannot be written as JSON"}
		}
		content = bytes.NewReader(written)
		header.Set("Content-Type", "application/json")
	}
	request, err := http.NewRequestWithContext(ctx, call.method, address, content)
	if err != nil {
		return nil, &CannotBeSentError{"request", "its URL cannot be"}
	}
	request.Header = header
	return request, nil
}

func (connection *connection) address(call call) (string, error) {
	path := call.path
	for _, id := range call.ids {
		segment, err := pathSegment(id.name, id.value)
		if err != nil {
			return "", err
		}
		path = strings.ReplaceAll(path, "{"+id.name+"}", segment)
	}
	if query := call.query.Encode(); query != "" {
		path += "?" + query
	}
	return strings.TrimRight(connection.settings.BaseURL, "/") + path, nil
}

func (connection *connection) header(ctx context.Context, options callOptions) (http.Header, error) {
	settings := connection.settings
	token, err := settings.Token.Token(ctx)
	if err != nil {
		return nil, fmt.Errorf("there is no token: %w", err)
	}
	if err := refuseHeaderValue("token", token); err != nil {
		return nil, err
	}
	header := http.Header{}
	header.Set("Accept", "application/json")
	header.Set("Authorization", "Bearer "+token)
	header.Set("x-api-key", settings.APIKey)
	header.Set("x-gw-ims-org-id", settings.Organisation)
	header.Set("x-sandbox-name", settings.Sandbox)
	if options.requestID != "" {
		if err := refuseHeaderValue("request id", options.requestID); err != nil {
			return nil, err
		}
		header.Set("x-request-id", options.requestID)
	}
	return header, nil
}

func addParameter[T any](query url.Values, name string, value *T) {
	if value != nil {
		query.Set(name, fmt.Sprint(*value))
	}
}

// isTransient tells whether the same request may do better a little later.
func isTransient(err error) bool {
	var refused *RefusedError
	if errors.As(err, &refused) {
		return refused.Status == http.StatusTooManyRequests || refused.Status >= http.StatusInternalServerError
	}
	var silent *NoAnswerError
	var unreadable *UnreadableAnswerError
	return errors.As(err, &silent) || errors.As(err, &unreadable)
}

// retryAfter is how long the server wants to be left alone, and 0 where it has not said.
func retryAfter(err error) time.Duration {
	var refused *RefusedError
	if errors.As(err, &refused) {
		return refused.RetryAfter
	}
	return 0
}

// isAmbiguous tells whether it is open if the server has carried out what it was asked. A platform code is the platform's own word: it
// is not.
func isAmbiguous(err error) bool {
	var refused *RefusedError
	if errors.As(err, &refused) {
		return refused.Status >= http.StatusInternalServerError && refused.ErrorCode == ""
	}
	var silent *NoAnswerError
	if errors.As(err, &silent) {
		return silent.Sent
	}
	var unreadable *UnreadableAnswerError
	return errors.As(err, &unreadable)
}

func neverConnected(err error) bool {
	var network *net.OpError
	return errors.As(err, &network) && network.Op == "dial"
}
