"""A round goes on where a document, a directory, the output folder or the system fails."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
import watchfiles

from tests.preview.small_project import plan_text
from vanban.pipeline.built import Built
from vanban.pipeline.guarding import guarded
from vanban.pipeline.options import BuildOptions
from vanban.preview import making_files, rebuilding
from vanban.preview.following import rounds
from vanban.preview.rebuilding import rebuilt
from vanban.preview.snapshot import Root, take_snapshot
from vanban.preview.standing import Session, Status


class PanicError(BaseException):
    """What a library in another language raises where it breaks down."""


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Three sound plans."""
    found = [tmp_path / f"{name}.yaml" for name in "abc"]
    for number, path in enumerate(found):
        path.write_text(plan_text(9000 + number), encoding="utf-8")
    return found


@pytest.fixture
def options(tmp_path: Path) -> BuildOptions:
    return BuildOptions(("html",), tmp_path / "output")


def last_of(moments: Iterator[Session]) -> Session:
    *_, last = moments
    return last


def test_a_document_that_breaks_the_program_is_told_and_the_session_goes_on(
    paths: list[Path], options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_all = making_files.build_all

    def breaking(wanted: Sequence[Path], chosen: BuildOptions) -> Iterator[Built]:
        yield from build_all(wanted[:1], chosen)
        raise PanicError("no more")

    monkeypatch.setattr(making_files, "build_all", breaking)
    session = last_of(rebuilt(Session(), None, paths, options, Event()))
    assert [each.status for each in session] == [Status.FINE, Status.ERRORS, Status.ERRORS]
    assert [each.code for each in session.documents[paths[2]].diagnostics] == ["TP118"]
    monkeypatch.setattr(making_files, "build_all", build_all)
    session = last_of(rebuilt(session, frozenset(paths[2:]), paths, options, Event()))
    assert session.documents[paths[2]].status is Status.FINE


def test_the_line_of_what_documents_show_together_is_there_beside_that_of_their_own_problems(
    tmp_path: Path, options: BuildOptions
) -> None:
    paths = [tmp_path / f"{number}.yaml" for number in range(making_files.MANY)]
    for number, path in enumerate(paths):
        lead = "Sở Không Có Thật" if number == 1 else "Sở Công Thương"
        path.write_text(plan_text(9000 + max(number, 1), lead), encoding="utf-8")
    session = last_of(rebuilt(Session(), None, paths, options, Event()))
    standing = session.documents[paths[1]]
    lines = {each.code: standing.text.splitlines()[each.span.line - 1] for each in standing.diagnostics}
    assert (lines["DV201"].strip(), lines["S01"]) == ("lead: Sở Không Có Thật.", "number: 9001")


def test_what_fails_for_all_documents_together_is_told_beside_them(
    paths: list[Path], options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(making_files, "place_index", failing)
    session = last_of(rebuilt(Session(), None, paths, options, Event()))
    assert {each.status for each in session} == {Status.FINE}
    assert [each.arguments["detail"] for each in session.shared] == ["OSError: no room"]


def test_a_round_waits_for_another_build_and_says_so(
    paths: list[Path], options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "PAUSE", 0)
    moments = rebuilt(Session(), None, paths, options, Event())
    with guarded(options.output):
        waiting = next(moment for moment in moments if moment.trouble)
    assert (waiting.trouble, waiting.is_working) == ("busy", True)
    after = last_of(moments)
    assert (after.trouble, {each.status for each in after}) == ("", {Status.FINE})


def test_a_round_that_waits_ends_when_it_is_stopped(paths: list[Path], options: BuildOptions) -> None:
    stop = Event()
    with guarded(options.output):
        moments = rebuilt(Session(), None, paths, options, stop)
        next(moment for moment in moments if moment.trouble)
        stop.set()
        assert last_of(moments).documents[paths[0]].status is Status.WAITING


def test_a_document_with_errors_is_stale_as_long_as_its_old_files_stand(
    paths: list[Path], options: BuildOptions
) -> None:
    session = last_of(rebuilt(Session(), None, paths, options, Event()))
    paths[0].write_text("type: plan\n", encoding="utf-8")
    moments = list(rebuilt(session, frozenset(paths[:1]), paths, options, Event(), draws_first=True))
    drawn = next(each.documents[paths[0]] for each in moments if each.documents[paths[0]].diagnostics)
    assert (drawn.is_stale, drawn.is_current) == (True, False)
    assert moments[-1].documents[paths[0]].is_stale
    assert not moments[-1].documents[paths[1]].is_stale


def test_the_page_is_drawn_before_the_files_are_made(paths: list[Path], options: BuildOptions) -> None:
    session = last_of(rebuilt(Session(), None, paths, options, Event()))
    place = session.documents[paths[0]].place("html")
    paths[0].write_text(plan_text(9000).replace("công nghệ", "trước khi dựng"), encoding="utf-8")
    for moment in rebuilt(session, frozenset(paths[:1]), paths, options, Event(), draws_first=True):
        page = moment.documents[paths[0]].page
        if page is not None:
            break
    assert page is not None
    assert "trước khi dựng" in page.decode("utf-8")
    assert "trước khi dựng" not in place.read_text(encoding="utf-8")


def test_files_are_looked_at_in_turn_where_the_system_cannot_watch_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", full)
    roots, stop, told = [Root(tmp_path)], Event(), list[str]()
    following = rounds(roots, take_snapshot(roots), stop, told.append)
    (tmp_path / "a.yaml").write_text("x", encoding="utf-8")
    assert next(following) == {tmp_path / "a.yaml"}
    (tmp_path / "a.yaml").unlink()
    assert next(following) == {tmp_path / "a.yaml"}
    stop.set()
    assert list(following) == []
    assert told == ["OS file watch limit reached"]
