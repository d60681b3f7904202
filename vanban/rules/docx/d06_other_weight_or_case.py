"""D06: bold, italic and capitals are the component's."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.inspection.docx.wording import is_upper
from vanban.rules.docx.forms import Form, Piece, pieces
from vanban.rules.docx.telling import Words, fault, fault_error
from vanban.rules.rule import Finding, Rule

BOLD = (Words("không đậm", "not bold"), Words("đậm", "bold"))
ITALIC = (Words("đứng", "upright"), Words("nghiêng", "italic"))
UPPER = (Words("chữ thường", "lower case"), Words("chữ hoa", "capitals"))
ANNEX_WORD = "Phụ lục"
Fault = tuple[Words, Words]


def check(subject: RecognisedDocx) -> Iterator[Finding]:
    """Each line's first fault of weight, slant and case."""
    for piece in pieces(subject):
        for found, allowed in (*_weight(piece), *_case(piece)):
            yield fault(piece.component, found, allowed, piece.form.size.clause, piece.line)


def _weight(piece: Piece) -> Iterator[Fault]:
    runs, form = piece.line.runs, piece.form
    if form.bold is not None and any(run.format.bold != form.bold for run in runs):
        yield BOLD[not form.bold], BOLD[form.bold]
    if form.italic is not None and any(run.format.italic != form.italic for run in runs):
        yield ITALIC[not form.italic], ITALIC[form.italic]


def _case(piece: Piece) -> Iterator[Fault]:
    if piece.component == "annex_heading":
        if not piece.line.text.startswith(ANNEX_WORD):
            yield UPPER[1], UPPER[0]
    elif _wanted_case(piece.form, piece.line.text) is not None:
        wanted = bool(piece.form.upper)
        yield UPPER[not wanted], UPPER[wanted]


def _wanted_case(form: Form, text: str) -> bool | None:
    """The case that the text should have and has not."""
    if form.upper is None or is_upper(text) == form.upper:
        return None
    letters = [letter for letter in text if letter.isalpha()]
    return None if not letters or (not form.upper and len(letters) < 3) else form.upper


RULE = Rule(
    code="D06",
    name="other-weight-or-case",
    family="docx",
    message=fault_error("kiểu chữ", "letters", "sửa đậm, nghiêng, hoa, thường", "set bold, italic and case"),
    clause="PL1-I-V",
    why_vi="Kiểu chữ của mỗi thành phần do bảng mẫu chữ quy định; người đọc nhận ra thành phần nhờ nó.",
    why_en="The decree's table fixes how each component is set; readers know the component by it.",
    wrong="place_and_date.italic: false",
    right="place_and_date.italic: true",
    check=check,
)
