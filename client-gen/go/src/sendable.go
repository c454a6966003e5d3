package externalaudiences

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"
)

// notInAURL are visible, and in no URL but encoded.
const notInAURL = "\\\"<>^`{|}"

// refuseHeaderValue refuses what is no visible ASCII with blanks within it.
func refuseHeaderValue(name, value string) error {
	if value == "" {
		return &CannotBeSentError{name, "it is empty"}
	}
	if reason := invisible(value, " "); reason != "" {
		return &CannotBeSentError{name, reason}
	}
	if strings.Trim(value, " ") == "" {
		return &CannotBeSentError{name, "it is blank"}
	}
	if strings.HasPrefix(value, " ") {
		return &CannotBeSentError{name, "it begins with a blank"}
	}
	if strings.HasSuffix(value, " ") {
		return &CannotBeSentError{name, "it ends with a blank"}
	}
	return nil
}

// pathSegment is one segment of a path, encoded: whatever is in the id, it is no more than one, and leads nowhere else.
func pathSegment(name, id string) (string, error) {
	switch {
	case id == "":
		return "", &CannotBeSentError{name, "it is empty"}
	case id == "." || id == "..":
		return "", &CannotBeSentError{name, "it is a step in a path, and no id"}
	case !utf8.ValidString(id):
		return "", &CannotBeSentError{name, "it is no UTF-8"}
	}
	return url.PathEscape(id), nil
}

// refuseBaseURL refuses what no path can follow.
func refuseBaseURL(value string) error {
	if reason := baseURLReason(value); reason != "" {
		return &CannotBeSentError{"base URL", reason}
	}
	return nil
}

// baseURLReason is why no path can follow a URL, and empty where one can.
func baseURLReason(value string) string {
	if value == "" {
		return "it is empty"
	}
	if reason := invisible(value, ""); reason != "" {
		return reason
	}
	if odd := strings.IndexAny(value, notInAURL); odd >= 0 {
		return fmt.Sprintf("it contains a character that belongs into no URL (character %d)", odd+1)
	}
	scheme, rest, found := strings.Cut(value, "://")
	if scheme = strings.ToLower(scheme); !found || scheme != "http" && scheme != "https" {
		return "it does not begin with http:// or https://"
	}
	if strings.Contains(value, "?") {
		return "it contains a query"
	}
	if strings.Contains(value, "#") {
		return "it contains a fragment"
	}
	authority, _, _ := strings.Cut(rest, "/")
	if strings.Contains(authority, "@") {
		return "it contains a user"
	}
	parsed, err := url.Parse(value)
	if err != nil {
		// The error has the URL in it.
		return "it is no URL, or its port cannot be"
	}
	if parsed.Hostname() == "" {
		return "it has no host"
	}
	if port := parsed.Port(); port != "" {
		if number, err := strconv.ParseUint(port, 10, 16); err != nil || number == 0 {
			return "its port cannot be"
		}
	}
	return ""
}

// invisible says which character is the first that is not visible ASCII, nor allowed beside it. Never the character itself.
func invisible(value, allowed string) string {
	position := 0
	for _, character := range value {
		position++
		kind := ""
		switch {
		case strings.ContainsRune(allowed, character):
		case character == '\r' || character == '\n':
			kind = "a line break"
		case character == ' ':
			kind = "a blank"
		case character < ' ' || character >= 0x7f && character <= 0x9f:
			kind = "a control character"
		case character > '~':
			kind = "a character outside ASCII"
		}
		if kind != "" {
			return fmt.Sprintf("it contains %s (character %d)", kind, position)
		}
	}
	return ""
}
