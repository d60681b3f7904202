"""Anybody's PDF, read as a stranger would: what is locked, broken, turned, scanned or set in a form."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from tests.rules.mutations.finished_pdf import changed, signed
from tests.sample_view import VIEW
from vanban.diagnostics.severity import Severity
from vanban.inspection.pdf import problem
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.model import InspectedPdf
from vanban.inspection.pdf.problem import PdfProblem
from vanban.inspection.pdf.reading import read_pdf
from vanban.inspection.pdf.recognition import recognise
from vanban.rules.auditing_pdf import audit_pdf
from vanban.writers.pdf import write_pdf
from vanban.writers.setting import Setting

MM = 72 / 25.4
Change = Callable[[Pdf], None]


@cache
def sample() -> bytes:
    return write_pdf(VIEW, Setting())


@cache
def inspected() -> InspectedPdf:
    return read_pdf(sample())


@cache
def recognised() -> RecognisedPdf:
    return recognise(inspected())


def saved(file: Pdf, **how: object) -> bytes:
    kept = BytesIO()
    file.save(kept, **how)
    return kept.getvalue()


def texts(pdf: InspectedPdf) -> list[str]:
    return [line.text for line in pdf.lines]


def page_matrix(matrix: str) -> Callable[[pikepdf.Page, Pdf], None]:
    """Draws everything on the page through this matrix."""

    def apply(page: pikepdf.Page, file: Pdf) -> None:
        page.contents_add(f"q {matrix} cm".encode(), prepend=True)
        page.contents_add(b"Q", prepend=False)
        assert file

    return apply


def turned(quarters: int) -> Change:
    """Pages drawn on their side and turned back by the viewer: they look as before."""

    def change(file: Pdf) -> None:
        for page in file.pages:
            width, height = float(page.MediaBox[2]), float(page.MediaBox[3])
            matrices = {1: f"0 1 -1 0 {height} 0", 2: f"-1 0 0 -1 {width} {height}", 3: f"0 -1 1 0 0 {width}"}
            page_matrix(matrices[quarters])(page, file)
            if quarters != 2:
                page.MediaBox = Array([0, 0, height, width])
            page.Rotate = quarters * 90

    return change


def moved(file: Pdf) -> None:
    """The paper does not begin at the origin."""
    for page in file.pages:
        width, height = float(page.MediaBox[2]), float(page.MediaBox[3])
        page_matrix("1 0 0 1 100 50")(page, file)
        page.MediaBox = Array([100, 50, width + 100, height + 50])


def shrunk_and_grown(file: Pdf) -> None:
    """Sizes that are right only through two scalings."""
    for page in file.pages:
        page.contents_add(b"q 0.5 0 0 0.5 0 0 cm q 2 0 0 2 0 0 cm", prepend=True)
        page.contents_add(b"Q Q", prepend=False)


def in_forms(pdf: bytes) -> bytes:
    """Every page as a form on a page of another file."""
    with Pdf.open(BytesIO(pdf)) as old:
        new = Pdf.new()
        for page in old.pages:
            size = (float(page.MediaBox[2]), float(page.MediaBox[3]))
            sheet = new.add_blank_page(page_size=size)
            sheet.obj.Contents = Stream(new, b"q 1 0 0 1 0 0 cm /Page Do Q")
            form = new.copy_foreign(page.as_form_xobject())
            sheet.obj.Resources = Dictionary(XObject=Dictionary(Page=form))
        return saved(new)


def scanned(file: Pdf) -> None:
    """A picture over the whole of every page, the letters left invisible under it."""
    for page in file.pages:
        image = Stream(file, b"\xff" * 300)
        image.Type, image.Subtype, image.ColorSpace = Name.XObject, Name.Image, Name.DeviceRGB
        image.Width, image.Height, image.BitsPerComponent = 10, 10, 8
        page.Resources.XObject = Dictionary(Scan=image)
        size = f"{float(page.MediaBox[2])} 0 0 {float(page.MediaBox[3])} 0 0"
        page.contents_add(f"q {size} cm /Scan Do Q 3 Tr".encode(), prepend=True)


def without_text(file: Pdf) -> None:
    """The pictures alone."""
    scanned(file)
    for page in file.pages:
        page.Contents = Stream(file, b"q 595 0 0 842 0 0 cm /Scan Do Q")


def without_unicode(file: Pdf) -> None:
    """The tables that tell which letter a shape is, left out."""
    for item in file.objects:
        if isinstance(item, Dictionary) and "/ToUnicode" in item:
            del item.ToUnicode


def watermarked(file: Pdf) -> None:
    """A word across page one."""
    page = file.pages[0]
    font = next(iter(page.Resources.Font))
    page.contents_add(f"q BT {font} 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <000100020003> Tj ET Q".encode(), prepend=False)


def of_one_page(*box: float) -> bytes:
    file = Pdf.new()
    file.add_blank_page()
    file.pages[0].MediaBox = Array(box)
    return saved(file)


# --- what gives nothing to judge -------------------------------------------------------------------------------------


def encrypted() -> bytes:
    with Pdf.open(BytesIO(sample())) as file:
        return saved(file, encryption=pikepdf.Encryption(user="a", owner="b"))


BROKEN = {
    "encrypted": (encrypted, problem.ENCRYPTED),
    "cut off": (lambda: sample()[:2000], problem.DAMAGED),
    "a text": (lambda: "Kế hoạch".encode(), problem.DAMAGED),
    "empty": (lambda: b"", problem.DAMAGED),
    "no pages": (lambda: saved(Pdf.new()), problem.NO_PAGES),
    "a page of seven metres": (lambda: of_one_page(0, 0, 20000, 20000), problem.HUGE_PAGE),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_gives_nothing_to_judge_says_why(name: str) -> None:
    make, message = BROKEN[name]
    with pytest.raises(PdfProblem) as caught:
        read_pdf(make())
    assert caught.value.message is message


def test_a_file_with_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vanban.inspection.pdf.pdfium.MOST_PAGES", 2)
    with pytest.raises(PdfProblem) as caught:
        read_pdf(sample())
    assert caught.value.message is problem.TOO_MANY_PAGES


def test_a_file_with_too_many_letters_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vanban.inspection.pdf.reading.MOST_LETTERS", 100)
    with pytest.raises(PdfProblem) as caught:
        read_pdf(sample())
    assert caught.value.message is problem.TOO_MANY_LETTERS


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    with Pdf.open(BytesIO(sample())) as file:
        locked = saved(file, encryption=pikepdf.Encryption(user="", owner="b"))
    assert texts(read_pdf(locked)) == texts(inspected())


# --- places ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change", [turned(1), turned(2), turned(3), moved, shrunk_and_grown], ids=["90", "180", "270", "moved", "scaled"]
)
def test_a_page_reads_as_it_looks_however_it_is_drawn(change: Change) -> None:
    other = read_pdf(changed(sample(), change))
    assert texts(other) == texts(inspected())
    for line, same in zip(other.lines, inspected().lines, strict=True):
        assert (line.left, line.right, line.base, line.size) == pytest.approx(
            (same.left, same.right, same.base, same.size), abs=0.1
        )
    strokes = [[stroke for page in pdf.pages for stroke in page.strokes] for pdf in (other, inspected())]
    assert sorted(strokes[0]) == [pytest.approx(stroke, abs=0.1) for stroke in sorted(strokes[1])]


def test_pages_drawn_as_forms_are_read_inside() -> None:
    other = read_pdf(in_forms(sample()))
    assert texts(other) == texts(inspected())
    assert len(other.pages[0].strokes) == len(inspected().pages[0].strokes)


def test_a_word_across_the_page_is_no_line_of_it() -> None:
    assert texts(read_pdf(changed(sample(), watermarked))) == texts(inspected())


def test_sizes_and_faces_are_the_letters_own() -> None:
    motto = recognised().lines("national_motto")[0]
    place = recognised().lines("place_and_date")[0]
    assert (motto.size, motto.bold, motto.italic) == (14, True, False)
    assert (place.size, place.bold, place.italic) == (14, False, True)


def test_a_superscript_stays_in_its_line() -> None:
    line = next(line for line in inspected().lines if "chú thích1" in line.text)
    assert line.size == 14
    assert "m2 và" in line.text


def test_the_fonts_are_embedded_and_readable() -> None:
    assert {font.name for font in inspected().fonts} >= {"LiberationSerif", "LiberationSerif-Bold"}
    assert all(font.embedded and font.has_unicode for font in inspected().fonts)


def test_the_line_under_the_motto_is_as_long_as_it_was_drawn() -> None:
    motto = recognised().lines("national_motto")[0]
    strokes = [stroke for stroke in inspected().pages[0].strokes if stroke.horizontal]
    under = [stroke for stroke in strokes if stroke.left < motto.centre < stroke.right and stroke.top > motto.base]
    assert min(under, key=lambda stroke: stroke.top - motto.base).length == pytest.approx(60.5 * MM, abs=0.1)


# --- components ------------------------------------------------------------------------------------------------------

WORDS = {
    "national_name": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "national_motto": "Độc lập - Tự do - Hạnh phúc",
    "governing_agency": "UBND TỈNH LẠNG SƠN",
    "issuer": "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    "number": "Số: 05/KH-SKHCN",
    "place_and_date": "Lạng Sơn, ngày 05 tháng 3 năm 2026",
    "type_name": "KẾ HOẠCH",
    "subject": "Triển khai nhiệm vụ năm 2026",
    "addressees": "Kính gửi: - Sở Tài chính; - Sở Nội vụ.",
    "recipients_heading": "Nơi nhận:",
    "recipients": "- UBND tỉnh (b/c); - Lưu: VT.",
    "signature_lines": "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
    "signer": "Nguyễn Văn Ví Dụ",
    "contact": "Số: 01 đường Ví Dụ, tỉnh Lạng Sơn; ĐT: 0205 000 000",
    "annex_label": "Phụ lục I Phụ lục II",
    "annex_title": "PHÂN CÔNG NHIỆM VỤ MẪU BÁO CÁO",
    "annex_reference": "(Kèm theo Kế hoạch số 05/KH-SKHCN ngày 05 tháng 3 năm 2026)",
}


@pytest.mark.parametrize("name", WORDS)
def test_a_component_is_recognised_by_words_place_and_form(name: str) -> None:
    component = recognised().components[name]  # type: ignore[index]
    assert (component.state, component.text) == ("found", WORDS[name])


def test_the_stamps_are_found_in_their_boxes() -> None:
    assert [line.text for line in recognised().lines("stamp")] == ["HỎA TỐC"]


def test_a_note_at_the_foot_is_none_of_the_body() -> None:
    assert [line.text for line in recognised().footnotes] == ["1 Theo số liệu báo cáo."]
    assert not any("Theo số liệu" in line.text for line in recognised().lines("body"))


def test_what_stands_in_a_table_is_none_of_the_body() -> None:
    assert not any("Khảo sát" in line.text for line in recognised().lines("body"))


# --- scans -----------------------------------------------------------------------------------------------------------


def judged(pdf: bytes) -> set[str]:
    """The codes of all rules but those that were not evaluated."""
    skipped = {each.code for each in audit_pdf(pdf).not_evaluated}
    return {f"P{number:02}" for number in range(1, 18)} - skipped


def test_a_scan_without_text_says_so_and_is_judged_by_its_paper_alone() -> None:
    pdf = changed(sample(), without_text)
    report = audit_pdf(pdf)
    assert judged(pdf) == {"P01"}
    assert {component.state for component in report.components} == {"unknown"}
    assert [note.severity for note in report.notes] == [Severity.WARNING]


def test_text_recognised_over_a_scan_is_read_but_not_measured() -> None:
    pdf = changed(sample(), scanned)
    assert "text_layer_over_scan" in read_pdf(pdf).notes
    assert recognise(read_pdf(pdf)).lines("number")[0].text == "Số: 05/KH-SKHCN"
    assert judged(pdf) == {"P01", "P13", "P17"}


def test_letters_that_cannot_be_read_out_are_a_fault_and_name_no_component() -> None:
    pdf = changed(sample(), without_unicode)
    report = audit_pdf(pdf)
    assert judged(pdf) == {"P01", "P02"}
    assert {finding.code for finding in report.findings if finding.severity is Severity.ERROR} == {"P02"}
    assert {component.state for component in report.components} == {"unknown"}


# --- signatures ------------------------------------------------------------------------------------------------------


def signed_in(colour: bytes) -> Change:
    """A signature that shows a picture of this colour."""

    def change(file: Pdf) -> None:
        signed(file, 1, (138, 168, 148, 168), "D:20260205103020+07'00'")
        picture = Stream(file, colour * 100)
        picture.Type, picture.Subtype, picture.ColorSpace = Name.XObject, Name.Image, Name.DeviceRGB
        picture.Width, picture.Height, picture.BitsPerComponent = 10, 10, 8
        look = Stream(file, b"q 85 0 0 57 0 0 cm /Picture Do Q")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 85, 57])
        look.Resources = Dictionary(XObject=Dictionary(Picture=picture))
        file.pages[0].obj.Annots[-1].AP = Dictionary(N=file.make_indirect(look))

    return change


@pytest.mark.parametrize(
    ("colour", "name"), [(b"\xd0\x10\x10", "red"), (b"\x10\x20\xc0", "blue"), (b"\x20\x20\x20", "grey")]
)
def test_a_signature_has_its_place_its_time_and_its_colour(colour: bytes, name: str) -> None:
    pdf = read_pdf(changed(sample(), signed_in(colour)))
    (widget,) = pdf.widgets
    assert (widget.page, widget.colour, widget.visible) == (1, name, True)
    assert (widget.left / MM, widget.top / MM) == pytest.approx((138, 148), abs=0.1)
    assert [signature.time for signature in pdf.signatures] == ["D:20260205103020+07'00'"]
    assert pdf.signatures[0].byte_range == (0, 10, 20, 30)


def test_a_box_to_type_in_is_no_signature() -> None:
    def with_a_box(file: Pdf) -> None:
        signed(file, 1, (138, 168, 148, 168), "")
        file.pages[0].obj.Annots[-1].FT = Name.Tx

    assert read_pdf(changed(sample(), with_a_box)).widgets == ()
