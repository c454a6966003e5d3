package externalaudiences

import (
	"context"
	"time"
)

// Waiting says how long to wait. What is left out has a default. Who may call it off is the context's business; what is waited for goes on.
type Waiting struct {
	// Deadline is for how long at the most, all requests and pauses included; ten minutes by default.
	Deadline time.Duration
	// FirstPause is the first pause, half a second by default; each is twice as long as the one before.
	FirstPause time.Duration
	// LongestPause is the longest pause, ten seconds by default.
	LongestPause time.Duration
}

// wait is one wait: what is asked on the way shares its deadline.
type wait struct {
	settings   Settings
	end        time.Time
	firstPause time.Duration
	pauses     backoff
}

func newWait(settings Settings, waiting Waiting) *wait {
	orElse := func(given, otherwise time.Duration) time.Duration {
		if given == 0 {
			return otherwise
		}
		return given
	}
	first := orElse(waiting.FirstPause, 500*time.Millisecond)
	return &wait{
		settings:   settings,
		end:        settings.Clock.Now().Add(orElse(waiting.Deadline, 10*time.Minute)),
		firstPause: first,
		pauses:     backoff{first, orElse(waiting.LongestPause, 10*time.Second)},
	}
}

func (wait *wait) left() time.Duration {
	return wait.end.Sub(wait.settings.Clock.Now())
}

// options are those of a call that is part of this wait. It is sent once: the wait itself asks again.
func (wait *wait) options() []CallOption {
	return []CallOption{WithAttempts(1), WithTimeout(max(time.Millisecond, min(wait.settings.Timeout, wait.left())))}
}

// untilEnded asks until the status is one that ends; any other, known or not, means "not yet". So does an answer that a later one may
// mend: a server that is away for a while does not end the wait, the deadline does.
func untilEnded[T any](ctx context.Context, wait *wait, id string, ask func([]CallOption) (*T, string, error)) (*T, error) {
	lastStatus := ""
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		answer, status, err := ask(wait.options())
		if err == nil && (status == OperationStatusSuccess || status == OperationStatusFailed) {
			return answer, nil
		}
		if err == nil {
			lastStatus = status
		} else if !isTransient(err) || ctx.Err() != nil {
			return nil, err
		}
		// The last question is asked a little before the end, so that there is time for its answer.
		lastChance := wait.left() - wait.firstPause
		pause := max(min(wait.pauses.next(), lastChance), retryAfter(err))
		if lastChance <= 0 || pause <= 0 || pause >= wait.left() {
			return nil, &DeadlineError{id, lastStatus, err}
		}
		if err := wait.settings.Clock.Sleep(ctx, pause); err != nil {
			return nil, err
		}
	}
}
