package externalaudiences

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// What the platform's codes say. errors.Is tells them apart: errors.Is(err, externalaudiences.ErrNotFound).
var (
	// ErrInvalidRequest is 100910-400: the request is not valid; RefusedError.Violations says where.
	ErrInvalidRequest = errors.New("the request is not valid")
	// ErrInvalidToken is 100911-400: the access token is not valid.
	ErrInvalidToken = errors.New("the access token is not valid")
	// ErrMissingHeader is 100920-401: a header is missing.
	ErrMissingHeader = errors.New("a header is missing")
	// ErrUnknownOrganisation is 100921-401: the organisation does not exist.
	ErrUnknownOrganisation = errors.New("the organisation does not exist")
	// ErrNotAuthorised is 100922-401: the caller may not do this.
	ErrNotAuthorised = errors.New("the caller may not do this")
	// ErrNotFound is 100940-404: there is no such audience, operation or run in this sandbox.
	ErrNotFound = errors.New("there is no such audience, operation or run")
	// ErrAlreadyExists is 100950-409: it exists already, or a run is in progress.
	ErrAlreadyExists = errors.New("it exists already, or a run is in progress")
	// ErrUnprocessable is 100960-422: well-formed, but without meaning, or not possible now.
	ErrUnprocessable = errors.New("well-formed, but without meaning, or not possible now")
	// ErrSystemFailed is 100970-500: the system failed. Nothing of the request can be taken as done: ask before sending it again.
	ErrSystemFailed = errors.New("the system failed")
	// ErrDependencyFailed is 100970-502: something that the system depends on failed.
	ErrDependencyFailed = errors.New("a dependency failed")
)

var byCode = map[string]error{
	"100910-400": ErrInvalidRequest,
	"100911-400": ErrInvalidToken,
	"100920-401": ErrMissingHeader,
	"100921-401": ErrUnknownOrganisation,
	"100922-401": ErrNotAuthorised,
	"100940-404": ErrNotFound,
	"100950-409": ErrAlreadyExists,
	"100960-422": ErrUnprocessable,
	"100970-500": ErrSystemFailed,
	"100970-502": ErrDependencyFailed,
}

// CannotBeSentError says that a setting, an id or a request cannot be sent as it is, and that nothing was sent.
type CannotBeSentError struct {
	// Name is what cannot be sent, such as the token. Its value is nowhere: it may be a secret.
	Name string
	// Reason is why not.
	Reason string
}

func (failure *CannotBeSentError) Error() string {
	return fmt.Sprintf("the %s cannot be sent: %s", failure.Name, failure.Reason)
}

// RefusedError says that the platform has refused a request, or has failed at it.
type RefusedError struct {
	// Operation is the one that was called.
	Operation string
	// Status is the HTTP status.
	Status int
	// ErrorCode is the platform code, such as 100940-404. The whole text is the code. Empty where the server gave none.
	ErrorCode string
	// RequestID is the caller's own or the server's. What to name when asking for help.
	RequestID string
	// Violations say what is wrong with the request, each with its place. Empty where the server did not say.
	Violations []Violation
	// Title is what happened, and Detail what happened this time.
	Title, Detail string
	// RetryAfter is after how long the server wants to be asked again, where SaysWhen.
	RetryAfter time.Duration
	// SaysWhen tells whether the server has said so.
	SaysWhen bool
	// Body is the whole answer.
	Body string
}

func (refused *RefusedError) Error() string {
	message := fmt.Sprintf("%s was answered %d", refused.Operation, refused.Status)
	if refused.ErrorCode != "" {
		message += " " + refused.ErrorCode
	}
	if refused.Title != "" {
		message += ": " + refused.Title
	}
	if reasons := refused.reasons(); reasons != "" {
		message += " " + reasons
	}
	if refused.RequestID != "" {
		message += " (request " + refused.RequestID + ")"
	}
	return message
}

// reasons are the violations, or else the detail: servers repeat the one in the other.
func (refused *RefusedError) reasons() string {
	if len(refused.Violations) == 0 {
		return refused.Detail
	}
	var reasons []string
	for _, violation := range refused.Violations {
		reasons = append(reasons, violation.Pointer+" "+violation.Reason)
	}
	return strings.Join(reasons, "; ")
}

// Unwrap is what the platform code says, such as [ErrNotFound].
func (refused *RefusedError) Unwrap() error {
	return byCode[refused.ErrorCode]
}

// NoAnswerError says that there was no answer: the connection broke or could not be made, or time ran out.
type NoAnswerError struct {
	// Operation is the one that was called.
	Operation string
	// Sent tells whether the request may have reached the server.
	Sent bool
	// Err is what happened.
	Err error
}

func (failure *NoAnswerError) Error() string {
	return fmt.Sprintf("%s has got no answer: %v", failure.Operation, failure.Err)
}

// Unwrap is what happened.
func (failure *NoAnswerError) Unwrap() error { return failure.Err }

// UnreadableAnswerError says that an answer cannot be read: it is a success by its status and no JSON that is known here, or it is too
// large.
type UnreadableAnswerError struct {
	// Operation is the one that was called.
	Operation string
	// Status is the HTTP status.
	Status int
	// Err is what happened.
	Err error
}

func (failure *UnreadableAnswerError) Error() string {
	return fmt.Sprintf("%s was answered %d, with a body that cannot be read: %v", failure.Operation, failure.Status, failure.Err)
}

// Unwrap is what happened.
func (failure *UnreadableAnswerError) Unwrap() error { return failure.Err }

// MayHaveHappenedError says that a create or the start of a run has failed in a way that leaves open whether it was carried out. It is
// never sent again by itself: look for its effect first.
type MayHaveHappenedError struct {
	// Operation is the one that was called.
	Operation string
	// Err is what happened.
	Err error
}

func (failure *MayHaveHappenedError) Error() string {
	return fmt.Sprintf("%s may have happened: %v", failure.Operation, failure.Err)
}

// Unwrap is what happened.
func (failure *MayHaveHappenedError) Unwrap() error { return failure.Err }

// DeadlineError says that what was waited for has not ended in time. It goes on: wait again with the id.
type DeadlineError struct {
	// ID is that of the operation or run that was waited for.
	ID string
	// LastStatus is its last known status. Empty where it never answered.
	LastStatus string
	// Err is what the last question met, or nil.
	Err error
}

func (failure *DeadlineError) Error() string {
	return fmt.Sprintf("%s has not ended in time; its last known status is %q", failure.ID, failure.LastStatus)
}

// Unwrap is what the last question met.
func (failure *DeadlineError) Unwrap() error { return failure.Err }

// OperationFailedError says that the operation that was waited for has failed.
type OperationFailedError struct {
	// Operation is the operation at its end.
	Operation Operation
}

func (failure *OperationFailedError) Error() string {
	reason := Value(failure.Operation.Error)
	return strings.TrimSpace(fmt.Sprintf("operation %s has failed: %s %s", failure.Operation.OperationId, Value(reason.Code), Value(reason.Message)))
}

// RunFailedError says that the run that was waited for has failed.
type RunFailedError struct {
	// Run is the run at its end.
	Run IngestionRun
}

func (failure *RunFailedError) Error() string {
	var stages []string
	for _, stage := range failure.Run.Details {
		stages = append(stages, stage.Stage+" "+stage.Status)
	}
	return fmt.Sprintf("run %s has failed: %s", failure.Run.RunId, strings.Join(stages, ", "))
}
