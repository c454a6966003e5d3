package externalaudiences

import "fmt"

// named is the answer to a create or start: whoever wants to know what becomes of what was made asks for it by its id.
type named interface {
	id() (name, id string)
}

func (accepted *CreateAudienceAccepted) id() (string, string) {
	return "operationId", accepted.OperationId
}

func (run *StartedRun) id() (string, string) { return "runId", run.RunId }

// refuseNameless refuses an answer that nobody could go on with.
func refuseNameless(answer any) error {
	if made, ok := answer.(named); ok {
		name, id := made.id()
		if _, err := pathSegment(name, id); err != nil {
			return fmt.Errorf("its %s is no id: %w", name, err)
		}
	}
	return nil
}
