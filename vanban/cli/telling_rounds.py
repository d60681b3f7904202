"""What `watch` and `serve` print: a line for each document that was built, and its problems as `build` prints them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from vanban.cli.printing import print_with_lines
from vanban.cli.words import say
from vanban.diagnostics.wording import Language
from vanban.pipeline.finding import shown
from vanban.preview.standing import Session, Standing


class RoundTeller:
    """Prints what has become other since the session was last at rest."""

    def __init__(self, output: Path, language: Language) -> None:
        self.output, self.language = output, language
        self._last: Session | None = None
        self._trouble = ""

    def tell(self, session: Session) -> None:
        """The moments between are passed over, but for what keeps the session waiting."""
        if session.trouble and session.trouble != self._trouble:
            print(self._words_of_trouble(session.trouble), file=sys.stderr, flush=True)
        self._trouble = session.trouble
        if not session.is_working:
            self._tell_round(session)
            self._last = session

    def cannot_watch(self, reason: str) -> None:
        """The system cannot tell of changes."""
        print(say("cannot_watch", self.language, reason=reason), file=sys.stderr, flush=True)

    def _tell_round(self, session: Session) -> None:
        news = list(_news(self._last, session))
        for standing in news:
            print(f"{datetime.now():%H:%M:%S} {self._line(standing)}", flush=True)
        for gone in _gone(self._last, session):
            print(f"{datetime.now():%H:%M:%S} {self._line_of_gone(gone)}", flush=True)
        found = [each for standing in news for each in standing.diagnostics]
        if self._last is None or self._last.shared != session.shared:
            found += session.shared
        if found:
            texts = {each.name: each.text for each in news if each.text} | dict(session.shared_texts)
            print_with_lines(found, texts, "text", self.language)
        if self._last is None:
            print(say("watching", self.language, count=len(session.documents)), flush=True)
        sys.stdout.flush()

    def _line(self, standing: Standing) -> str:
        files = ", ".join(shown(standing.place(form)) for form in standing.files)
        if standing.is_stale:
            return say("stale", self.language, path=standing.name, files=files)
        if not standing.files:
            return say("not_built", self.language, path=standing.name)
        seconds = f"{standing.seconds:.2f}".replace(".", "," if self.language == "vi" else ".")
        return say("rebuilt", self.language, path=standing.name, files=files, seconds=seconds)

    def _line_of_gone(self, standing: Standing) -> str:
        left = ", ".join(shown(standing.place(form)) for form in standing.files)
        return say("gone_with_files" if left else "gone", self.language, path=standing.name, files=left)

    def _words_of_trouble(self, trouble: str) -> str:
        if trouble == "busy":
            return say("waiting_for_output", self.language, path=shown(self.output))
        return say("no_writable_output", self.language, path=shown(self.output), reason=trouble)


def _news(last: Session | None, session: Session) -> Iterator[Standing]:
    """The documents that were built anew, or of which there is something else to tell."""
    for standing in session:
        before = last.documents.get(standing.path) if last else None
        if before is None or _is_news(before, standing):
            yield standing


def _is_news(before: Standing, now: Standing) -> bool:
    if (before.diagnostics, before.files, before.text) != (now.diagnostics, now.files, now.text):
        return True
    own = now.own
    return own is not None and own is not before.own and bool(own.files) and not own.was_kept


def _gone(last: Session | None, session: Session) -> list[Standing]:
    return [each for each in last if each.path not in session.documents] if last else []
