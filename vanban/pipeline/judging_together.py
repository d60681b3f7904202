"""What only all documents together show: the few that are at odds are read again and judged by the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.built import Built
from vanban.pipeline.finding import shown
from vanban.rules.claims import at_odds


def judge_together(results: Sequence[Built]) -> tuple[list[Diagnostic], Mapping[str, str]]:
    """The findings, and the text of each document that was read for them, by its name in messages."""
    documents = sorted((built for built in results if built.claims), key=lambda built: built.path)
    places = at_odds([built.claims for built in documents])
    if not places:
        return [], {}
    from vanban.layout.fonts import load_fonts
    from vanban.pipeline.checking import check
    from vanban.pipeline.shared import load_shared
    from vanban.rules.running import repository_findings

    directory, fonts = load_shared().directory, load_fonts(project.FONTS)
    checked = [check(documents[place].path, directory, fonts) for place in places]
    found = repository_findings([each.resolved for each in checked if each.resolved])
    return found, {shown(each.path): each.text for each in checked}
