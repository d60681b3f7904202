"""P15: digital signatures show where the decree places them, in its colours, with Vietnam's time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.diagnostics.messages.message import error
from vanban.inspection.pdf.components import RecognisedPdf
from vanban.inspection.pdf.marks import Widget
from vanban.law import nd30
from vanban.law.units import Mm
from vanban.rules.pdf.judging import fault
from vanban.rules.pdf.measures import Words, as_share, points, said
from vanban.rules.rule import Finding, NotEvaluated, Outcome, Rule

NO_SIGNATURE = NotEvaluated("tệp không có chữ ký số", "the file has no digital signature")
BESIDE, ABOVE = points(Mm(45)), points(Mm(20))
"""How far a signature may reach beside and above the signature's lines."""
TIME = Words(
    f"ngày, giờ, phút, giây, múi giờ {nd30.SIGNING_TIME_ZONE.text}",
    f"day, hour, minute, second, zone {nd30.SIGNING_TIME_ZONE.text}",
)
ELSEWHERE = Words("chữ ký số ở chỗ khác", "shown elsewhere")
PLACES = Words("trên chỗ ký hoặc góc trên bên phải trang đầu", "over the signature's place or top right of page one")
A_THIRD = Words("trùm khoảng 1/3 chữ ký về bên trái", "about a third of it, from the left")
RED, BLUE = Words("dấu màu đỏ", "a red seal"), Words("chữ ký màu xanh", "a blue signature")
COVERED = (0.25, 0.40)
"""What counts as about one third."""


def check(read: RecognisedPdf) -> Iterator[Outcome]:
    """Time, place, cover and colour of every signature."""
    if not read.pdf.signatures and not read.pdf.widgets:
        yield NO_SIGNATURE
        return
    for signature in read.pdf.signatures:
        if nd30.SIGNING_TIME_ZONE.text not in signature.time:
            found = Words(f"thời gian ký «{signature.time or 'trống'}»", f"signing time «{signature.time or 'blank'}»")
            yield fault("signer", None, found, TIME)
    shown = [widget for widget in read.pdf.widgets if widget.visible]
    over = [widget for widget in shown if _is_over_signature(read, widget)]
    for widget in shown:
        if widget not in over and not _in_corner(read, widget) and read.lines("signature_lines"):
            yield fault("signer", None, ELSEWHERE, PLACES, widget.page)
    yield from _seal(over)


def _is_over_signature(read: RecognisedPdf, widget: Widget) -> bool:
    titles, names = read.lines("signature_lines"), read.lines("signer")
    if not titles or widget.page != titles[0].page:
        return False
    low = max(line.base for line in (*titles, *names)) + ABOVE
    middle, height = (widget.left + widget.right) / 2, (widget.top + widget.bottom) / 2
    return abs(middle - titles[0].centre) < BESIDE and titles[0].top - ABOVE < height < low


def _in_corner(read: RecognisedPdf, widget: Widget) -> bool:
    page = read.pdf.pages[widget.page - 1]
    return widget.page == 1 and widget.left > page.width / 2 and widget.top < points(nd30.MARGIN_TOP.high)


def _seal(over: Sequence[Widget]) -> Iterator[Finding]:
    """The seal is the red one of two, else the one on the left."""
    if len(over) != 2:
        return
    seal, person = sorted(over, key=lambda widget: (widget.colour != "red", widget.left))
    share = (min(seal.right, person.right) - max(seal.left, person.left)) / (person.right - person.left)
    if seal.left > person.left or not COVERED[0] <= share <= COVERED[1]:
        yield fault(
            "signer",
            None,
            said("dấu trùm {} chữ ký", "the seal covers {} of the signature", as_share(max(share, 0))),
            A_THIRD,
            seal.page,
        )
    for widget, due, word in ((seal, "red", RED), (person, "blue", BLUE)):
        if widget.colour not in (None, due):
            yield fault("signer", None, Words("màu khác", "another colour"), word, widget.page)


RULE = Rule(
    code="P15",
    name="signature-misplaced",
    family="pdf",
    message=error(
        "Chữ ký số không đúng: {found_vi}, phải là {allowed_vi}",
        "A digital signature is not right: {found_en}, must be {allowed_en}",
        "ký lại bằng phần mềm ký số của cơ quan, đúng vị trí và thời gian",
        "sign again with the office's tool, in the right place and with the time",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.7d, II.8, III.1d",
    ),
    clause="PL1-I-II.7d, II.8, III.1d",
    why_vi="Hình chữ ký và dấu đúng chỗ, có thời gian ký, thì văn bản điện tử có giá trị như bản gốc giấy.",
    why_en="With signature, seal and time in place an electronic document stands as a paper original.",
    wrong="signature_1: {time: D:20260305103020Z}",
    right="signature_1: {time: \"D:20260305103020+07'00'\"}",
    check=check,
)
