package externalaudiences_test

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	audiences "externalaudiences.io/client"
)

// examples hold every request and response of the contract: what is sent and what is understood is what stands there.
var examples = cmp.Or(os.Getenv("EXAMPLES"), "../../../../openapi/examples")

type vector struct {
	request string
	status  int
	call    func(*audiences.Client, []byte) (any, error)
}

var operations = map[string]vector{
	"createExternalAudience": {"POST /external-audience/", 202, func(client *audiences.Client, body []byte) (any, error) {
		return client.CreateExternalAudience(context.Background(), read[audiences.CreateAudienceRequest](body))
	}},
	"getExternalAudienceOperation": {"GET /external-audience/operations/an%20id", 200, func(client *audiences.Client, _ []byte) (any, error) {
		return client.GetExternalAudienceOperation(context.Background(), "an id")
	}},
	"updateExternalAudience": {"PATCH /external-audience/an%20id", 200, func(client *audiences.Client, body []byte) (any, error) {
		return client.UpdateExternalAudience(context.Background(), "an id", read[audiences.UpdateAudienceRequest](body))
	}},
	"startIngestionRun": {"POST /external-audience/an%20id/runs", 200, func(client *audiences.Client, body []byte) (any, error) {
		return client.StartIngestionRun(context.Background(), "an id", read[audiences.StartRunRequest](body))
	}},
	"listIngestionRuns": {"GET /external-audience/an%20id/runs?limit=1&sortBy=-createdAt", 200, func(client *audiences.Client, _ []byte) (any, error) {
		return client.ListIngestionRuns(context.Background(), "an id",
			audiences.ListIngestionRunsQuery{Limit: audiences.Of[int32](1), SortBy: audiences.Of("-createdAt")})
	}},
	"getIngestionRun": {"GET /external-audience/an%20id/runs/a%20run", 200, func(client *audiences.Client, _ []byte) (any, error) {
		return client.GetIngestionRun(context.Background(), "an id", "a run")
	}},
}

var sentinels = map[string]error{
	"100910-400": audiences.ErrInvalidRequest,
	"100911-400": audiences.ErrInvalidToken,
	"100920-401": audiences.ErrMissingHeader,
	"100921-401": audiences.ErrUnknownOrganisation,
	"100922-401": audiences.ErrNotAuthorised,
	"100940-404": audiences.ErrNotFound,
	"100950-409": audiences.ErrAlreadyExists,
	"100960-422": audiences.ErrUnprocessable,
	"100970-500": audiences.ErrSystemFailed,
	"100970-502": audiences.ErrDependencyFailed,
}

func TestVectorsOfOperations(t *testing.T) {
	folders, err := os.ReadDir(examples)
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if folder.Name() == "errors" {
			continue
		}
		vector, ok := operations[folder.Name()]
		if !ok {
			t.Errorf("no call for the examples of %s", folder.Name())
			continue
		}
		files, err := filepath.Glob(filepath.Join(examples, folder.Name(), "*-response.json"))
		if err != nil || len(files) == 0 {
			t.Errorf("no examples of %s: %v", folder.Name(), err)
		}
		for _, file := range files {
			t.Run(folder.Name()+"/"+filepath.Base(file), func(t *testing.T) { testOperation(t, vector, file) })
		}
	}
}

func testOperation(t *testing.T, vector vector, file string) {
	answer := load(t, file)
	var request any
	if strings.HasPrefix(vector.request, "POST") || strings.HasPrefix(vector.request, "PATCH") {
		request = canonical(t, load(t, strings.Replace(file, "-response", "-request", 1)))
	}
	scene := newScene(t, canned{status: vector.status, body: answer})

	understood, err := vector.call(scene.client, write(request))
	if err != nil {
		t.Fatal(err)
	}

	sent := scene.arrived[0]
	equal(t, sent.method+" "+strings.TrimPrefix(sent.uri, "/data/core/ais"), vector.request)
	if request != nil {
		equal(t, read[any]([]byte(sent.body)), request)
	} else {
		equal(t, sent.body, "")
	}
	equal(t, read[any](write(understood)), answer)
	equal(t, sent.header.Get("Authorization"), "Bearer a-token")
	equal(t, sent.header.Get("x-api-key"), "a-key")
	equal(t, sent.header.Get("x-gw-ims-org-id"), "an-organisation")
	equal(t, sent.header.Get("x-sandbox-name"), "a-sandbox")
}

func TestVectorsOfErrors(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(examples, "errors", "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no examples of errors: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			example := read[audiences.PlatformError](write(load(t, file)))
			scene := newScene(t, canned{status: int(example.Status), body: example})

			_, err := scene.client.UpdateExternalAudience(context.Background(), "an id", audiences.UpdateAudienceRequest{TtlInDays: audiences.Of[int32](7)})

			var refused *audiences.RefusedError
			if !errors.As(err, &refused) || !errors.Is(err, sentinels[*example.ErrorCode]) {
				t.Fatalf("%v is not %v", err, sentinels[*example.ErrorCode])
			}
			equal(t, refused.Status, int(example.Status))
			equal(t, refused.ErrorCode, *example.ErrorCode)
			equal(t, refused.RequestID, *example.RequestId)
			equal(t, refused.Violations, example.Violations)
		})
	}
}

func TestDeleteIsAnsweredByNothing(t *testing.T) {
	scene := newScene(t, canned{status: 204})

	if err := scene.client.DeleteExternalAudience(context.Background(), "an id"); err != nil {
		t.Fatal(err)
	}

	equal(t, scene.arrived[0].method+" "+scene.arrived[0].uri, "DELETE /data/core/ais/external-audience/an%20id")
}

func TestWhatTheContractDoesNotHaveIsKept(t *testing.T) {
	scene := newScene(t, canned{status: 200, body: `{"operationId": "o", "status": "QUEUED", "queue": {"length": 7}}`})

	operation, err := scene.client.GetExternalAudienceOperation(context.Background(), "o")
	if err != nil {
		t.Fatal(err)
	}

	equal(t, operation.Status, "QUEUED")
	equal(t, string(operation.Undeclared["queue"]), `{"length": 7}`)
}

// canonical makes a number of the days to live: the guide sends a text, and they mean the same.
func canonical(t *testing.T, request any) any {
	t.Helper()
	properties := request.(map[string]any)
	if days, ok := properties["ttlInDays"].(string); ok {
		number, err := strconv.ParseFloat(days, 64)
		if err != nil {
			t.Fatal(err)
		}
		properties["ttlInDays"] = number
	}
	return properties
}

func load(t *testing.T, file string) any {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return read[any](content)
}

func read[T any](content []byte) T {
	var value T
	if err := json.Unmarshal(content, &value); err != nil {
		panic(err)
	}
	return value
}

func write(value any) []byte {
	content, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return content
}

func equal(t *testing.T, seen, expected any) {
	t.Helper()
	if !reflect.DeepEqual(seen, expected) {
		t.Errorf("expected %v, and there is %v", expected, seen)
	}
}
