// Command certified is the driver of this client for the certification of clients (docs/clients.md): each line of the input is a task, and
// is answered with a line that tells what a caller met.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	audiences "externalaudiences.io/client"
)

type task struct {
	Fault          string `json:"fault"`
	Do             string `json:"do"`
	BaseURL        string `json:"baseUrl"`
	TimeoutMillis  int    `json:"timeoutMillis"`
	DeadlineMillis int    `json:"deadlineMillis"`
}

type met struct {
	Fault     string   `json:"fault"`
	Met       string   `json:"met"`
	Value     string   `json:"value,omitempty"`
	Status    int      `json:"status,omitempty"`
	ErrorCode string   `json:"errorCode,omitempty"`
	RequestID string   `json:"requestId,omitempty"`
	Pointers  []string `json:"pointers,omitempty"`
}

var newReaders = audiences.CreateAudienceRequest{
	Name:       "Readers",
	Fields:     []audiences.FieldDefinition{{Name: "email", Type: audiences.FieldDefinitionTypeString, IdentityNs: audiences.Of("Email")}},
	SourceSpec: audiences.SourceDefinition{Params: audiences.SourceParameters{Path: "readers.csv", Type: audiences.SourceParametersTypeFile}},
	OriginName: audiences.CreateAudienceRequestOriginNameCustomUpload,
}

var everything = audiences.StartRunRequest{DataFilterStartTime: audiences.At(time.Unix(0, 0))}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var asked task
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			log.Fatal(err)
		}
		value, err := carryOut(context.Background(), asked)
		answer := tell(err)
		answer.Fault, answer.Value = asked.Fault, value
		line, err := json.Marshal(answer)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(line))
	}
}

func carryOut(ctx context.Context, asked task) (string, error) {
	client, err := audiences.New(audiences.Settings{
		BaseURL:      asked.BaseURL,
		Token:        audiences.FixedToken("certified-token"),
		APIKey:       "certified-client",
		Organisation: "certified-organisation",
		Sandbox:      "certified-sandbox",
		Timeout:      time.Duration(asked.TimeoutMillis) * time.Millisecond,
	})
	if err != nil {
		return "", err
	}
	waiting := audiences.Waiting{Deadline: time.Duration(asked.DeadlineMillis) * time.Millisecond}
	switch asked.Do {
	case "get-operation":
		operation, err := client.GetExternalAudienceOperation(ctx, "operation-1")
		return audiences.Value(operation).Status, err
	case "create":
		accepted, err := client.CreateExternalAudience(ctx, newReaders)
		return audiences.Value(accepted).OperationId, err
	case "create-and-wait":
		operation, err := client.CreateAndWait(ctx, newReaders, waiting)
		return audiences.Value(audiences.Value(operation).AudienceId), err
	case "start-run":
		run, err := client.StartIngestionRun(ctx, "audience-1", everything)
		return audiences.Value(run).RunId, err
	case "run-and-wait":
		run, err := client.RunAndWait(ctx, "audience-1", everything, waiting)
		return audiences.Value(run).Status, err
	case "delete":
		return "", client.DeleteExternalAudience(ctx, "audience-1")
	default:
		return "", fmt.Errorf("there is no task %q", asked.Do)
	}
}

func tell(err error) met {
	var (
		mayHaveHappened *audiences.MayHaveHappenedError
		deadline        *audiences.DeadlineError
		operationFailed *audiences.OperationFailedError
		runFailed       *audiences.RunFailedError
		refused         *audiences.RefusedError
		noAnswer        *audiences.NoAnswerError
		unreadable      *audiences.UnreadableAnswerError
	)
	// Those first that have others as their cause.
	switch {
	case err == nil:
		return met{Met: "success"}
	case errors.As(err, &mayHaveHappened):
		return met{Met: "may-have-happened"}
	case errors.As(err, &deadline):
		return met{Met: "deadline"}
	case errors.As(err, &operationFailed), errors.As(err, &runFailed):
		return met{Met: "failed"}
	case errors.As(err, &refused):
		answer := met{Met: "refused", Status: refused.Status, ErrorCode: refused.ErrorCode, RequestID: refused.RequestID}
		for _, violation := range refused.Violations {
			answer.Pointers = append(answer.Pointers, violation.Pointer)
		}
		return answer
	case errors.As(err, &noAnswer):
		return met{Met: "no-answer"}
	case errors.As(err, &unreadable):
		return met{Met: "unreadable"}
	default:
		return met{Met: "other: " + err.Error()}
	}
}
