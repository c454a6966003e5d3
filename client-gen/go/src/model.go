package externalaudiences

import (
	"encoding/json"
	"errors"
	"maps"
	"time"
)

// EpochSeconds is a time. On the wire it is whole seconds since the epoch; a fraction of a second is cut off.
type EpochSeconds struct{ time.Time }

// At is the time as the models have it.
func At(moment time.Time) EpochSeconds {
	return EpochSeconds{moment}
}

// UnmarshalJSON reads seconds since the epoch.
func (moment *EpochSeconds) UnmarshalJSON(data []byte) error {
	var seconds *int64
	if err := json.Unmarshal(data, &seconds); err != nil {
		return errors.New("a time is a whole number of seconds since the epoch")
	}
	if seconds != nil {
		moment.Time = time.Unix(*seconds, 0).UTC()
	}
	return nil
}

// MarshalJSON writes seconds since the epoch.
func (moment EpochSeconds) MarshalJSON() ([]byte, error) {
	return json.Marshal(moment.Unix())
}

// WindowBound is an end of the window of a run.
type WindowBound = EpochSeconds

// TimeToLive is after how many days an audience expires.
type TimeToLive = int32

// ListedRun is a run in a list. Its stages may be left out.
type ListedRun = IngestionRun

// Of points to a value: what may be left out of a request is a pointer.
func Of[T any](value T) *T {
	return &value
}

// Value is what a pointer points to, and the zero value for nil.
func Value[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}

// readModel reads what is declared into the model, and answers the rest.
func readModel(data []byte, model any, declared ...string) (map[string]json.RawMessage, error) {
	var rest map[string]json.RawMessage
	if err := json.Unmarshal(data, &rest); err != nil {
		return nil, err
	}
	known := make(map[string]json.RawMessage, len(declared))
	for _, name := range declared {
		if value, ok := rest[name]; ok {
			known[name] = value
			delete(rest, name)
		}
	}
	if len(rest) == 0 {
		return nil, json.Unmarshal(data, model)
	}
	// Without the rest: encoding/json would take a property "Status" for "status".
	data, err := json.Marshal(known)
	if err != nil {
		return nil, err
	}
	return rest, json.Unmarshal(data, model)
}

// writeModel writes what is declared, and the rest beside it.
func writeModel(model any, undeclared map[string]json.RawMessage) ([]byte, error) {
	declared, err := json.Marshal(model)
	if err != nil || len(undeclared) == 0 {
		return declared, err
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(declared, &all); err != nil {
		return nil, err
	}
	maps.Copy(all, undeclared)
	return json.Marshal(all)
}
