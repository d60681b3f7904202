"""The reader of phrases that name units: leads, coordinating units, headings of duties, recipients."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from vanban.models.dates import PartialDate, parts_of
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.lifetime import Lifetime, lifetime
from vanban.resolve.names import Found, find_name
from vanban.resolve.party import Party
from vanban.resolve.party_words import JOINING_VERBS, LINKS, POSTS, VERBS
from vanban.resolve.unknown_names import extents, guess
from vanban.resolve.words import Word, split_words
from vanban.sources.noting import note_answer

LONGEST = 6000
"""Characters of a phrase that are read; the rest is one unknown name, since no list of units is longer."""

MOST_GUESSES = 25
"""Names of one phrase that are compared with the whole directory."""


Parties = tuple[Party, ...]


def read_parties(text: str, directory: Directory, scope: Scope, on: PartialDate | None) -> Parties:
    """The units that a phrase names, in order; `on` is the document's date."""
    note_answer(("parties", text, *scope, *parts_of(on)), found := _remembering(directory)(text, scope, on))
    return found


@lru_cache(maxsize=2)
def _remembering(directory: Directory) -> Callable[[str, Scope, PartialDate | None], Parties]:
    """A reader that remembers its last answers, as most phrases of a saved document are those of the moment before.

    Two directories are remembered, since two states are compared; what one answered goes with it.
    """

    @lru_cache(maxsize=1024)
    def read(text: str, scope: Scope, on: PartialDate | None) -> Parties:
        reader = _Reader(text, split_words(text[:LONGEST]), directory, scope, on)
        reader.read()
        if len(text) > LONGEST:
            reader.parties.append(Party(text[LONGEST:], LONGEST, len(text), problem="unknown"))
        return tuple(reader.parties)

    return read


@dataclass(slots=True)
class _Reader:
    """A walk over the words of one phrase."""

    text: str
    words: Sequence[Word]
    directory: Directory
    scope: Scope
    on: PartialDate | None
    parties: list[Party] = field(default_factory=list)
    place: int = 0
    verb: str = ""
    head: str | None = None
    guesses: int = 0

    def read(self) -> None:
        """Everything to the end of the phrase."""
        while self.place < len(self.words):
            if not (self._name() or self._verb() or self._link() or self._remark() or self._plural()):
                self._unknown()

    def _verb(self) -> bool:
        end = max(VERBS.behind(self.words, self.place), JOINING_VERBS.behind(self.words, self.place))
        if end == self.place:
            return False
        self.verb = self._typed(self.place, end)
        self.place = end
        return True

    def _link(self) -> bool:
        end = LINKS.behind(self.words, self.place)
        moved = end > self.place
        self.place = end
        return moved

    def _remark(self) -> bool:
        """Words in parentheses belong to the party before them."""
        if self.words[self.place].key not in ("(", ")"):
            return False
        depth, end = 0, self.place
        while end < len(self.words):
            depth += {"(": 1, ")": -1}.get(self.words[end].key, 0)
            end += 1
            if depth <= 0:
                break
        inner = self._typed(self.place, end).removeprefix("(").removesuffix(")").strip()
        if self.parties and inner:
            last = self.parties[-1]
            self.parties[-1] = replace(last, remark=f"{last.remark}; {inner}" if last.remark else inner)
        self.place = end
        return True

    def _name(self) -> bool:
        """A name of the directory, or a post and then a name."""
        start, post = self.place, ""
        found = self._find(start)
        if found is None:
            after = POSTS.behind(self.words, start)
            found = self._find(after) if start < after < len(self.words) else None
            post = self._typed(start, after) if found else ""
        if found is None and self.head:
            found = find_name(self.words, start, self.directory, self.scope, self.head) or self._symbol(start)
        if found is None:
            return False
        self.parties.append(self._party(start, found, post))
        self.head = found.spelling.words[0].key
        self.place = found.behind
        return True

    def _find(self, place: int) -> Found | None:
        return find_name(self.words, place, self.directory, self.scope)

    def _symbol(self, place: int) -> Found | None:
        """The letters of a body after "các Sở:", as in "các Sở: KHCN, TC"."""
        head = self.head or ""
        spelling = self.directory.by_symbol.get(head[:1].upper() + self.words[place].typed)
        if spelling is None or spelling.words[0].key != head:
            return None
        return Found(spelling, place + 1, None, "", is_misspelt=False)

    def _plural(self) -> bool:
        """ "Các" before a list whose members leave out what they are: "các Sở: Tài chính, Nội vụ"."""
        if self.words[self.place].key != "các" or self.place + 1 >= len(self.words):
            return False
        if [word.key for word in self.words[self.place + 2 : self.place + 3]] == [":"]:
            self.head = self.words[self.place + 1].key
            self.place += 3
            return True
        known = self._find(self.place + 1) is not None
        self.place += known
        return known

    def _unknown(self) -> None:
        """What no entry fits: a slip of the pen, or a name that the directory lacks."""
        start = self.place
        ends = extents(self.words, start, lambda at: self._find(at) is not None)
        nearest = ""
        for end in ends[: MOST_GUESSES - self.guesses]:
            self.guesses += 1
            nearest = guess(self.words[start:end], self.directory, self.scope)
            if nearest:
                break
        self.place = end = end if nearest else ends[0]
        first, last = self.words[start].start, self.words[end - 1].end
        self.parties.append(
            Party(
                self.text[first:last], first, last,
                verb=self.verb, problem="misspelt" if nearest else "unknown", nearest=nearest,
            )
        )  # fmt: skip

    def _party(self, start: int, found: Found, post: str) -> Party:
        first, last = self.words[start].start, self.words[found.behind - 1].end
        unit = found.spelling.entry.unit
        own = self.directory.province_by_name.get(self.scope.province or "")
        at_home = own if found.spelling.entry.level == "provincial" else None
        life = lifetime(unit, found.province or at_home, self.directory.province_by_name, self.on)
        if found.is_misspelt:
            life = Lifetime("misspelt", found.spelling.name)
        return Party(
            self.text[first:last], first, last, unit,
            proper_name=found.proper_name, verb=self.verb, post=post,
            province=found.province.name if found.province else None,
            problem=life.problem, nearest=life.nearest, date=life.date, source=life.source,
        )  # fmt: skip

    def _typed(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        return self.text[self.words[start].start : self.words[end - 1].end]
