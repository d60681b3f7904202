"""Components told by what they are, in whatever way an office sets its documents."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.rules.decree_docx import decree_docx, packed
from vanban.inspection.docx.reading import inspect_docx
from vanban.inspection.docx.recognition import RecognisedDocx, recognise
from vanban.rules.auditing_docx import audit_docx

NAMES = (
    "governing_agency",
    "issuer",
    "national_name",
    "national_motto",
    "number",
    "place_and_date",
    "type_name",
    "subject",
    "recipients_heading",
    "recipients",
    "signature_lines",
    "signer",
)


def recognised(body: str) -> RecognisedDocx:
    return recognise(inspect_docx(packed(body)))


def text(words: str, *, bold: bool = False, align: str = "left") -> str:
    parts = "".join(
        "<w:tab/>" if part == "\t" else "<w:br/>" if part == "\n" else f'<w:t xml:space="preserve">{part}</w:t>'
        for part in words.replace("\t", "|\t|").replace("\n", "|\n|").split("|")
    )
    weight = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr><w:r>{weight}{parts}</w:r></w:p>'


BODY = text("Căn cứ Luật Giao dịch điện tử;") + text("Sở ban hành Kế hoạch như sau:") + text("Hết./.")
TITLE = text("KẾ HOẠCH", bold=True, align="center") + text("Nâng cao năng lực", bold=True, align="center")
TABBED = (
    text("UBND TỈNH LẠNG SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    + text("SỞ KHOA HỌC\tĐộc lập - Tự do - Hạnh phúc")
    + text("Số: 05/KH-SKH\tLạng Sơn, ngày 05 tháng 02 năm 2026")
    + TITLE
    + BODY
    + text("Nơi nhận:\tKT. GIÁM ĐỐC")
    + text("- Như trên;\tPHÓ GIÁM ĐỐC")
    + text("- Lưu: VT.")
    + text("\tTrần Thị Ví Dụ")
)
PLAIN = (
    text("UBND TỈNH LẠNG SƠN", align="center")
    + text("SỞ KHOA HỌC", bold=True, align="center")
    + text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True, align="center")
    + text("Độc lập - Tự do - Hạnh phúc", bold=True, align="center")
    + text("Số: 05/KH-SKH")
    + text("Lạng Sơn, ngày 05 tháng 02 năm 2026", align="right")
    + TITLE
    + BODY
    + text("KT. GIÁM ĐỐC", bold=True, align="right")
    + text("PHÓ GIÁM ĐỐC", bold=True, align="right")
    + "<w:p/><w:p/><w:p/>"
    + text("Trần Thị Ví Dụ", bold=True, align="right")
    + text("Nơi nhận:")
    + text("- Như trên;")
    + text("- Lưu: VT.")
)
BROKEN = (
    "<w:tbl><w:tr><w:tc>"
    + text("UBND TỈNH LẠNG SƠN\nSỞ KHOA HỌC", align="center")
    + "</w:tc><w:tc>"
    + text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", bold=True, align="center")
    + "</w:tc></w:tr><w:tr><w:tc>"
    + text("Số: 05/KH-SKH", align="center")
    + "</w:tc><w:tc>"
    + text("Lạng Sơn, ngày 05 tháng 02 năm 2026", align="center")
    + "</w:tc></w:tr></w:tbl>"
    + text("KẾ HOẠCH\nNâng cao năng lực", bold=True, align="center")
    + BODY
    + "<w:tbl><w:tr><w:tc>"
    + text("Nơi nhận:\n- Như trên;\n- Lưu: VT.")
    + "</w:tc><w:tc>"
    + text("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", bold=True, align="center")
    + "<w:p/><w:p/><w:p/>"
    + text("Trần Thị Ví Dụ", bold=True, align="center")
    + "</w:tc></w:tr></w:tbl>"
)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(TABBED, id="on tabbed lines"),
        pytest.param(PLAIN, id="in plain paragraphs"),
        pytest.param(BROKEN, id="in cells with broken lines"),
    ],
)
def test_components_are_told_however_they_are_placed(body: str) -> None:
    found = recognised(body)
    assert {name: found.components[name].state for name in NAMES} == dict.fromkeys(NAMES, "found")  # type: ignore[index]
    assert found.component("governing_agency").text == "UBND TỈNH LẠNG SƠN"
    assert found.component("issuer").text == "SỞ KHOA HỌC"
    assert found.component("subject").text == "Nâng cao năng lực"
    assert found.component("recipients").text == "- Như trên; - Lưu: VT."
    assert found.component("signature_lines").text == "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"
    assert found.component("signer").text == "Trần Thị Ví Dụ"
    assert [each.kind for each in found.body] == ["legal_basis", "text", "text"]


@pytest.mark.parametrize(
    "words",
    [
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "CO\u0323\u0302NG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ],
)
def test_the_national_name_is_told_in_every_spelling(words: str) -> None:
    changed = decree_docx({"national_name.text": words})
    assert recognise(inspect_docx(changed)).component("national_name").state == "found"


def test_a_national_name_broken_over_two_lines_is_one() -> None:
    body = text("CỘNG HÒA XÃ HỘI", align="center") + text("CHỦ NGHĨA VIỆT NAM", align="center")
    component = recognised(body).component("national_name")
    assert (component.state, len(component.lines)) == ("found", 2)


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"), "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"),
        (("UBND TỈNH LẠNG SƠN", "SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"), "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
        (("BỘ NỘI VỤ",), "BỘ NỘI VỤ"),
        (("UBND XÃ ĐỒNG ĐĂNG", "PHÒNG VĂN HÓA - XÃ HỘI"), "PHÒNG VĂN HÓA - XÃ HỘI"),
    ],
)
@pytest.mark.parametrize("bold", [True, False])
def test_the_issuer_is_told_from_the_agency_above_it_even_where_the_weight_is_wrong(
    lines: tuple[str, ...], issuer: str, bold: bool
) -> None:
    left = "".join(text(line, bold=bold, align="center") for line in lines)
    right = text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    body = f"<w:tbl><w:tr><w:tc>{left}</w:tc><w:tc>{right}</w:tc></w:tr></w:tbl>"
    assert recognised(body).component("issuer").text == issuer


def test_typed_lines_beside_each_other_belong_each_to_the_text_above_it() -> None:
    names = text("SỞ KHOA HỌC\tĐộc lập - Tự do - Hạnh phúc")
    found = recognised(TABBED.replace(names, names + text("____\t____________________")))
    short, long = (found.rule_under(found.lines(name)) for name in ("issuer", "national_motto"))
    assert short is not None
    assert long is not None
    assert short.length < long.length


def test_a_sentence_of_the_body_that_begins_like_a_legal_basis_is_none() -> None:
    words = "Căn cứ tình hình thực tế, các đơn vị chủ động triển khai."
    assert recognised(TITLE + text(words)).component("legal_bases").state == "missing"
    assert recognised(TITLE + BODY + text(words)).component("legal_bases").text == "Căn cứ Luật Giao dịch điện tử;"


def test_two_signatures_cannot_be_told_apart() -> None:
    ending = "".join(f"<w:tc>{words}</w:tc>" for words in (text("Nơi nhận:"), text("THƯ KÝ"), text("CHỦ TỌA")))
    report = audit_docx(packed(f"<w:tbl><w:tr>{ending}</w:tr></w:tbl>"), "minutes.docx")
    states = {each.name: each.state for each in report.components}
    assert states["signature_lines"] == states["signer"] == "unknown"
    assert {"D17", "D18"} <= {each.code for each in report.not_evaluated}


def test_an_empty_document_lacks_its_components_and_is_judged_without_a_crash() -> None:
    report = audit_docx(packed(""), "empty.docx")
    assert {each.component for each in report.findings if each.code == "D18"} >= {"national_name", "issuer", "signer"}
    assert {"D11", "D12", "D17", "D19"} <= {each.code for each in report.not_evaluated}


def through_libreoffice(source: Path, folder: Path, kind: str) -> Path:
    """The file as LibreOffice writes it anew."""
    soffice = shutil.which("soffice")
    if soffice is None:
        if os.environ.get("VANBAN_NO_SKIP"):
            pytest.fail("soffice is not installed")
        pytest.skip("soffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / f"{source.stem}.{kind}"


def test_a_document_that_libreoffice_wrote_is_judged_like_the_one_it_read(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    source = tmp_path / "document.docx"
    source.write_bytes(decree_docx({"opening.text": "Sở ban hành Kế hoạch như sau. " * 300}))
    written = through_libreoffice(through_libreoffice(source, tmp_path, "odt"), tmp_path / "one", "docx")
    report = audit_docx(written, "document.docx")
    assert [(each.code, each.component, each.found) for each in report.findings] == []
    assert [each.name for each in report.components if each.state != "found"] == ["secrecy"]
