"""What can be sent, and where to. Whatever cannot is refused before anything is sent, by an error that does not print it."""

from __future__ import annotations

import re
from urllib.parse import quote

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from externalaudiences.errors import CannotBeSentError

_NOT_VISIBLE = re.compile(r"[^!-~]")
# Visible, and in no URL but encoded.
_NOT_IN_A_URL = re.compile(r'[\\"<>^`{|}]')
_NOT_VISIBLE_NOR_BLANK = re.compile(r"[^ -~]")


def header_value(name: str, value: object) -> str:
    """A value of a header as it was given: visible ASCII, and blanks within it."""
    text = _text(name, value)
    _refuse_first(name, _NOT_VISIBLE_NOR_BLANK.search(text))
    if text.isspace():
        raise CannotBeSentError(name, "it is blank")
    if text.startswith(" "):
        raise CannotBeSentError(name, "it begins with a blank")
    if text.endswith(" "):
        raise CannotBeSentError(name, "it ends with a blank")
    return text


def path_segment(name: str, value: object) -> str:
    """One segment of a path, encoded: whatever is in it, it is no more than one, and leads nowhere else."""
    text = _text(name, value)
    if text in (".", ".."):
        raise CannotBeSentError(name, "it is a step in a path, and no id")
    return _encoded(name, text)


def query_value(name: str, value: object) -> str:
    """A value of a query, encoded."""
    return _encoded(name, str(value))


def base_url(value: object) -> str:
    """The URL that all paths follow, without the slash at its end."""
    name = "base URL"
    text = _text(name, value)
    _refuse_first(name, _NOT_VISIBLE.search(text) or _NOT_IN_A_URL.search(text))
    if not text.lower().startswith(("http://", "https://")):
        raise CannotBeSentError(name, "it does not begin with http:// or https://")
    for mark, part in (("?", "a query"), ("#", "a fragment")):
        if mark in text:
            raise CannotBeSentError(name, f"it contains {part}")
    if "@" in text.split("/")[2]:
        raise CannotBeSentError(name, "it contains a user")
    try:
        url = parse_url(text)
    except LocationParseError:
        # Its message has the URL in it.
        raise CannotBeSentError(name, "its host or port cannot be") from None
    if not url.host:
        raise CannotBeSentError(name, "it has no host")
    if url.port == 0:
        raise CannotBeSentError(name, "its host or port cannot be")
    return text.rstrip("/")


def _text(name: str, value: object) -> str:
    if value is None:
        raise CannotBeSentError(name, "it is missing")
    if not isinstance(value, str):
        raise CannotBeSentError(name, "it is not a text")
    if not value:
        raise CannotBeSentError(name, "it is empty")
    return value


def _encoded(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        # Its message has the text in it.
        raise CannotBeSentError(name, "it contains half a character") from None


def _refuse_first(name: str, found: re.Match[str] | None) -> None:
    if found:
        raise CannotBeSentError(name, f"it contains {_kind(found.group())} (character {found.start() + 1})")


def _kind(character: str) -> str:
    if character in "\r\n":
        return "a line break"
    if character == " ":
        return "a blank"
    if character < " " or "\x7f" <= character <= "\x9f":
        return "a control character"
    return "a character outside ASCII" if character > "~" else "a character that belongs into no URL"
