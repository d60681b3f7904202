"""Single faults put into a correct document, each with the rules that must find it, and no other."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from tests.rules.mutations.word import W, Word, look, properties, put, rewrite, runs, text_of

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI"
MOTTO = "Độc lập - Tự do"
GOVERNING = "UBND TỈNH LẠNG SƠN"
ISSUER = "SỞ KHOA HỌC VÀ CÔNG NGHỆ"
NUMBER = "Số: 128"
PLACE = "Lạng Sơn, ngày"
TYPE = "BÁO CÁO"
SUBJECT = "Kết quả thực hiện nhiệm vụ"
LAST_OF_SUBJECT = "và chuyển đổi số 6 tháng"
ADDRESSEE = "Kính gửi"
RECIPIENTS = "Nơi nhận:"
RECIPIENT = "- Lãnh đạo Sở;"
SIGNATURE = "KT. GIÁM ĐỐC"
SIGNER = "Trần Thị Ví Dụ"
ANNEX = "Phụ lục"
ANNEX_TITLE = "DANH MỤC NHIỆM VỤ"
REFERENCE = "(Kèm theo Báo cáo"
CLOSING = "./."


@dataclass(frozen=True, slots=True)
class Mutation:
    """One fault: what it does, and who must see it."""

    name: str
    change: Callable[[Word], object]
    expected: frozenset[str]


def fault(name: str, expected: str, change: Callable[[Word], object]) -> Mutation:
    return Mutation(name, change, frozenset(expected.split()))


def page(name: str, **attributes: str) -> Callable[[Word], object]:
    return lambda word: [put(section, name, **attributes) for section in word.sections()]


def letters(words: str, name: str, **attributes: str) -> Callable[[Word], object]:
    return lambda word: look(word.paragraph(words), name, **attributes)


def setting(words: str, name: str, **attributes: str) -> Callable[[Word], object]:
    return lambda word: put(properties(word.paragraph(words)), name, **attributes)


def wording(words: str, others: str) -> Callable[[Word], object]:
    return lambda word: rewrite(word.paragraph(words), others)


def body_paragraph(word: Word) -> etree._Element:
    """The last paragraph of the body that ends the text."""
    return next(p for p in word.body.iterchildren(f"{W}p") if text_of(p).endswith(CLOSING))


def body_setting(name: str, **attributes: str) -> Callable[[Word], object]:
    return lambda word: put(properties(body_paragraph(word)), name, **attributes)


def without(words: str) -> Callable[[Word], object]:
    def change(word: Word) -> None:
        for run in list(runs(word.paragraph(words))):
            run.getparent().remove(run)

    return change


def rule_length(words: str, twips: str) -> Callable[[Word], object]:
    """Other indents of the line under these words."""
    return lambda word: put(properties(word.rule_after(words)), "ind", left=twips, right=twips)


def remove_rule(words: str) -> Callable[[Word], object]:
    def change(word: Word) -> None:
        rule = word.rule_after(words)
        rule.getparent().remove(rule)

    return change


def shift_rule(words: str) -> Callable[[Word], object]:
    def change(word: Word) -> None:
        indent = properties(word.rule_after(words)).find(f"{W}ind")
        for side, more in (("left", 400), ("right", -400)):
            indent.set(W + side, str(int(indent.get(W + side)) + more))

    return change


def dotted_rule(words: str) -> Callable[[Word], object]:
    return lambda word: put(put(properties(word.rule_after(words)), "pBdr"), "top", val="dotted", sz="6")


def header(name: str, **attributes: str) -> Callable[[Word], object]:
    def change(word: Word) -> None:
        for root in word.headers:
            for paragraph in root.iter(f"{W}p"):
                if any(True for _ in paragraph.iter(f"{W}instrText")):
                    put(properties(paragraph), name, **attributes)

    return change


def header_letters(name: str, **attributes: str) -> Callable[[Word], object]:
    return lambda word: [look(p, name, **attributes) for root in word.headers for p in root.iter(f"{W}p")]


def page_word(word: Word) -> None:
    """«Trang 2» instead of «2»."""
    for root in word.headers:
        for item in root.iter(f"{W}r"):
            if item.find(f"{W}fldChar") is not None:
                before = etree.Element(f"{W}r")
                before.append(deepcopy(properties(item)))
                put(before, "t").text = "Trang"
                item.addprevious(before)
                break


def number_into_footer(word: Word) -> None:
    headers = {name: tree for name, tree in word.trees.items() if "header" in name}
    numbered = next(tree for tree in headers.values() if list(tree.iter(f"{W}instrText")))
    for name, tree in word.trees.items():
        if "footer" in name:
            tree.append(deepcopy(numbered[0]))


def no_number(word: Word) -> None:
    for root in word.headers:
        for paragraph in root.iter(f"{W}p"):
            for run in list(paragraph.iter(f"{W}r")):
                run.getparent().remove(run)


def drop(name: str) -> Callable[[Word], object]:
    def change(word: Word) -> None:
        for section in word.sections():
            for item in section.findall(W + name):
                section.remove(item)

    return change


def annex_start(word: Word) -> None:
    section = word.sections()[-1]
    section.remove(section.find(f"{W}pgNumType"))


def swap(first: str, second: str) -> Callable[[Word], object]:
    """Two paragraphs change their words and the looks of them."""

    def change(word: Word) -> None:
        one, two = word.paragraph(first), word.paragraph(second)
        mark = etree.Element("mark")
        one.addprevious(mark)
        two.addprevious(one)
        mark.addprevious(two)
        mark.getparent().remove(mark)

    return change


def swap_columns(word: Word) -> None:
    for row in word.table(NATIONAL_NAME).iter(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        row.append(cells[0])


def swap_ending(word: Word) -> None:
    row = word.table(RECIPIENTS).find(f"{W}tr")
    row.append(row.find(f"{W}tc"))


def date_to_a_row_of_its_own(word: Word) -> None:
    row = next(word.paragraph(PLACE).iterancestors(f"{W}tr"))
    below = deepcopy(row)
    row.addnext(below)
    for where, column in ((row, 1), (below, 0)):
        for item in list(where.findall(f"{W}tc")[column].iter(f"{W}r")):
            item.getparent().remove(item)


def motto_twice(word: Word) -> None:
    paragraph = word.paragraph(MOTTO)
    word.rule_after(MOTTO).addnext(deepcopy(paragraph))


def boxed(word: Word) -> None:
    borders = put(word.table(NATIONAL_NAME).find(f"{W}tblPr"), "tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        put(borders, side, val="single", sz="4")


def narrow_right_column(word: Word) -> None:
    for row in word.table(NATIONAL_NAME).iter(f"{W}tr"):
        put(row.findall(f"{W}tc")[1].find(f"{W}tcPr"), "tcW", w="5300")
    for rule in (word.rule_after(MOTTO),):
        indent = properties(rule).find(f"{W}ind")
        beside = str(round((5300 - 60.47 / 25.4 * 1440) / 2))
        indent.set(f"{W}left", beside)
        indent.set(f"{W}right", beside)


def may_split(word: Word) -> None:
    properties_of_row = next(word.table(SIGNATURE).iter(f"{W}trPr"))
    for item in list(properties_of_row):
        properties_of_row.remove(item)


def not_kept(word: Word) -> None:
    put(properties(body_paragraph(word)), "keepNext", val="0")


def comment(word: Word) -> None:
    paragraph = body_paragraph(word)
    etree.SubElement(paragraph, f"{W}commentRangeStart").set(f"{W}id", "1")


def tracked(word: Word) -> None:
    run = next(runs(body_paragraph(word)))
    inserted = etree.Element(f"{W}ins")
    run.addprevious(inserted)
    inserted.append(run)


def annex_on_same_page(word: Word) -> None:
    put(word.sections()[-1], "type", val="continuous")


def blue_link(word: Word) -> None:
    run = next(runs(body_paragraph(word)))
    link = etree.Element(f"{W}hyperlink")
    run.addprevious(link)
    link.append(run)
    put(properties(run), "color", val="0563C1")


def one_run_in_arial(word: Word) -> None:
    put(properties(next(runs(body_paragraph(word)))), "rFonts", ascii="Arial", hAnsi="Arial")


def thin_subject(word: Word) -> None:
    for words in (SUBJECT, LAST_OF_SUBJECT):
        look(word.paragraph(words), "b", val="0")


def no_room(word: Word) -> None:
    """Between the last two paragraphs of the body."""
    last = body_paragraph(word)
    put(properties(last), "spacing", before="0")
    put(properties(next(last.itersiblings(f"{W}p", preceding=True))), "spacing", before="0", after="0")


def no_recipients(word: Word) -> None:
    cell = word.paragraph(RECIPIENTS).getparent()
    for paragraph in cell.findall(f"{W}p"):
        for run in list(runs(paragraph)):
            paragraph.remove(run)


MUTATIONS = (
    fault("Letter paper", "D01", page("pgSz", w="12240", h="15840")),
    fault("left margin of 25 mm", "D02", page("pgMar", left="1417")),
    fault("top margin of 15 mm", "D02", page("pgMar", top="850")),
    fault("bottom margin of 30 mm", "D02", page("pgMar", bottom="1701")),
    fault("right margin of 10 mm", "D02", page("pgMar", right="567")),
    fault("Arial in one run of the body", "D03", one_run_in_arial),
    fault("another font for Vietnamese letters alone", "D03", letters(SUBJECT, "rFonts", hAnsi="Calibri")),
    fault("page number in another font", "D03", header_letters("rFonts", ascii="Arial", hAnsi="Arial")),
    fault("red type", "D04", letters(TYPE, "color", val="FF0000")),
    fault("blue web address", "D04", blue_link),
    fault("white words in the body", "D04", letters("Trên đây", "color", val="FFFFFF")),
    fault("national name of 15 pt", "D05 D11", letters(NATIONAL_NAME, "sz", val="30")),
    fault("number of 14 pt", "D05", letters(NUMBER, "sz", val="28")),
    fault("place and date of 12 pt", "D05", letters(PLACE, "sz", val="24")),
    fault("recipients' heading of 13 pt", "D05", letters(RECIPIENTS, "sz", val="26")),
    fault("a recipient of 12 pt", "D05", letters(RECIPIENT, "sz", val="24")),
    fault("signer of 12 pt", "D05", letters(SIGNER, "sz", val="24")),
    fault("body of 12 pt", "D05", letters("Trên đây", "sz", val="24")),
    fault("annex heading of 13 pt", "D05", letters(ANNEX, "sz", val="26")),
    fault("governing agency bold", "D06", letters(GOVERNING, "b", val="1")),
    fault("issuer not bold", "D06", letters(ISSUER, "b", val="0")),
    fault("place and date upright", "D06", letters(PLACE, "i", val="0")),
    fault("number in italics", "D06", letters(NUMBER, "i", val="1")),
    fault("type in small letters", "D06", wording(TYPE, "Báo cáo")),
    fault("subject not bold", "D06", thin_subject),
    fault("addressee bold", "D06", letters(ADDRESSEE, "b", val="1")),
    fault("recipients' heading upright", "D06", letters(RECIPIENTS, "i", val="0")),
    fault("signature in small letters", "D06", wording("PHÓ GIÁM ĐỐC", "Phó Giám đốc")),
    fault("signer in capitals by a property", "D06", letters(SIGNER, "caps", val="1")),
    fault("annex heading in capitals", "D06", wording(ANNEX, "PHỤ LỤC")),
    fault("annex reference upright", "D06", letters(REFERENCE, "i", val="0")),
    fault("body on the left", "D07", body_setting("jc", val="left")),
    fault("first line of 15 mm", "D07", body_setting("ind", firstLine="850")),
    fault("hanging first line", "D07", body_setting("ind", firstLine="0", hanging="357")),
    fault("double line spacing", "D08", body_setting("spacing", line="480", lineRule="auto")),
    fault("exactly 12 pt between lines", "D08", body_setting("spacing", line="240", lineRule="exact")),
    fault("no room above a paragraph", "D08", no_room),
    fault("page number on the right", "D09", header("jc", val="right")),
    fault("page number of 12 pt", "D09", header_letters("sz", val="24")),
    fault("«Trang 2»", "D09", page_word),
    fault("page number in the footer too", "D09", number_into_footer),
    fault("no page number", "D09", no_number),
    fault("a number on page one", "D09", drop("titlePg")),
    fault("Roman page numbers", "D09", page("pgNumType", fmt="lowerRoman")),
    fault("pages from 2", "D10", lambda word: put(word.sections()[0], "pgNumType", start="2")),
    fault("annex goes on counting", "D10", annex_start),
    fault("a narrow right column", "D11", narrow_right_column),
    fault("a head with borders", "D11", boxed),
    fault("no line under the motto", "D12", remove_rule(MOTTO)),
    fault("line under the motto too short", "D12", rule_length(MOTTO, "1800")),
    fault("line under the issuer too long", "D12", rule_length(ISSUER, "100")),
    fault("line under the issuer too short", "D12", rule_length(ISSUER, "1700")),
    fault("dotted line under the subject", "D12", dotted_rule(LAST_OF_SUBJECT)),
    fault("line under the subject off the middle", "D12", shift_rule(LAST_OF_SUBJECT)),
    fault("motto above the national name, the line left below", "D12 D13", swap(NATIONAL_NAME, MOTTO)),
    fault("agencies on the right", "D13", swap_columns),
    fault("recipients on the right", "D13", swap_ending),
    fault("date a row under the number", "D13", date_to_a_row_of_its_own),
    fault("an only annex with a number", "D15", wording(ANNEX, "Phụ lục I")),
    fault("annex title on the left", "D15", setting(ANNEX_TITLE, "jc", val="left")),
    fault("annex without reference", "D15", without(REFERENCE)),
    fault("annex on the same page", "D15", annex_on_same_page),
    fault("highlight", "D16", letters("Trên đây", "highlight", val="yellow")),
    fault("comment", "D16", comment),
    fault("tracked change", "D16", tracked),
    fault("unfilled place", "D16", wording(RECIPIENT, "- {{ recipient }};")),
    fault("signature that may break", "D17", may_split),
    fault("last paragraph not kept", "D17", not_kept),
    fault("no motto", "D18", lambda word: (remove_rule(MOTTO)(word), without(MOTTO)(word))),
    fault("motto twice", "D18", motto_twice),
    fault("no number", "D18", without(NUMBER)),
    fault("no signer", "D18", without(SIGNER)),
    fault("lost zero of the month", "D19", wording(PLACE, "Lạng Sơn, ngày 15 tháng 2 năm 2026")),
    fault("lost zero of the day", "D19", wording(PLACE, "Lạng Sơn, ngày 5 tháng 6 năm 2026")),
    fault("lost zero of the number", "D19", wording(NUMBER, "Số: 8/BC-SKHCN")),
    fault("long dashes in the motto", "D19", wording(MOTTO, "Độc lập – Tự do – Hạnh phúc")),
    fault("no recipients", "D20", no_recipients),
)  # fmt: skip
