"""Page numbers in every way in which Word, LibreOffice and people put them."""

from __future__ import annotations

import pytest

from tests.rules.decree_docx import BODY, CORRECT, TITLE, document, packed
from vanban.rules.auditing_docx import audit_docx

LOOK = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'


def run(inside: str) -> str:
    return f"<w:r>{LOOK}{inside}</w:r>"


def sign(kind: str) -> str:
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


FIELD = (
    sign("begin") + run("<w:instrText> PAGE  \\* MERGEFORMAT </w:instrText>") + sign("separate") + run("<w:t>2</w:t>") + sign("end")
)  # fmt: skip
CENTRED = '<w:pPr><w:jc w:val="center"/></w:pPr>'
FRAME = '<w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/></w:pPr>'


def findings(header: str, footer: str = "") -> list[str]:
    assert {*TITLE, *BODY} <= {*CORRECT}
    content = packed(document(CORRECT, list(TITLE)), header + footer)
    return [finding.found for finding in audit_docx(content, "example.docx").findings if finding.code == "D09"]


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(f"<w:p>{CENTRED}{FIELD}</w:p>", id="a field of several runs"),
        pytest.param(f"<w:sdt><w:sdtContent><w:p>{CENTRED}{FIELD}</w:p></w:sdtContent></w:sdt><w:p/>", id="Word's gallery"),
        pytest.param(f"<w:p>{FRAME}{FIELD}</w:p><w:p/>", id="an old frame in the middle"),
        pytest.param(f'<w:p>{CENTRED}<w:fldSimple w:instr="PAGE">{run("<w:t>2</w:t>")}</w:fldSimple></w:p>', id="a simple field"),
        pytest.param(f"<w:p>{CENTRED}{run('<w:pgNum/>')}</w:p>", id="an old page number"),
    ],
)  # fmt: skip
def test_a_number_in_the_middle_of_the_header_is_right(header: str) -> None:
    assert findings(header) == []


@pytest.mark.parametrize(
    ("header", "found"),
    [
        pytest.param(f"<w:p>{FIELD}</w:p>", "không ở giữa", id="on the left"),
        pytest.param(f"<w:p>{CENTRED}{run('<w:t>- </w:t>')}{FIELD}{run('<w:t> -</w:t>')}</w:p>", "kèm «- -»", id="dashes"),
        pytest.param(f"<w:p>{CENTRED}{run('<w:t>2</w:t>')}</w:p>", "không có số trang", id="a typed digit"),
        pytest.param(f"<w:p>{CENTRED}{FIELD}</w:p><w:p>{run('<w:t>Mật</w:t>')}</w:p>", "có chữ khác ở đầu trang", id="words"),
    ],
)  # fmt: skip
def test_a_number_set_otherwise_is_a_fault(header: str, found: str) -> None:
    assert findings(header) == [found]
