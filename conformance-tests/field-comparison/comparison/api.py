"""One request to a server, for what has to be there before a tool begins."""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass

from comparison import places

CREDENTIALS: dict[str, str] = json.loads((places.SETTINGS / "credentials.json").read_text("utf-8"))
"""The headers of a caller who may do everything."""

# No proxy of the environment stands between us and a server of our own machine.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Answer:
    """A status, the headers, and the body as JSON; an empty object where it is not a JSON object."""

    status: int
    headers: dict[str, str]
    body: dict


def ask(method: str, url: str, body: object = None, headers: dict[str, str] = CREDENTIALS) -> Answer:
    """Sends one request, with a body in JSON where one is given, as text where it is text."""
    text = body if isinstance(body, str) or body is None else json.dumps(body)
    data = None if text is None else text.encode()
    content_type = {} if data is None else {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers | content_type, method=method)
    try:
        with _OPENER.open(request, timeout=10) as response:
            return _answer(response)
    except urllib.error.HTTPError as refusal:
        with refusal:
            return _answer(refusal)


def _answer(response) -> Answer:
    try:
        body = json.loads(response.read())
    except ValueError:
        body = {}
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status, headers, body if isinstance(body, dict) else {})
