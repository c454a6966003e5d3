// Command story tells the story of client-gen/scenario.md in Go, against a server that runs already: its address stands in STORY_URL. What
// each step has seen is written to the file that STORY_FILE names, a line of JSON a step, so that languages can be compared.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
	"time"

	audiences "externalaudiences.io/client"
)

func main() {
	client, err := audiences.New(audiences.Settings{
		BaseURL:      cmp.Or(os.Getenv("STORY_URL"), "http://127.0.0.1:8080/data/core/ais"),
		Token:        audiences.FixedToken("demo-token"),
		APIKey:       "demo-client",
		Organisation: "C0FFEE0123456789ABCDEF01@ExampleOrg",
		Sandbox:      "prod",
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := story(context.Background(), client); err != nil {
		log.Fatal(err)
	}
}

func story(ctx context.Context, client *audiences.Client) error {
	aMinute := audiences.Waiting{Deadline: time.Minute}

	// S-01 create
	accepted, err := client.CreateExternalAudience(ctx, audiences.CreateAudienceRequest{
		Name: "Readers of the story",
		Fields: []audiences.FieldDefinition{
			{Name: "email", Type: audiences.FieldDefinitionTypeString, IdentityNs: audiences.Of("email")},
			{Name: "tier", Type: audiences.FieldDefinitionTypeString},
			{Name: "visits", Type: audiences.FieldDefinitionTypeInteger},
		},
		SourceSpec: audiences.SourceDefinition{
			Params: audiences.SourceParameters{Path: "story/readers.csv", Type: audiences.SourceParametersTypeFile},
		},
		TtlInDays:  audiences.Of[int32](40),
		OriginName: audiences.CreateAudienceRequestOriginNameCustomUpload,
	})
	if err != nil {
		return err
	}
	details := accepted.OperationDetails
	expect(accepted.OperationId != "", "an operation id")
	expect(details.TtlInDays == 40, "40 days")
	namespace := audiences.Value(details.Fields[0].IdentityNs)
	expect(namespace == "Email", "the canonical namespace")
	tell("S-01", "name", details.Name, "ttlInDays", details.TtlInDays, "identityNs", namespace)

	// S-02 wait for the audience
	operation, err := client.WaitForOperation(ctx, accepted.OperationId, aMinute)
	if err != nil {
		return err
	}
	expect(operation.Status == audiences.OperationStatusSuccess, "success")
	audienceID := audiences.Value(operation.AudienceId)
	expect(audienceID != "", "an audience id")
	tell("S-02", "status", operation.Status)

	// S-03 start a run
	theBeginning := audiences.At(time.Unix(0, 0))
	started, err := client.StartIngestionRun(ctx, audienceID, audiences.StartRunRequest{DataFilterStartTime: theBeginning})
	if err != nil {
		return err
	}
	expect(started.RunId != "", "a run id")
	expect(started.AudienceId == audienceID, "the audience")
	expect(started.DataFilterStartTime.Equal(theBeginning.Time), "the window as it was sent")
	tell("S-03", "dataFilterStartTime", started.DataFilterStartTime.Format(time.RFC3339))

	// S-04 wait for the run
	run, err := client.WaitForRun(ctx, audienceID, started.RunId, aMinute)
	if err != nil {
		return err
	}
	var stages []string
	for _, stage := range run.Details {
		stages = append(stages, stage.Stage+" "+stage.Status)
	}
	expect(slices.Equal(stages, []string{
		audiences.RunStageStageDatasetIngest + " " + audiences.RunStageStatusSuccess,
		audiences.RunStageStageProfileStoreIngest + " " + audiences.RunStageStatusSuccess,
	}), "both stages in their order")
	tell("S-04", "status", run.Status, "stages", strings.Join(stages, ", "))

	// S-05 list
	all, err := client.ListIngestionRuns(ctx, audienceID, audiences.ListIngestionRunsQuery{})
	if err != nil {
		return err
	}
	newest, err := client.ListIngestionRuns(ctx, audienceID, audiences.ListIngestionRunsQuery{
		Limit:  audiences.Of[int32](1),
		SortBy: audiences.Of("-createdAt"),
	})
	if err != nil {
		return err
	}
	expect(len(all.Runs) == 1 && all.Runs[0].RunId == started.RunId, "the run alone")
	expect(len(newest.Runs) == 1 && newest.Runs[0].RunId == started.RunId, "the run alone")
	tell("S-05", "all", len(all.Runs), "newest", len(newest.Runs))

	// S-06 update
	updated, err := client.UpdateExternalAudience(ctx, audienceID, audiences.UpdateAudienceRequest{
		Description: audiences.Of("Leserinnen und Leser aus Zürich"),
		Labels:      []string{"core/C2"},
		TtlInDays:   audiences.Of[int32](10),
	})
	if err != nil {
		return err
	}
	expect(audiences.Value(updated.Description) == "Leserinnen und Leser aus Zürich", "the new description")
	expect(slices.Equal(updated.Labels, []string{"core/C2"}), "the new label")
	expect(audiences.Value(updated.TtlInDays) == 10, "10 days")
	expect(audiences.Value(updated.AudienceName) == "Readers of the story", "the name as before")
	expect(len(updated.Fields) == 3 && updated.Fields[2].Name == "visits", "the fields as before")
	tell("S-06", "description", *updated.Description, "labels", strings.Join(updated.Labels, ","), "ttlInDays", *updated.TtlInDays)

	// S-07 a typed error
	_, err = client.UpdateExternalAudience(ctx, audienceID, audiences.UpdateAudienceRequest{TtlInDays: audiences.Of[int32](91)},
		audiences.WithRequestID("story-s07"))
	var refused *audiences.RefusedError
	expect(errors.Is(err, audiences.ErrInvalidRequest) && errors.As(err, &refused), "a typed error")
	expect(refused.Status == 400 && refused.RequestID == "story-s07", "status and request id")
	expect(len(refused.Violations) == 1 && refused.Violations[0].Pointer == "/ttlInDays", "a violation at /ttlInDays")
	tell("S-07", "status", refused.Status, "errorCode", refused.ErrorCode, "requestId", refused.RequestID,
		"pointer", refused.Violations[0].Pointer)

	// S-08 delete
	if err := client.DeleteExternalAudience(ctx, audienceID); err != nil {
		return err
	}
	tell("S-08")

	// S-09 gone
	_, err = client.ListIngestionRuns(ctx, audienceID, audiences.ListIngestionRunsQuery{})
	expect(errors.Is(err, audiences.ErrNotFound) && errors.As(err, &refused), "a typed error")
	expect(refused.Status == 404, "404")
	tell("S-09", "status", refused.Status, "errorCode", refused.ErrorCode)
	return nil
}

func expect(seen bool, what string) {
	if !seen {
		log.Panicf("expected: %s", what)
	}
}

func tell(step string, seen ...any) {
	texts := map[string]string{}
	for pair := range slices.Chunk(seen, 2) {
		texts[fmt.Sprint(pair[0])] = fmt.Sprint(pair[1])
	}
	line, err := json.Marshal(map[string]any{"step": step, "seen": texts})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(line))
	if name := os.Getenv("STORY_FILE"); name != "" {
		file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			log.Fatal(err)
		}
		defer file.Close()
		if _, err := file.Write(append(line, '\n')); err != nil {
			log.Fatal(err)
		}
	}
}
