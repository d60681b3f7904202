"""What is seen in all texts at once is what a look at each text would see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.source_document import FOLDER, document, resolved
from vanban import project
from vanban.models.reading import read_document
from vanban.pipeline.shared import load_shared
from vanban.resolve.document import ResolvedDocument
from vanban.resolve.resolving import resolve
from vanban.rules.joined_texts import join
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_rules import SOURCE_RULES
from vanban.rules.source_subject import SourceSubject
from vanban.sources.reading import read_file
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern

CASES = [
    pytest.param(case, id=f"{rule.code} {case['title']}")
    for rule in SOURCE_RULES
    for case in yaml.safe_load((FOLDER / "cases" / f"{rule.code}.yaml").read_text(encoding="utf-8"))
]
REAL = sorted(path for path in (project.ROOT / "content").glob("*/*.yaml") if path.parent.name != "_shared")
CORES = [LatePattern(pattern) for pattern in ("a", "ab", r"\0b", r"[^c]b", r"(?<=b)\0", r"c\n")]


class EveryText(SourceSubject):
    """A document that shows its rules every text, whatever they look for."""

    def holding(self, core: LatePattern) -> Iterator[tuple[Path, str]]:
        return iter(self.texts) if core else iter(())

    def own_words_holding(self, core: LatePattern) -> Iterator[tuple[Path, str, str]]:
        shown = zip(self.texts, self.own_words, strict=True) if core else ()
        return ((path, text, own_words) for (path, text), own_words in shown)


def found_by(rule: Rule[Any], subject: SourceSubject) -> list[Finding]:
    return sorted(rule.check(subject), key=repr)


def assert_nothing_is_missed(document: ResolvedDocument) -> None:
    acts = load_shared().legal_acts
    quick, slow = SourceSubject(document, legal_acts=acts), EveryText(document, legal_acts=acts)
    for rule in SOURCE_RULES:
        assert found_by(rule, quick) == found_by(rule, slow), rule.code


@pytest.mark.parametrize("case", CASES)
def test_a_rule_misses_nothing_where_it_looks_only_at_texts_that_hold_its_core(case: dict[str, Any]) -> None:
    text, _ = document(case.get("wrong") or case["right"], tuple(case.get("without", ())))
    assert_nothing_is_missed(resolved(text))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_nothing_is_missed_in_real_documents(path: Any) -> None:
    tree = read_file(path, path.name).tree
    assert tree is not None
    typed, _ = read_document(tree)
    assert typed is not None
    found, _ = resolve(typed, tree, load_shared().directory, path.parent)
    assert found is not None
    assert_nothing_is_missed(found)


@given(st.lists(st.text("abc\n"), max_size=6), st.sampled_from(CORES))
def test_every_text_that_holds_the_core_is_named_once_and_in_order(texts: list[str], core: LatePattern) -> None:
    named = list(join(texts).holding(core))
    assert named == sorted(set(named))
    assert set(named) >= {at for at, text in enumerate(texts) if core.search(f"\0{text}")}


def test_no_texts_hold_nothing() -> None:
    assert list(join([]).holding(LatePattern("a"))) == []
