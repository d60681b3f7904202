"""The legal acts that citations may mean, ready to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from vanban.models.dates import PartialDate
from vanban.models.legal_acts import LegalAct, LegalActDirectory
from vanban.resolve.citation import Citation
from vanban.resolve.noted_acts import NotedActs
from vanban.resolve.words import folded
from vanban.values import dataclass

Title = tuple[str, tuple[str, ...], int]
"""Type, name as folded words, year: how laws are cited."""


@dataclass(frozen=True, slots=True)
class LegalActs:
    """Every act by number with notation, and every law by its name and year."""

    by_mark: Mapping[str, LegalAct] = field(default_factory=dict)
    by_title: Mapping[Title, LegalAct] = field(default_factory=dict)

    def cited(self, citation: Citation) -> LegalAct | None:
        """The act that the citation means, if the directory has it."""
        if citation.mark:
            return self.by_mark.get(citation.mark)
        return self.by_title.get((citation.type_name, folded(citation.title), citation.year or 0))

    def successor(self, act: LegalAct, on: PartialDate) -> LegalAct | None:
        """What had taken the act's place on this date, over as many replacements as there were."""
        seen = {mark_of(act)}
        following = self.by_mark.get(_plain(act.replaced_by or ""))
        while following and following.until and following.until.last < on.first and mark_of(following) not in seen:
            seen.add(mark_of(following))
            following = self.by_mark.get(_plain(following.replaced_by or ""))
        return following


def mark_of(act: LegalAct) -> str:
    """Number and notation: 30/2020/NĐ-CP."""
    return _plain(f"{act.number}/{act.notation}")


def name_of(act: LegalAct) -> str:
    """How the act is cited in short."""
    if act.type in ("Luật", "Bộ luật", "Pháp lệnh"):
        return f"{act.type} {act.title} số {mark_of(act)}"
    return f"{act.type} số {mark_of(act)}"


def index_acts(directory: LegalActDirectory) -> LegalActs:
    """The directory from its validated file."""
    titles = {(act.type, folded(act.title), act.date.year): act for act in directory.acts}
    return LegalActs(NotedActs("act", {mark_of(act): act for act in directory.acts}), NotedActs("title", titles))


def _plain(mark: str) -> str:
    return mark.lstrip("0")
