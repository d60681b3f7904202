"""Page numbers in every way in which Word, LibreOffice and people put them."""

from __future__ import annotations

import pytest

from tests.rules.decree_docx import CORRECT, TITLE, document, packed
from vanban.rules.auditing_docx import audit_docx

LOOK = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'


def run(inside: str) -> str:
    return f"<w:r>{LOOK}{inside}</w:r>"


def sign(kind: str) -> str:
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


INSTRUCTION = run("<w:instrText> PAGE  \\* MERGEFORMAT </w:instrText>")
FIELD = sign("begin") + INSTRUCTION + sign("separate") + run("<w:t>2</w:t>") + sign("end")
CENTRED = '<w:pPr><w:jc w:val="center"/></w:pPr>'
FRAME = '<w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/></w:pPr>'


def findings(header: str) -> list[str]:
    content = packed(document(CORRECT, list(TITLE)), header)
    return [finding.found for finding in audit_docx(content, "example.docx").findings if finding.code == "D09"]


MIDDLE = f"<w:p>{CENTRED}{FIELD}</w:p>"
RIGHT = {
    "a field of several runs": MIDDLE,
    "Word's gallery": f"<w:sdt><w:sdtContent>{MIDDLE}</w:sdtContent></w:sdt><w:p/>",
    "an old frame in the middle": f"<w:p>{FRAME}{FIELD}</w:p><w:p/>",
    "a simple field": f'<w:p>{CENTRED}<w:fldSimple w:instr="PAGE">{run("<w:t>2</w:t>")}</w:fldSimple></w:p>',
    "an old page number": f"<w:p>{CENTRED}{run('<w:pgNum/>')}</w:p>",
}
WRONG = {
    "on the left": (f"<w:p>{FIELD}</w:p>", "không ở giữa"),
    "dashes": (f"<w:p>{CENTRED}{run('<w:t>- </w:t>')}{FIELD}{run('<w:t> -</w:t>')}</w:p>", "kèm «- -»"),
    "a typed digit": (f"<w:p>{CENTRED}{run('<w:t>2</w:t>')}</w:p>", "không có số trang"),
    "words": (f"{MIDDLE}<w:p>{run('<w:t>Mật</w:t>')}</w:p>", "có chữ khác ở đầu trang"),
}


@pytest.mark.parametrize("name", RIGHT)
def test_a_number_in_the_middle_of_the_header_is_right(name: str) -> None:
    assert findings(RIGHT[name]) == []


@pytest.mark.parametrize("name", WRONG)
def test_a_number_set_otherwise_is_a_fault(name: str) -> None:
    header, found = WRONG[name]
    assert findings(header) == [found]
