"""Reads the body of an answer, within bounds of time and size."""

from __future__ import annotations

import time
import zlib

import urllib3
from urllib3.exceptions import DecodeError, TimeoutError

_PIECE = 65536


class TooLargeError(ValueError):
    """There is more of it than is read."""

    def __init__(self, max_bytes: int) -> None:
        super().__init__(f"it is larger than {max_bytes} bytes")


def read_body(response: urllib3.BaseHTTPResponse, max_bytes: int, end: float) -> bytes:
    """The whole body, decompressed. Where it is too large or too slow, its rest is not read and the connection is closed.

    Piece by piece: the time-out of a socket would begin anew with every byte that trickles in. And decompressed here: urllib3 reads on
    until a piece has become a byte, which is for ever where a server sends pieces that become none, and its older releases decompress
    a piece whole, however large it becomes.
    """
    body = bytearray()
    plain = _Plain() if response.headers.get("content-encoding", "identity").lower() == "identity" else _Compressed()
    try:
        while piece := response.read1(_PIECE, decode_content=False):
            # One more than allowed tells that there is more.
            body += plain.decode(piece, max_bytes + 1 - len(body))
            if len(body) > max_bytes:
                raise TooLargeError(max_bytes)
            if time.monotonic() > end:
                raise TimeoutError("the answer took too long")
    except BaseException:
        response.close()
        raise
    response.release_conn()
    return bytes(body)


class _Plain:
    def decode(self, piece: bytes, at_most: int) -> bytes:
        return piece[:at_most]


class _Compressed:
    """gzip, or what HTTP calls deflate. Neither is asked for; servers and proxies send them all the same."""

    def __init__(self) -> None:
        self._member = self._next_member()

    def decode(self, piece: bytes, at_most: int) -> bytes:
        """What a piece becomes, or so much of it as is allowed. There may be several members, one behind the other."""
        decoded = bytearray()
        while piece and len(decoded) < at_most:
            if self._member.eof:
                self._member = self._next_member()
            try:
                decoded += self._member.decompress(piece, at_most - len(decoded))
            except zlib.error as cause:
                raise DecodeError("the answer is compressed in a way that is not known here") from cause
            piece = self._member.unused_data
        return bytes(decoded)

    @staticmethod
    def _next_member() -> zlib._Decompress:
        return zlib.decompressobj(zlib.MAX_WBITS | 32)
