"""Text that means something to a writer's own tools prints as typed and runs nothing."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from tests.properties.composing import HEAD, Typed, view_of
from tests.reading import page, pdf, word
from tests.reading.pieces import plain
from vanban.writers.docx import write_docx
from vanban.writers.html import write_html
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting

SETTING = Setting()
SNIPPETS = (
    "<script>alert(1)</script>", "</w:t></w:r></w:p>", "&lt;b&gt;", "&amp;", "&#233;", "]]>", "<![CDATA[", "<!-- -->",
    "{{ x }}", "{% raw %}", "{# a #}", "{{ self.__init__ }}", "#let x = 1", "#import", "$x^2$", "@label", "<label>",
    "= Mục", "== Mục", "_gạch_", "`mã`", "\\n", "\\u{41}", "https://a.vn/b?c=d&e=f", "[liên kết](x)", "![ảnh](y)",
    "*đậm*", "**", "~a~", "^b^", "[^1]", "- ", "+ ", "1. ", "a) ", "/* */", "// lời", "%s", "${HOME}", "$(ls)", "\"'",
    "é ờ ữ", "…", "–", "---", "~", "^", "|", "<", ">", "//", "#", "@", "$", "{{", "}}", "{%", "\\",
)  # fmt: skip
LETTERS = "aAđĐếỘ019 .,:;!?()[]{}<>#$%&*+-/=@\\^_`|~\"'"
hostile = st.lists(st.sampled_from(SNIPPETS) | st.text(LETTERS, min_size=1, max_size=8), min_size=1, max_size=6).map(
    lambda parts: "Chữ " + " ".join(" ".join(parts).split()) + " hết"
)

INLINE_SIGNS = re.compile(r"([*~^\\])")


def typed(text: str) -> str:
    """The text with a backslash before each sign of the format's own marks."""
    return INLINE_SIGNS.sub(r"\\\1", text)


def document(text: str) -> Typed:
    """The text in every kind of place; nothing of it is printed twice but by its places."""
    words = typed(text)
    return HEAD | {
        "type": "plan",
        "subject": words,
        "subtitle": words,
        "opening": words,
        "purpose": {
            "heading": words,
            "case": "as_typed",
            "text": words,
            "items": [words, {"text": words, "items": [words]}],
            "table": {"columns": [words, "Cột"], "rows": [[words, "1"], {"group": words}]},
        },
        "tasks": [{"title": words, "content": words, "steps": [words], "deliverable": words, "note": words}],
        "closing": words,
        "recipients": [words],
        "signature": {"lines": ["Chủ tịch"], "note": words, "signer": "Nguyễn Văn Ví Dụ"},
    }


PLACES = 19


def squeezed(text: str) -> str:
    """Without blanks, since long text is broken into lines, and in one case, since some places are in capitals."""
    return "".join(unicodedata.normalize("NFC", text).split()).casefold()


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_every_snippet_prints_as_typed_in_all_formats(snippet: str) -> None:
    assert_printed(f"Chữ {snippet} hết")


@given(hostile)
@example("Chữ " + " ".join(SNIPPETS) + " hết")
@settings(
    max_examples=15,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)
def test_any_mixture_prints_as_typed_in_all_formats(text: str) -> None:
    assert_printed(text)


def assert_printed(text: str) -> None:
    view = view_of(document(text))
    wanted = squeezed(text)
    for pieces in (
        word.pieces_of(write_docx(view, SETTING)),
        page.pieces_of(write_html(view, SETTING)),
        pdf.pieces_of(write_pdf(view, SETTING)),
    ):
        assert squeezed(plain(pieces)).count(wanted) == PLACES
