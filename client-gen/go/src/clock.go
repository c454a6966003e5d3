package externalaudiences

import (
	"context"
	"time"
)

// Clock says what time it is, and lets some of it pass. Another one can be given, so that tests need not wait.
type Clock interface {
	// Now is the present time.
	Now() time.Time
	// Sleep lets time pass, or answers the context's error as soon as it is done.
	Sleep(ctx context.Context, pause time.Duration) error
}

// machineClock is the clock of the machine.
type machineClock struct{}

func (machineClock) Now() time.Time {
	return time.Now()
}

func (machineClock) Sleep(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
