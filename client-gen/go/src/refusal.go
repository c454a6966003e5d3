package externalaudiences

import (
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"regexp"
	"strconv"
	"time"
)

var platformCode = regexp.MustCompile(`\b[0-9]{6}-[0-9]{3}\b`)

// readRefusal finds out what can be learnt from the answer to a request that was refused. Only the ten codes are the platform's, every
// server may wrap them in its own way, and between it and us may be a proxy that answers with a page: so nothing is taken for
// granted, not even JSON.
func readRefusal(operation string, response *http.Response, body []byte) *RefusedError {
	var content map[string]any
	_ = readObject(body, &content)
	refused := &RefusedError{
		Operation: operation,
		Status:    response.StatusCode,
		ErrorCode: codeOf(content),
		RequestID: text(content, "requestId"),
		Title:     text(content, "title"),
		Detail:    text(content, "detail"),
		Body:      string(body),
	}
	if refused.RequestID == "" {
		refused.RequestID = response.Header.Get("x-request-id")
	}
	if refused.Detail == "" {
		refused.Detail = text(content, "message")
	}
	for _, each := range list(content["violations"]) {
		if violation, ok := each.(map[string]any); ok {
			refused.Violations = append(refused.Violations, Violation{Pointer: text(violation, "pointer"), Reason: text(violation, "reason")})
		}
	}
	refused.RetryAfter, refused.SaysWhen = retryAfterOf(response.Header.Get("Retry-After"))
	return refused
}

// codeOf looks where the code is most likely meant, and at last wherever it stands.
func codeOf(content map[string]any) string {
	places := []any{content["errorCode"], content["type"]}
	if chain := list(content["error-chain"]); len(chain) > 0 {
		places = append(places, chain[0])
	}
	for _, place := range append(places, content) {
		written, _ := json.Marshal(place)
		if code := platformCode.Find(written); code != nil {
			return string(code)
		}
	}
	return ""
}

// retryAfterOf reads a number of seconds or a date. What is longer than a time.Duration can say is the longest.
func retryAfterOf(value string) (time.Duration, bool) {
	if seconds, err := strconv.ParseUint(value, 10, 64); err == nil || errors.Is(err, strconv.ErrRange) {
		return time.Duration(min(seconds, math.MaxInt64/uint64(time.Second))) * time.Second, true
	}
	if date, err := http.ParseTime(value); err == nil {
		return max(0, time.Until(date)), true
	}
	return 0, false
}

func list(value any) []any {
	items, _ := value.([]any)
	return items
}

func text(content map[string]any, name string) string {
	value, _ := content[name].(string)
	return value
}
