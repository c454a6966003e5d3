import type { IngestionRun, Operation, Violation } from "./generated/models/all.js";
import type { Refusal } from "./refusal.js";

/** Whatever goes wrong with a call. `operation` is the one that was called. */
export class ExternalAudiencesError extends Error {
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.operation = operation;
  }
}

/**
 * A setting or an argument that no request can carry: nothing was sent. The message names it, and never its value, which may be a
 * secret. `operation` is `configuration` where no call was made yet.
 */
export class CannotBeSentError extends ExternalAudiencesError {
  constructor(operation: string, what: string, reason: string) {
    super(operation, `${what} cannot be sent: ${reason}`);
  }
}

/**
 * The platform has refused a request, or has failed at it. Each platform code has a subclass, such as {@link NotFoundError};
 * an answer without any of these codes is this class itself.
 */
export class RefusedError extends ExternalAudiencesError {
  /** The HTTP status. */
  readonly status: number;
  /** The platform code, such as 100940-404. The whole text is the code. Absent where the server gave none. */
  readonly errorCode: string | undefined;
  /** The id of the request, the caller's own or the server's. What to name when asking for help. */
  readonly requestId: string | undefined;
  /** What is wrong with the request, each with its place. Empty where the server did not say. */
  readonly violations: Violation[];
  /** After how many milliseconds the server wants to be asked again. */
  readonly retryAfter: number | undefined;
  /** The whole answer. */
  readonly body: string;

  constructor(operation: string, refusal: Refusal) {
    super(operation, `${operation} was answered ${refusal.status}${refusal.explanation}`);
    this.status = refusal.status;
    this.errorCode = refusal.errorCode;
    this.requestId = refusal.requestId;
    this.violations = refusal.violations;
    this.retryAfter = refusal.retryAfter;
    this.body = refusal.body;
  }
}

/** 100910-400: the request is not valid; `violations` says where. */
export class InvalidRequestError extends RefusedError {}
/** 100911-400: the access token is not valid. */
export class InvalidTokenError extends RefusedError {}
/** 100920-401: a header is missing. */
export class MissingHeaderError extends RefusedError {}
/** 100921-401: the organisation does not exist. */
export class UnknownOrganisationError extends RefusedError {}
/** 100922-401: the caller may not do this. */
export class NotAuthorisedError extends RefusedError {}
/** 100940-404: there is no such audience, operation or run in this sandbox. */
export class NotFoundError extends RefusedError {}
/** 100950-409: it exists already, or a run is in progress. */
export class AlreadyExistsError extends RefusedError {}
/** 100960-422: well-formed, but without meaning, or not possible now. */
export class UnprocessableError extends RefusedError {}
/** 100970-500: the system failed. Nothing of the request can be taken as done: ask before sending it again. */
export class SystemFailedError extends RefusedError {}
/** 100970-502: something that the system depends on failed. */
export class DependencyFailedError extends RefusedError {}

const byCode: Record<string, typeof RefusedError> = {
  "100910-400": InvalidRequestError,
  "100911-400": InvalidTokenError,
  "100920-401": MissingHeaderError,
  "100921-401": UnknownOrganisationError,
  "100922-401": NotAuthorisedError,
  "100940-404": NotFoundError,
  "100950-409": AlreadyExistsError,
  "100960-422": UnprocessableError,
  "100970-500": SystemFailedError,
  "100970-502": DependencyFailedError,
};

/** The error for a refusal, by its platform code. */
export function refused(operation: string, refusal: Refusal): RefusedError {
  return new (byCode[refusal.errorCode ?? ""] ?? RefusedError)(operation, refusal);
}

/** There was no answer: the connection broke or could not be made, or time ran out. */
export class NoAnswerError extends ExternalAudiencesError {
  /** Whether the request may have reached the server. */
  readonly sent: boolean;

  constructor(operation: string, sent: boolean, cause: unknown) {
    super(operation, `${operation} has got no answer: ${reason(cause)}`, { cause });
    this.sent = sent;
  }
}

/** The answer is a success by its status, and cannot be read; or it is longer than what is read, whatever its status. */
export class UnreadableAnswerError extends ExternalAudiencesError {
  readonly status: number;

  constructor(operation: string, status: number, cause: unknown) {
    super(operation, `${operation} was answered ${status}, with a body that cannot be read: ${reason(cause)}`, { cause });
    this.status = status;
  }
}

/**
 * A create or the start of a run has failed in a way that leaves open whether it was carried out. It is never sent again by itself:
 * look for its effect first. `cause` is what happened.
 */
export class MayHaveHappenedError extends ExternalAudiencesError {
  constructor(operation: string, cause: unknown) {
    super(operation, `${operation} may have happened: ${reason(cause)}`, { cause });
  }
}

/** What was waited for has not ended in time. It goes on: wait again with the id. */
export class DeadlineError extends ExternalAudiencesError {
  /** The id of the operation or run that was waited for. */
  readonly id: string;
  /** Its last known status. Absent where it never answered. */
  readonly lastStatus: string | undefined;

  constructor(operation: string, id: string, lastStatus: string | undefined, cause?: unknown) {
    super(operation, `${id} has not ended in time; its last known status is ${lastStatus ?? "none"}`, { cause });
    this.id = id;
    this.lastStatus = lastStatus;
  }
}

/** The operation that was waited for has failed. */
export class OperationFailedError extends ExternalAudiencesError {
  readonly result: Operation;

  constructor(operation: string, result: Operation) {
    super(operation, `operation ${result.operationId} has failed: ${result.error?.code ?? ""} ${result.error?.message ?? "no reason given"}`);
    this.result = result;
  }
}

/** The run that was waited for has failed. */
export class RunFailedError extends ExternalAudiencesError {
  readonly result: IngestionRun;

  constructor(operation: string, result: IngestionRun) {
    const stages = (result.details ?? []).map((stage) => `${stage.stage} ${stage.status}`).join(", ");
    super(operation, `run ${result.runId} has failed: ${stages || "no stage was begun"}`);
    this.result = result;
  }
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) {
    return String(cause);
  }
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}
