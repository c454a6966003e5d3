"""What can be learnt from the answer to a request that was refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from externalaudiences import strict_json
from externalaudiences.generated.models.violation import Violation

_CODE = re.compile(r"\b[0-9]{6}-[0-9]{3}\b")


@dataclass(frozen=True)
class Refusal:
    """Only the ten codes are the platform's, every server may wrap them in its own way, and between it and us may be a proxy that
    answers with a page (R-15): so nothing is taken for granted, not even JSON."""

    status: int
    error_code: str | None
    request_id: str | None
    violations: list[Violation]
    retry_after: float | None
    title: str | None
    detail: str | None
    body: str

    @classmethod
    def read(cls, status: int, headers: Mapping[str, str], body: str) -> Refusal:
        """What the answer tells."""
        content = _object(_json(body))
        return cls(
            status=status,
            error_code=_code(content),
            request_id=_text(content.get("requestId")) or headers.get("x-request-id"),
            violations=[
                Violation(pointer=_text(each.get("pointer")) or "", reason=_text(each.get("reason")) or "")
                for each in map(_object, _list(content.get("violations")))
            ],
            retry_after=_retry_after(headers.get("retry-after")),
            title=_text(content.get("title")),
            detail=_text(content.get("detail")) or _text(content.get("message")),
            body=body,
        )

    def __str__(self) -> str:
        # The violations, or else the detail: servers repeat the one in the other.
        reasons = "; ".join(f"{each.pointer} {each.reason}" for each in self.violations) or self.detail
        return (
            f"{self.status}"
            + (f" {self.error_code}" if self.error_code else "")
            + (f": {self.title}" if self.title else "")
            + (f" {reasons}" if reasons else "")
            + (f" (request {self.request_id})" if self.request_id else "")
        )


def _code(content: dict[str, Any]) -> str | None:
    """Where it is most likely meant, and at last wherever it stands."""
    chain = _list(content.get("error-chain"))
    for place in (content.get("errorCode"), content.get("type"), chain[:1], content):
        for text in _texts(place):
            if found := _CODE.search(text):
                return found.group()
    return None


def _texts(place: object) -> Iterator[str]:
    """All names and texts below a place, in their order."""
    left = [place]
    while left:
        match left.pop():
            case str(text):
                yield text
            case list(items):
                left += reversed(items)
            case dict(properties):
                left += reversed([each for named in properties.items() for each in named])


def _retry_after(value: str | None) -> float | None:
    """``Retry-After`` is a number of seconds or a date; here it is seconds from now, infinite where nobody can count them."""
    if value is None:
        return None
    if value.isascii() and value.isdecimal():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError, OverflowError):
        return None


def _json(body: str) -> object:
    try:
        return strict_json.loads(body)
    except ValueError:
        return None


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
