"""JSON as the standard has it, within bounds: what is no JSON, and what is too much of it, is a ValueError and nothing else."""

from __future__ import annotations

import json
import math
from typing import Any

_DEEPEST = 500
_TOO_DEEP = f"it is nested deeper than {_DEEPEST} levels"


def loads(content: str | bytes) -> Any:
    """What a JSON text holds. Its numbers are finite, and it is not nested too deep."""
    try:
        value = json.loads(content, parse_int=_whole, parse_float=_finite, parse_constant=_finite)
    except RecursionError:
        # Nothing of the cause: its trace is as long as the text is deep.
        raise ValueError(_TOO_DEEP) from None
    _refuse_what_is_too_deep(value)
    return value


def _whole(digits: str) -> int:
    _finite(digits)
    return int(digits)


def _finite(number: str) -> float:
    value = float(number)
    if not math.isfinite(value):
        raise ValueError("a number in it is not finite")
    return value


def _refuse_what_is_too_deep(value: object) -> None:
    """Level by level: a walk that calls itself would fail at what it looks for."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [child for each in level for child in _children(each)]
        if not level:
            return
    raise ValueError(_TOO_DEEP)


def _children(value: object) -> list[object]:
    """The values in a value, as far as they can have some of their own."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [each for each in items if isinstance(each, (dict, list))]
