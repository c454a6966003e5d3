"""What the generated models are built of."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Self

import pydantic


def _read_seconds(seconds: object) -> datetime:
    if isinstance(seconds, datetime):
        if seconds.tzinfo is None:
            raise ValueError("a time needs its time zone")
        return seconds
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        raise ValueError("a time is a whole number of seconds since the epoch")
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError) as cause:
        raise ValueError("a time is beyond all that a calendar has") from cause


def _write_seconds(time: datetime) -> int:
    return int(time.timestamp() // 1)


EpochSeconds = Annotated[datetime, pydantic.BeforeValidator(_read_seconds), pydantic.PlainSerializer(_write_seconds, return_type=int)]
"""A time. On the wire it is whole seconds since the epoch; a fraction of a second is cut off."""


class Model(pydantic.BaseModel):
    """What is sent and answered. Properties that the contract does not have are kept, in ``model_extra``."""

    model_config = pydantic.ConfigDict(extra="allow", populate_by_name=True)

    @classmethod
    def read(cls, content: Any) -> Self:
        """The model of what a JSON text holds."""
        return cls.model_validate(content)

    def write(self) -> dict[str, Any]:
        """What is sent. None says the same as absence, and is left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)
