package externalaudiences

import "time"

// backoff has the client's own pauses, which a server can only make longer: each is twice as long as the one before.
type backoff struct {
	pause   time.Duration
	longest time.Duration
}

func (b *backoff) next() time.Duration {
	pause := min(b.pause, b.longest)
	b.pause = 2 * pause
	return pause
}
