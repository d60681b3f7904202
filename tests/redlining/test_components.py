"""Components that come, go and change in any company: annexes on any pages, frames, endings, strips, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.redlining.promises import assert_kept
from tests.sample_view import VIEW, line
from vanban.law.units import Mm
from vanban.layout.view import Addressees, Annex, Block, Ending, Footnote, Paragraph, Run, Stamp, View

TITLES = ("PHÂN CÔNG NHIỆM VỤ", "MẪU BÁO CÁO", "DỰ TOÁN KINH PHÍ")
SENTENCES = tuple(f"Câu thứ {number} của phần này nói về việc {number}." for number in range(6))
NOTES = (
    "Theo số liệu báo cáo.",
    "Không kể văn bản mật.",
    "Số liệu ước tính đến cuối năm.",
    "Số liệu ước tính đến hết quý.",
)


def bodies() -> st.SearchStrategy[tuple[Block, ...]]:
    body = st.sampled_from([*(line("body", text) for text in SENTENCES), VIEW.blocks[6]])
    return st.lists(body, max_size=4).map(tuple)


annexes = st.builds(
    Annex,
    label=st.just(line("annex_label", "Phụ lục", level=1)),
    title=st.sampled_from(TITLES).map(lambda title: (line("annex_title", title),)),
    reference=st.sampled_from([None, line("annex_reference", "(Kèm theo Kế hoạch số 05/KH-SKHCN)")]),
    rule=st.sampled_from([None, Mm(25), Mm(30)]),
    inner_title=st.sampled_from([None, VIEW.annexes[1].inner_title]),
    blocks=bodies(),
    ending=st.sampled_from([None, VIEW.annexes[1].ending]),
    landscape=st.booleans(),
)


@st.composite
def noted(draw: st.DrawFn) -> tuple[tuple[Paragraph, ...], tuple[Footnote, ...]]:
    """Paragraphs that call notes, some of them twice, the second time perhaps in bold."""
    texts = draw(st.lists(st.sampled_from(NOTES), max_size=3, unique=True))
    runs = [Run("Đầu câu")]
    for number in range(1, len(texts) + 1):
        runs += [Run(f" việc {texts[number - 1][:8]}"), call(number)]
    if texts and draw(st.booleans()):
        runs += [Run(" xem lại"), call(draw(st.integers(1, len(texts))), bold=draw(st.booleans()))]
    cut = draw(st.integers(1, len(runs)))
    return opening(runs[:cut], runs[cut:]), notes(*texts)


def call(number: int, *, bold: bool = False) -> Run:
    return Run(str(number), bold=bold, footnote=number)


def opening(*paragraphs: Sequence[Run]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph("body", tuple(runs), ("opening",)) for runs in paragraphs if runs)


def notes(*texts: str) -> tuple[Footnote, ...]:
    return tuple(Footnote(number, line("footnote", text)) for number, text in enumerate(texts, start=1))


@st.composite
def views(draw: st.DrawFn) -> View:
    paragraphs, footnotes = draw(noted())
    stamps = st.sampled_from([None, VIEW.draft_mark, Stamp(line("stamp", "MẬT"), Mm(20), Mm(8))])
    kept = draw(st.lists(st.sampled_from(VIEW.ending.recipients if VIEW.ending else ()), max_size=3, unique=True))
    signature = VIEW.ending.signature if VIEW.ending else None
    ending = Ending(tuple(kept), draw(st.sampled_from([None, signature])), Mm(80), Mm(85))
    body, companies = paragraphs, tuple(draw(st.lists(annexes, max_size=3)))
    if companies and draw(st.booleans()):
        body = paragraphs[:1]
        companies = (replace(companies[0], blocks=(*companies[0].blocks, *paragraphs[1:])), *companies[1:])
    return replace(
        VIEW,
        circulation=draw(stamps),
        draft_mark=draw(stamps),
        letterhead=replace(VIEW.letterhead, left_rule=draw(st.sampled_from([Mm(26), Mm(30)]))),
        title=replace(VIEW.title, subtitle=draw(st.sampled_from([None, VIEW.title.subtitle]))),
        addressees=draw(
            st.sampled_from([None, VIEW.addressees, Addressees(line("addressees", "Kính gửi: A"), (), Mm(35), Mm(53))])
        ),
        blocks=(*body, *draw(bodies())),
        ending=draw(st.sampled_from([None, ending])),
        contact=draw(st.sampled_from([(), VIEW.contact])),
        annexes=companies,
        footnotes=footnotes,
    )


@given(views(), views())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_two_companies_of_components_are_held_and_lead_to_both(old: View, new: View) -> None:
    assert_kept(old, new)


def test_a_note_that_goes_with_both_its_calls_comes_back_at_the_first_of_them() -> None:
    stays = Run(" xem lại")
    old = opening([Run("Đầu câu"), Run(" việc Không kể"), call(1)], [stays, call(1)])
    new = opening([Run("Đầu câu"), Run(" việc Theo số "), call(1), Run(" việc Số liệu ")], [call(2), stays, call(1)])
    assert_kept(
        replace(VIEW, blocks=old, footnotes=notes(NOTES[1])),
        replace(VIEW, blocks=new, footnotes=notes(NOTES[0], NOTES[2])),
    )


def test_a_later_call_prints_the_number_of_its_state_also_where_it_became_bold() -> None:
    said = Run("Các cơ quan báo cáo kết quả trước ngày ba mươi tháng sáu")
    old = opening([said, call(1), Run(" xem lại"), call(1)])
    new = opening([Run("Trước"), call(1)], [said, call(2), Run(" xem lại"), call(2, bold=True)])
    assert_kept(
        replace(VIEW, blocks=old, footnotes=notes(NOTES[1])),
        replace(VIEW, blocks=new, footnotes=notes(NOTES[0], NOTES[1])),
    )
