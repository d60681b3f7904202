"""A change as a sentence, in both languages; words that came or went are marked as the form of the report wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vanban.diagnostics.wording import Language
from vanban.history.changes import (
    Change,
    DirectoryChanged,
    ElementAdded,
    ElementMoved,
    ElementRemoved,
    ElementRetitled,
    FieldChanged,
    SettingChanged,
    TextAdded,
    TextChanged,
    TextMoved,
    TextRemoved,
    TimeChanged,
    UnitsChanged,
)
from vanban.history.names_of_texts import TEXT_NAMES
from vanban.history.shortening import nearest_words, shortened
from vanban.history.wording_of_times import time_sentence
from vanban.history.wording_of_units import units_sentence
from vanban.history.words import Piece, Pieces
from vanban.history.words_of_counts import FIELDS, KINDS

VERBS: dict[type, tuple[str, str]] = {
    ElementAdded: ("thêm", "added"),
    ElementRemoved: ("bỏ", "removed"),
    TextAdded: ("thêm", "added"),
    TextRemoved: ("bỏ", "removed"),
    ElementRetitled: ("đổi tên", "renamed"),
}
WITHOUT_VALUES: dict[str, tuple[str, str]] = {
    "picture": ("thay tệp hình", "another picture file"),
    "printed": ("văn bản in ra khác trước", "the document prints otherwise than before"),
}
REWORDED = ("sửa lời", "reworded")
NAMED = ("task", "group", "duty", "phase", "section", "source", "annex")
"""Elements that go by a name; of the others the words are changed."""


@dataclass(frozen=True, slots=True)
class Marks:
    """How a report shows plain words, words that went, and words that came."""

    plain: Callable[[str], str]
    deleted: Callable[[str], str]
    inserted: Callable[[str], str]


PLAIN = Marks(lambda text: text, lambda text: f"[-{text}-]", lambda text: f"{{+{text}+}}")


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one language in one form."""

    language: Language
    marks: Marks = PLAIN

    def of(self, change: Change) -> str:
        """What this change does, in one sentence without its stop."""
        if isinstance(change, FieldChanged | SettingChanged | DirectoryChanged):
            return self._value(change)
        if isinstance(change, TimeChanged):
            return time_sentence(change, self.marks.plain, self.language)
        if isinstance(change, UnitsChanged):
            return units_sentence(change, self.marks.plain, self.pieces, self.language)
        if isinstance(change, ElementAdded | ElementRemoved):
            return self._element(change)
        if isinstance(change, ElementMoved):
            return self._moved(change)
        if isinstance(change, ElementRetitled):
            verb = VERBS[type(change)] if change.kind in NAMED else REWORDED
            return f"{self._say(*verb)} {self._kind(change.kind)}: {self.pieces(change.pieces)}"
        return self._text(change)

    def place(self, change: Change) -> str:
        """The headings it stands under, for a line of its own; empty at the top."""
        return " › ".join(shortened(each.rstrip(".;")) for each in change.place.within)

    def pieces(self, pieces: Pieces) -> str:
        """The words with what changed marked, and no more around it than is needed."""
        return "".join(self._piece(piece, at, len(pieces)) for at, piece in enumerate(pieces))

    def _piece(self, piece: Piece, at: int, count: int) -> str:
        if piece.kind == "equal":
            return self.marks.plain(nearest_words(piece.text, is_first=at == 0, is_last=at == count - 1))
        text = piece.text.strip() or piece.text
        before = piece.text[: len(piece.text) - len(piece.text.lstrip())] if piece.text.strip() else ""
        after = piece.text[len(before) + len(text) :]
        mark = self.marks.deleted if piece.kind == "delete" else self.marks.inserted
        return before + mark(text) + after

    def _say(self, vi: str, en: str) -> str:
        return vi if self.language == "vi" else en

    def _name(self, table: dict[str, tuple[str, str]], key: str) -> str:
        return table[key][0 if self.language == "vi" else 1] if key in table else key

    def _kind(self, kind: str) -> str:
        if kind in KINDS:
            return KINDS[kind][0 if self.language == "vi" else 1]
        return self._name(TEXT_NAMES, kind)

    def _quoted(self, text: str) -> str:
        return f"“{self.marks.plain(shortened(text))}”"

    def _from_to(self, before: str, after: str, nothing: str = "") -> str:
        nothing = nothing or self._say("(không có)", "(none)")
        shown = [self.marks.plain(" ".join(each.split())) if each else nothing for each in (before, after)]
        return " → ".join(shown)

    def _value(self, change: FieldChanged | SettingChanged | DirectoryChanged) -> str:
        names = {**FIELDS, "unit": ("đơn vị", "unit")}
        name = self._name(names, change.name)
        if change.name in WITHOUT_VALUES:
            return self._say(*WITHOUT_VALUES[change.name])
        if change.name == "unknown_unit":
            gone = self._say("không còn trong danh bạ", "no longer in the directory")
            return f"{gone}: {self.marks.plain(change.before)}"
        if isinstance(change, SettingChanged):
            name, usual = self._say("trình bày", "setting"), self._say("(mặc định)", "(default)")
            return f"{name} `{change.name}`: {self._from_to(change.before, change.after, usual)}"
        if isinstance(change, DirectoryChanged):
            name = f"{self._say('theo danh bạ', 'by the directory')}: {name}"
        return f"{name}: {self._from_to(change.before, change.after)}"

    def _element(self, change: ElementAdded | ElementRemoved) -> str:
        units = ", ".join(each for each in change.units if each != change.title)
        about = "; ".join(each for each in (units, change.time.rstrip(".;")) if each)
        verb = VERBS[type(change)][0 if self.language == "vi" else 1]
        return f"{verb} {self._kind(change.kind)} {self._quoted(change.title)}" + (
            f" ({self.marks.plain(about)})" if about else ""
        )

    def _moved(self, change: ElementMoved) -> str:
        title = f"“{self.pieces(change.pieces)}”" if change.pieces else self._quoted(change.title)
        what = f"{self._say('chuyển', 'moved')} {self._kind(change.kind)} {title}"
        if change.old_within == change.new_within:
            order = self._say("từ thứ {0} thành thứ {1}", "from place {0} to {1}")
            return f"{what} " + order.format(change.old_position, change.new_position)
        top = self._say("phần chung", "the top")
        ends = [self._quoted(each[-1]) if each else top for each in (change.old_within, change.new_within)]
        return f"{what} " + self._say("từ {0} sang {1}", "from {0} to {1}").format(*ends)

    def _text(self, change: TextAdded | TextRemoved | TextChanged | TextMoved) -> str:
        kind = self._kind(change.kind)
        if isinstance(change, TextAdded):
            return f"{self._say('thêm', 'added')} {kind}: {self.marks.inserted(change.text)}"
        if isinstance(change, TextRemoved):
            return f"{self._say('bỏ', 'removed')} {kind}: {self.marks.deleted(change.text)}"
        if isinstance(change, TextChanged):
            verb = ("sửa", "changed") if change.kind == "row" else REWORDED
            return f"{self._say(*verb)} {kind}: {self.pieces(change.pieces)}"
        return f"{self._say('chuyển', 'moved')} {kind} {self._whence(change)}: {self.pieces(change.pieces)}"

    def _whence(self, change: TextMoved) -> str:
        if change.old_within == change.place.within:
            order = self._say("từ thứ {0} thành thứ {1}", "from place {0} to {1}")
            return order.format(change.old_position, change.new_position)
        came = self._quoted(change.old_within[-1]) if change.old_within else self._say("phần chung", "the top")
        return f"{self._say('từ', 'from')} {came}"
