"""What an answer is called by whoever asks for it later."""

from __future__ import annotations

from externalaudiences.errors import CannotBeSentError
from externalaudiences.generated.models.create_audience_accepted import CreateAudienceAccepted
from externalaudiences.generated.models.started_run import StartedRun
from externalaudiences.sendable import path_segment


def require_id(answer: object) -> None:
    """Refuse the answer to a create or start, with a ValueError, where nobody could ask for what was made."""
    match answer:
        case CreateAudienceAccepted():
            _require("operationId", answer.operation_id)
        case StartedRun():
            _require("runId", answer.run_id)


def _require(name: str, id: str) -> None:
    try:
        path_segment(name, id)
    except CannotBeSentError as cause:
        raise ValueError(f"its {name} is no id: {cause.reason}") from None
