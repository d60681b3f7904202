"""Whatever is torn out of a document, its audit ends in a report."""

from __future__ import annotations

import random

import pytest

from tests.rules.decree_docx import decree_docx
from tests.rules.mutations.word import W, Word, opened
from vanban.rules.auditing_docx import audit_docx


def torn(word: Word, chance: random.Random) -> None:
    """A few elements are gone, doubled or have other values."""
    for _ in range(chance.randint(1, 6)):
        tree = chance.choice([*word.trees.values()])
        elements = [element for element in tree.iter() if element.getparent() is not None]
        if not elements:
            continue
        element = chance.choice(elements)
        kind = chance.randrange(3)
        if kind == 0 and element.tag != f"{W}body":
            element.getparent().remove(element)
        elif kind == 1 and element.attrib:
            element.set(chance.choice(list(element.attrib)), chance.choice(["", "-5", "x", "99999", "1.5", "0"]))
        elif kind == 2:
            element.text = "chữ"


@pytest.mark.parametrize("seed", range(8))
def test_a_torn_document_is_judged_without_a_crash(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(15):
        word = opened(decree_docx())
        torn(word, chance)
        report = audit_docx(word.bytes(), "torn.docx")
        assert len(report.components) >= 16
