"""Every comment stays with the key or entry that it speaks of, and allows the same findings."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.formatting.commenting import COMMENT, head, spoken_of, untidy
from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.pipeline.checking import check_reading
from vanban.pipeline.formatting.formatting import format_text
from vanban.pipeline.shared import load_shared
from vanban.rules.allowances import allowances
from vanban.sources.reading import read_text
from vanban.sources.source_tree import Path as NodePath
from vanban.sources.source_tree import SourceTree

unshrunk = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
SOURCES = sorted(project.CONTENT.rglob("*.yaml"))


def tree_of(text: str) -> SourceTree:
    tree = read_text(text, "x.yaml").tree
    assert tree is not None
    return tree


def allowed(text: str) -> dict[str, set[NodePath]]:
    """By its reason, the texts that each allowance covers."""
    tree = tree_of(text)
    inner = {path[:-1] for path in tree.places if path}
    leaves = [(path, place.value.line) for path, place in tree.places.items() if path not in inner]
    return {
        allowance.reason: {path for path, line in leaves if allowance.first_line <= line <= allowance.last_line}
        for allowance in allowances(tree)
    }


def found(text: str, path: Path) -> list[tuple[str, object]]:
    """What `check` says, without its places."""
    reading = read_text(text, str(path))
    checked = check_reading(reading, path, load_shared().directory, load_fonts(project.FONTS))
    return sorted((each.code, str(each.arguments)) for each in checked.diagnostics)


@given(untidy())
@unshrunk
def test_comments_speak_of_the_same_key_or_entry(text: str) -> None:
    written = format_text(text, "x.yaml")
    assert written.is_safe
    assert sorted(COMMENT.findall(written.text)) == sorted(COMMENT.findall(text))
    after = dict(spoken_of(written.text))
    for comment, paths in spoken_of(text):
        assert comment in head(text) or paths & after[comment], comment


@given(untidy())
@unshrunk
def test_allowances_cover_the_same_texts_and_the_check_says_the_same(text: str) -> None:
    written = format_text(text, "x.yaml").text
    before, after = allowed(text), allowed(written)
    assert after == before
    assert found(written, project.CONTENT / "x.yaml") == found(text, project.CONTENT / "x.yaml")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_the_documents_are_written_in_the_one_manner(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert format_text(text, path.name).text == text
