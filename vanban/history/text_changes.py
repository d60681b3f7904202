"""The paragraphs of two documents: which stayed, changed, came, went, or went elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from vanban.history.changes import Change, TextAdded, TextChanged, TextMoved, TextRemoved
from vanban.history.elements import Node, Text
from vanban.history.likeness import pair, word_likeness, words
from vanban.history.matching import Match
from vanban.history.placing import place_inside
from vanban.history.unit_changes import renamed
from vanban.history.words import compare_cells, compare_words

SURE = 75.0
"""How alike a paragraph must be to what is gone elsewhere, to be the same one moved."""
FEWEST = 5
"""Words that such a paragraph must have."""


@dataclass(frozen=True, slots=True)
class Owned:
    """A paragraph and what it stands in, in either state."""

    text: Text
    one: Node | None
    other: Node | None
    is_reported: bool = True
    """False where the whole element has come or gone, which is told once."""

    def position(self, node: Node | None) -> int:
        """Its place among the paragraphs of its kind, from 1; 0 where it stands in nothing."""
        row = [text for text in node.element.texts if text.kind == self.text.kind] if node else []
        return next((at for at, text in enumerate(row, 1) if text is self.text), 0)


def text_changes(found: Match) -> Iterator[Change]:
    """Every change of a paragraph, those inside an element first, then those from one to another."""
    gone: list[Owned] = []
    come: list[Owned] = []
    for one, other in found.pairs:
        yield from _inside(one, other, gone, come)
    for node in found.free_old():
        gone += [Owned(text, node, None, is_reported=False) for text in node.element.texts]
    for node in found.free_new():
        come += [Owned(text, None, node, is_reported=False) for text in node.element.texts]
    yield from _elsewhere(gone, come)


def _inside(one: Node, other: Node, gone: list[Owned], come: list[Owned]) -> Iterator[Change]:
    for kind in dict.fromkeys(text.kind for text in (*one.element.texts, *other.element.texts)):
        old = [text for text in one.element.texts if text.kind == kind]
        new = [text for text in other.element.texts if text.kind == kind]
        matcher = SequenceMatcher(None, [each.text for each in old], [each.text for each in new], autojunk=False)
        for tag, i, i_end, j, j_end in matcher.get_opcodes():
            if tag == "equal":
                yield from _renamed(old[i:i_end], new[j:j_end], one, other)
                continue
            pairs = pair(old[i:i_end], new[j:j_end], lambda a, b: word_likeness(a.text, b.text))
            yield from (_changed(a, b, one, other) for a, b in pairs)
            gone += [Owned(each, one, other) for each in old[i:i_end] if all(each is not a for a, _ in pairs)]
            come += [Owned(each, one, other) for each in new[j:j_end] if all(each is not b for _, b in pairs)]


def _changed(old: Text, new: Text, one: Node, other: Node) -> Change:
    place = place_inside(one, other, old.path, new.path, units=(*(old.names or ()), *(new.names or ())))
    compare = compare_cells if new.kind == "row" else compare_words
    return TextChanged(place, new.kind, compare(old.text, new.text))


def _renamed(old: Sequence[Text], new: Sequence[Text], one: Node, other: Node) -> Iterator[Change]:
    for before, after in zip(old, new, strict=True):
        names = (*(before.names or ()), *(after.names or ()))
        yield from renamed(before, after, place_inside(one, other, before.path, after.path, units=names))


def _elsewhere(gone: list[Owned], come: list[Owned]) -> Iterator[Change]:
    """What is gone here and has come there is one change; the rest is not."""
    pairs = pair(gone, come, _score, cutoff=SURE)
    for was, now in pairs:
        place = place_inside(now.one or was.one, now.other, was.text.path, now.text.path)
        trail = place_inside(was.one, None, None, None).within if was.one else ()
        at = (was.position(was.one), now.position(now.other))
        yield TextMoved(place, now.text.kind, trail, *at, compare_words(was.text.text, now.text.text))
    for each in gone:
        if each.is_reported and all(each is not was for was, _ in pairs):
            place = place_inside(each.one, each.other, each.text.path, None, units=each.text.names or ())
            yield TextRemoved(place, each.text.kind, each.text.text)
    for each in come:
        if each.is_reported and all(each is not now for _, now in pairs):
            place = place_inside(each.one, each.other, None, each.text.path, units=each.text.names or ())
            yield TextAdded(place, each.text.kind, each.text.text)


def _score(was: Owned, now: Owned) -> float:
    if not (was.is_reported or now.is_reported) or was.text.kind == "row":
        return 0.0
    short = min(len(words(was.text.text)), len(words(now.text.text))) < FEWEST
    return 0.0 if short and was.text.text != now.text.text else word_likeness(was.text.text, now.text.text)
