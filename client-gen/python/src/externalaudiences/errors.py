"""What can go wrong with a call."""

from __future__ import annotations

from externalaudiences.generated.models.ingestion_run import IngestionRun
from externalaudiences.generated.models.operation import Operation
from externalaudiences.generated.models.violation import Violation
from externalaudiences.refusal import Refusal


class ExternalAudiencesError(Exception):
    """Whatever goes wrong with a call."""


class CannotBeSentError(ExternalAudiencesError):
    """A setting, an id or a request cannot be sent as it is, and nothing was sent."""

    def __init__(self, name: str, reason: str) -> None:
        # Never the value: it may be a secret.
        super().__init__(f"the {name} cannot be sent: {reason}")
        self.name: str = name
        """What cannot be sent, such as ``token``."""
        self.reason: str = reason
        """Why not."""


class RefusedError(ExternalAudiencesError):
    """The platform has refused a request, or has failed at it.

    Each platform code has a subclass, such as NotFoundError; an answer without any of these codes is this class itself.
    """

    def __init__(self, operation: str, refusal: Refusal) -> None:
        super().__init__(f"{operation} was answered {refusal}")
        self.status: int = refusal.status
        """The HTTP status."""
        self.error_code: str | None = refusal.error_code
        """The platform code, such as 100940-404. The whole text is the code. None where the server gave none."""
        self.request_id: str | None = refusal.request_id
        """The id of the request, the caller's own or the server's. What to name when asking for help."""
        self.violations: list[Violation] = refusal.violations
        """What is wrong with the request, each with its place. Empty where the server did not say."""
        self.retry_after: float | None = refusal.retry_after
        """After how many seconds the server wants to be asked again."""
        self.body: str = refusal.body
        """The whole answer."""


class InvalidRequestError(RefusedError):
    """100910-400: the request is not valid; ``violations`` says where."""


class InvalidTokenError(RefusedError):
    """100911-400: the access token is not valid."""


class MissingHeaderError(RefusedError):
    """100920-401: a header is missing."""


class UnknownOrganisationError(RefusedError):
    """100921-401: the organisation does not exist."""


class NotAuthorisedError(RefusedError):
    """100922-401: the caller may not do this."""


class NotFoundError(RefusedError):
    """100940-404: there is no such audience, operation or run in this sandbox."""


class AlreadyExistsError(RefusedError):
    """100950-409: it exists already, or a run is in progress."""


class UnprocessableError(RefusedError):
    """100960-422: well-formed, but without meaning, or not possible now."""


class SystemFailedError(RefusedError):
    """100970-500: the system failed. Nothing of the request can be taken as done: ask before sending it again."""


class DependencyFailedError(RefusedError):
    """100970-502: something that the system depends on failed."""


_BY_CODE: dict[str | None, type[RefusedError]] = {
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
}


def refused(operation: str, refusal: Refusal) -> RefusedError:
    """The error for a refusal, by its platform code."""
    return _BY_CODE.get(refusal.error_code, RefusedError)(operation, refusal)


class NoAnswerError(ExternalAudiencesError):
    """There was no answer: the connection broke or could not be made, or time ran out."""

    def __init__(self, operation: str, sent: bool, cause: Exception) -> None:
        super().__init__(f"{operation} has got no answer: {cause}")
        self.sent: bool = sent
        """Whether the request may have reached the server."""


class UnreadableAnswerError(ExternalAudiencesError):
    """An answer cannot be read: it is a success by its status and no JSON that is known here, or it is too large."""

    def __init__(self, operation: str, status: int, cause: Exception) -> None:
        super().__init__(f"{operation} was answered {status}, with a body that cannot be read: {cause}")
        self.status: int = status
        """The HTTP status."""


class MayHaveHappenedError(ExternalAudiencesError):
    """A create or the start of a run has failed in a way that leaves open whether it was carried out.

    It is never sent again by itself: look for its effect first. ``__cause__`` is what happened.
    """

    def __init__(self, operation: str, cause: Exception) -> None:
        super().__init__(f"{operation} may have happened: {cause}")


class DeadlineError(ExternalAudiencesError):
    """What was waited for has not ended in time. It goes on: wait again with the id."""

    def __init__(self, id: str, last_status: str | None) -> None:
        super().__init__(f"{id} has not ended in time; its last known status is {last_status or 'none'}")
        self.id: str = id
        """The id of the operation or run that was waited for."""
        self.last_status: str | None = last_status
        """Its last known status. None where it never answered."""


class CancelledError(ExternalAudiencesError):
    """The wait was called off. What was waited for goes on: wait again with the id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"waiting for {id} was called off")
        self.id: str = id
        """The id of the operation or run that was waited for."""


class OperationFailedError(ExternalAudiencesError):
    """The operation that was waited for has failed."""

    def __init__(self, result: Operation) -> None:
        error = result.error
        reason = f"{error.code} {error.message}" if error else "no reason given"
        super().__init__(f"operation {result.operation_id} has failed: {reason}")
        self.result: Operation = result
        """The operation at its end."""


class RunFailedError(ExternalAudiencesError):
    """The run that was waited for has failed."""

    def __init__(self, result: IngestionRun) -> None:
        stages = ", ".join(f"{each.stage} {each.status}" for each in result.details or [])
        super().__init__(f"run {result.run_id} has failed: {stages or 'no stage was begun'}")
        self.result: IngestionRun = result
        """The run at its end."""
