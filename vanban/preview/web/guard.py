"""Who may ask: a page of this very server, on this machine, and only to read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
READING = frozenset({"GET", "HEAD"})

HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
)


def refusal(method: str, headers: Mapping[str, list[str]]) -> tuple[int, str] | None:
    """The status and why, or None where the request is answered.

    The name in Host must be this machine's own, lest another site's name that leads here reads along; any port, for a
    port may be forwarded. An Origin must be the page's own.
    """
    if method not in READING:
        return 405, "Chỉ được đọc / read only"
    hosts = headers.get("host", [])
    if len(hosts) != 1 or _name(hosts[0]) not in LOCAL_NAMES:
        return 403, "Chỉ trả lời localhost / only localhost is answered"
    if any(origin != f"http://{hosts[0]}" for origin in headers.get("origin", [])):
        return 403, "Yêu cầu từ trang khác / asked by another site"
    is_foreign = headers.get("sec-fetch-site", ["none"])[0] in ("cross-site", "same-site")
    if is_foreign and headers.get("sec-fetch-mode", ["navigate"])[0] != "navigate":
        return 403, "Yêu cầu từ trang khác / asked by another site"
    return None


def _name(host: str) -> str:
    """The host without its port, in small letters."""
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdecimal() else host).lower()


class Guard:
    """Stands before the application: refuses, and puts on every answer what a browser must keep to."""

    def __init__(self, application: ASGIApp) -> None:
        self.application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.application(scope, receive, send)
            return
        refused = refusal(scope.get("method", ""), _headers(scope))
        if refused is None:
            await self.application(scope, receive, _with_headers(send))
            return
        from starlette.responses import PlainTextResponse

        status, words = refused
        await PlainTextResponse(words, status)(scope, receive, _with_headers(send))


def _headers(scope: Scope) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        found.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    return found


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message):  # type: ignore[no-untyped-def]
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], *HEADERS]}
        await send(message)

    return send_with_headers
