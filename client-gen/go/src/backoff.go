package externalaudiences

import "time"

// backoff has the pauses before something is asked again, where the server has not said: twice as long each time.
type backoff struct {
	pause   time.Duration
	longest time.Duration
}

func (b *backoff) next() time.Duration {
	pause := min(b.pause, b.longest)
	b.pause = 2 * pause
	return pause
}
