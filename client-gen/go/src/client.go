package externalaudiences

import "context"

// Client is a client of the External Audiences API, in one sandbox of one organisation. Its methods are the operations of the contract,
// and beside them those that wait for an end. Safe for use by many goroutines; one for the whole program is enough.
type Client struct {
	ExternalAudiencesAPI
}

// New is a client. Its error names every setting that is missing.
func New(settings Settings) (*Client, error) {
	complete, err := settings.complete()
	if err != nil {
		return nil, err
	}
	return &Client{ExternalAudiencesAPI{newConnection(complete)}}, nil
}

// CreateAndWait creates an audience and waits until it is there: the answer names its AudienceId. The create is sent once.
func (client *Client) CreateAndWait(ctx context.Context, request CreateAudienceRequest, waiting Waiting) (*Operation, error) {
	wait := newWait(client.connection.settings, waiting)
	accepted, err := client.CreateExternalAudience(ctx, request, wait.options()...)
	if err != nil {
		return nil, err
	}
	return client.success(ctx, accepted.OperationId, wait)
}

// RunAndWait starts a run and waits until it has loaded everything. The start is sent once.
func (client *Client) RunAndWait(ctx context.Context, audienceID string, request StartRunRequest, waiting Waiting) (*IngestionRun, error) {
	wait := newWait(client.connection.settings, waiting)
	run, err := client.StartIngestionRun(ctx, audienceID, request, wait.options()...)
	if err != nil {
		return nil, err
	}
	return client.runSuccess(ctx, audienceID, run.RunId, wait)
}

// WaitForOperation waits for the success of an operation.
func (client *Client) WaitForOperation(ctx context.Context, operationID string, waiting Waiting) (*Operation, error) {
	return client.success(ctx, operationID, newWait(client.connection.settings, waiting))
}

// WaitForRun waits for the success of a run.
func (client *Client) WaitForRun(ctx context.Context, audienceID, runID string, waiting Waiting) (*IngestionRun, error) {
	return client.runSuccess(ctx, audienceID, runID, newWait(client.connection.settings, waiting))
}

func (client *Client) success(ctx context.Context, id string, wait *wait) (*Operation, error) {
	ended, err := untilEnded(ctx, wait, id, func(options []CallOption) (*Operation, string, error) {
		operation, err := client.GetExternalAudienceOperation(ctx, id, options...)
		return operation, Value(operation).Status, err
	})
	if err == nil && ended.Status != OperationStatusSuccess {
		return nil, &OperationFailedError{*ended}
	}
	return ended, err
}

func (client *Client) runSuccess(ctx context.Context, audienceID, id string, wait *wait) (*IngestionRun, error) {
	ended, err := untilEnded(ctx, wait, id, func(options []CallOption) (*IngestionRun, string, error) {
		run, err := client.GetIngestionRun(ctx, audienceID, id, options...)
		return run, Value(run).Status, err
	})
	if err == nil && ended.Status != IngestionRunStatusSuccess {
		return nil, &RunFailedError{*ended}
	}
	return ended, err
}
