import { Connection, type Settings } from "./connection.js";
import { OperationFailedError, RunFailedError } from "./errors.js";
import { ExternalAudiencesApi } from "./generated/apis/external-audiences-api.js";
import { type CreateAudienceRequest, type IngestionRun, IngestionRunStatus, type Operation, OperationStatus, type StartRunRequest } from "./generated/models/all.js";
import { Wait, type Waiting } from "./waiting.js";

/**
 * A client of the External Audiences API, in one sandbox of one organisation.
 *
 * Its methods are the operations of the contract, and beside them those that wait for an end. One for the whole program is enough.
 */
export class ExternalAudiences extends ExternalAudiencesApi {
  constructor(settings: Settings) {
    super(new Connection(settings));
  }

  /** Creates an audience and waits until it is there: the answer names its `audienceId`. The create is sent once. */
  async createAndWait(request: CreateAudienceRequest, waiting: Waiting = {}): Promise<Operation> {
    const wait = new Wait(this.connection, waiting);
    const accepted = await this.createExternalAudience(request, wait.options());
    return this.#success(accepted.operationId, wait);
  }

  /** Starts a run and waits until it has loaded everything. The start is sent once. */
  async runAndWait(audienceId: string, request: StartRunRequest, waiting: Waiting = {}): Promise<IngestionRun> {
    const wait = new Wait(this.connection, waiting);
    const run = await this.startIngestionRun(audienceId, request, wait.options());
    return this.#runSuccess(audienceId, run.runId, wait);
  }

  /** Waits for the success of an operation. */
  waitForOperation(operationId: string, waiting: Waiting = {}): Promise<Operation> {
    return this.#success(operationId, new Wait(this.connection, waiting));
  }

  /** Waits for the success of a run. */
  waitForRun(audienceId: string, runId: string, waiting: Waiting = {}): Promise<IngestionRun> {
    return this.#runSuccess(audienceId, runId, new Wait(this.connection, waiting));
  }

  async #success(id: string, wait: Wait): Promise<Operation> {
    const operation = "waitForOperation";
    const ended = await wait.untilEnded({ operation, id, ask: (options) => this.getExternalAudienceOperation(id, options) });
    if (ended.status !== OperationStatus.SUCCESS) {
      throw new OperationFailedError(operation, ended);
    }
    return ended;
  }

  async #runSuccess(audienceId: string, id: string, wait: Wait): Promise<IngestionRun> {
    const operation = "waitForRun";
    const ended = await wait.untilEnded({ operation, id, ask: (options) => this.getIngestionRun(audienceId, id, options) });
    if (ended.status !== IngestionRunStatus.SUCCESS) {
      throw new RunFailedError(operation, ended);
    }
    return ended;
  }
}
