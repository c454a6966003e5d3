package externalaudiences

import "context"

// TokenSource gives the access token, without the word Bearer; asked for every request, so that it may change. See [FixedToken] and
// [TokenFunc].
type TokenSource interface {
	Token(context.Context) (string, error)
}

// TokenFunc is a function that gives the access token. What it gives is refused at the call where it cannot be sent.
type TokenFunc func(context.Context) (string, error)

// Token asks the function.
func (give TokenFunc) Token(ctx context.Context) (string, error) { return give(ctx) }

// FixedToken gives a token that does not change. [New] refuses one that cannot be sent.
func FixedToken(token string) TokenSource {
	return fixedToken(func() string { return token })
}

// fixedToken is a function so that whoever prints it prints no token.
type fixedToken func() string

func (give fixedToken) Token(context.Context) (string, error) { return give(), nil }

// refuseToken refuses a token that is known beforehand and cannot be sent, and one that nobody gives.
func refuseToken(source TokenSource) error {
	switch source := source.(type) {
	case fixedToken:
		return refuseHeaderValue("token", source())
	case TokenFunc:
		if source != nil {
			return nil
		}
	case nil:
	default:
		return nil
	}
	return &CannotBeSentError{"token", "it is missing"}
}
