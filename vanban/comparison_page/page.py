"""The page: what changed in every document, each change leading to its place."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.comparison_page.documents import Views, shown_document
from vanban.comparison_page.problems import problem_lines
from vanban.comparison_page.words import say
from vanban.diagnostics.wording import Language
from vanban.history.comparison import Comparison
from vanban.history.summaries import states, summary
from vanban.layout.profile import DEFAULT_PROFILE
from vanban.writers.index import content_hash
from vanban.writers.jinja import render
from vanban.writers.setting import Setting
from vanban.writers.stylesheet import length, stylesheet


def write_page(comparison: Comparison, views: Mapping[str, Views], language: Language) -> str:
    """One file with its style and script inside; `views` are told by the name of the document's change."""
    script = render("html/compared/page.js")
    return render(
        "html/compared/page.html.j2",
        language=language,
        say=lambda name: say(name, language),
        states=states(comparison, language),
        summary=summary(comparison, language),
        problems=problem_lines(comparison.problems, language),
        documents=[
            shown_document(number, document, views.get(document.file, (None, None)), language)
            for number, document in enumerate(comparison.documents, start=1)
        ],
        style=stylesheet(Setting()),
        own_style=_own_style(),
        script=script,
        script_hash=content_hash(script),
    )


def _own_style() -> str:
    upright, lying = DEFAULT_PROFILE.text_width, DEFAULT_PROFILE.landscape_text_width
    share = upright.millimetres / lying.millimetres
    return render(
        "html/compared/page.css.j2",
        text_width=length(upright),
        lying_width=length(lying),
        upright_share=f"{share:.3g}",
    )
