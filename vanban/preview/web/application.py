"""The addresses of the preview: all of them only tell, none of them writes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from vanban import project
from vanban.diagnostics.wording import Language
from vanban.pipeline.caching.store import digest
from vanban.pipeline.options import BuildOptions
from vanban.preview.standing import Session, Standing
from vanban.preview.web.board import Board
from vanban.preview.web.guard import Guard
from vanban.preview.web.output_files import disposition, links_of, output_file
from vanban.preview.web.page_pictures import pages_of, picture_of
from vanban.preview.web.source_lines import source_of
from vanban.preview.web.telling import details_of, event_of
from vanban.preview.web.words import words_for
from vanban.writers.jinja import render

TEMPLATES = project.TEMPLATES / "preview"
PARTS = {path.name: path for path in TEMPLATES.iterdir() if path.suffix in (".css", ".js")}
TYPES = {".css": "text/css", ".js": "text/javascript"}

SHELL_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
DOCUMENT_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)
FRESH = {"cache-control": "no-store"}
FOR_EVER = {"cache-control": "private, max-age=31536000, immutable"}


@dataclass(frozen=True, slots=True)
class Preview:
    """What the answers are made of."""

    board: Board
    options: BuildOptions
    language: Language

    def shell(self, _: Request) -> Response:
        """The page that holds everything else."""
        words = words_for(self.language)
        names = {"words": SimpleNamespace(**words), "all_words": _in_a_script(words)}
        text = render("preview/shell.html.j2", language=self.language, **names)
        headers = {**FRESH, "content-security-policy": SHELL_POLICY}
        return Response(text, media_type="text/html", headers=headers)

    def part(self, request: Request) -> Response:
        """A style sheet or a script of the page."""
        path = PARTS.get(request.path_params["name"])
        return Response(path.read_bytes(), media_type=TYPES[path.suffix], headers=FRESH) if path else _none()

    def events(self, _: Request) -> Response:
        """What changes, as it changes."""
        return StreamingResponse(self._events(), media_type="text/event-stream", headers=FRESH)

    async def _events(self) -> AsyncIterator[str]:
        last: Session | None = None
        async for session in self.board.moments():
            yield event_of(last, session, self.language)
            last = session

    def document(self, request: Request) -> Response:
        """What is known of one document."""
        standing = self._asked(request)
        if standing is None:
            return _none()
        links = links_of(standing, self.options)
        return JSONResponse(details_of(standing, self.board.session, links, self.language), headers=FRESH)

    def page(self, request: Request) -> Response:
        """The document's HTML: the one just drawn, else the one that stands in output/."""
        standing = self._asked(request)
        content = standing and (standing.page or _read(standing.place("html")))
        if not content:
            return _none()
        headers = {**FRESH, "content-security-policy": DOCUMENT_POLICY}
        return Response(content, media_type="text/html", headers=headers)

    def pdf(self, request: Request) -> Response:
        """How many pages the PDF has, and their sizes."""
        standing = self._asked(request)
        content = standing and _read(standing.place("pdf"))
        return JSONResponse(pages_of(content), headers=FRESH) if content else _none()

    def picture(self, request: Request) -> Response:
        """A page of the PDF as it looks; kept by the browser where it is of the file whose digest was asked for."""
        standing = self._asked(request)
        wanted = request.query_params
        number, width = wanted.get("number", ""), wanted.get("width", "")
        content = standing and _read(standing.place("pdf"))
        if not content or not (number.isdecimal() and width.isdecimal()):
            return _none()
        picture = picture_of(content, int(number[:6]), int(width[:6]))
        headers = FOR_EVER if digest(content) == wanted.get("digest") else FRESH
        return Response(picture, media_type="image/png", headers=headers) if picture else _none()

    def source(self, request: Request) -> Response:
        """The lines of YAML that a paragraph came from."""
        standing = self._asked(request)
        found = source_of(standing, request.query_params.get("path", "")) if standing else None
        return JSONResponse(found, headers=FRESH) if found else _none()

    def output(self, request: Request) -> Response:
        """A built file."""
        path = output_file(request.path_params["path"], self.options.output)
        if path is None:
            return _none()
        headers = {**FRESH, "content-security-policy": DOCUMENT_POLICY, "content-disposition": disposition(path)}
        return FileResponse(path, headers=headers)

    def _asked(self, request: Request) -> Standing | None:
        return self.board.session.named(request.query_params.get("name", ""))


def application(preview: Preview) -> Guard:
    """All addresses, behind the guard."""

    @asynccontextmanager
    async def opened(_: Starlette) -> AsyncIterator[None]:
        preview.board.open()
        yield

    routes = [
        Route("/", preview.shell),
        Route("/part/{name}", preview.part),
        Route("/events", preview.events),
        Route("/document", preview.document),
        Route("/page", preview.page),
        Route("/pdf", preview.pdf),
        Route("/picture", preview.picture),
        Route("/source", preview.source),
        Route("/output/{path:path}", preview.output),
    ]
    return Guard(Starlette(routes=routes, lifespan=opened))


def _none() -> Response:
    return PlainTextResponse("Không có / not found", 404, headers=FRESH)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _in_a_script(words: dict[str, str]) -> str:
    """The words as JSON that no script element can be ended by."""
    return json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")
