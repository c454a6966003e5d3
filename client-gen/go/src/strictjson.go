package externalaudiences

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// deepest is how deep an answer may be nested.
const deepest = 500

// readObject reads a JSON object within bounds: one that is nested too deep, or has a number in it that is not finite, is refused
// wherever that stands.
func readObject(data []byte, value any) error {
	if err := refuseJSON(data); err != nil {
		return err
	}
	return json.Unmarshal(data, value)
}

// refuseJSON refuses what json.Unmarshal would let pass; what is no JSON at all is its business.
func refuseJSON(data []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	depth := 0
	for first := true; ; first = false {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if first && token != json.Delim('{') {
			return errors.New("it is no object")
		}
		switch token := token.(type) {
		case json.Delim:
			if token == '[' || token == '{' {
				depth++
			} else {
				depth--
			}
			if depth > deepest {
				return fmt.Errorf("it is nested deeper than %d levels", deepest)
			}
		case json.Number:
			if _, err := token.Float64(); err != nil {
				return errors.New("a number in it is not finite")
			}
		}
	}
}
