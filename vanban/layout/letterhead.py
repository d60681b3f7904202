"""The head of page one (PL1-I-II.1 to II.4)."""

from __future__ import annotations

from vanban.law import nd30
from vanban.law.units import Mm
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.line_breaking import balanced
from vanban.layout.marks import secrecy_stamp, urgency_stamp
from vanban.layout.styles import StyleName
from vanban.layout.view import Letterhead, Paragraph, Path, Run
from vanban.models.dates import PartialDate
from vanban.text.no_break import NO_BREAK


def letterhead(setting: ArrangeSetting) -> Letterhead:
    """Issuer and national name beside each other, number and place below."""
    profile, document = setting.area.profile, setting.resolved.document
    left, longest = _issuer_lines(setting)
    stamps = [secrecy_stamp(document.secrecy), urgency_stamp(document.urgency)]
    return Letterhead(
        left=left,
        left_rule=longest * profile.rule_ratio,
        right=_national_lines(),
        right_rule=setting.area.fonts.width(nd30.NATIONAL_MOTTO.text, profile.national_motto_size, bold=True),
        number=Paragraph("number", (Run(_number_text(setting)),), ("number",)),
        place_and_date=_place_and_date(setting),
        stamps=tuple(stamp for stamp in stamps if stamp),
        left_width=profile.letterhead_left_width,
        right_width=profile.letterhead_right_width,
    )


def _national_lines() -> tuple[Paragraph, ...]:
    return (
        Paragraph("national_name", (Run(nd30.NATIONAL_NAME.text),)),
        Paragraph("national_motto", (Run(nd30.NATIONAL_MOTTO.text),)),
    )


def _issuer_lines(setting: ArrangeSetting) -> tuple[tuple[Paragraph, ...], Mm]:
    """The lines, and the length of the longest line of the issuer's own name."""
    profile = setting.area.profile
    governing, issuer, path = _names(setting)
    width = profile.letterhead_left_width - profile.letterhead_gap
    small = any(
        setting.area.fonts.width(line, profile.issuer_size, bold=bold) > width
        for lines, bold in ((governing, False), (issuer, True))
        for line in lines
    )
    size = profile.issuer_size_small if small else profile.issuer_size
    agency_style: StyleName = "governing_agency_small" if small else "governing_agency"
    issuer_style: StyleName = "issuer_small" if small else "issuer"
    above = [line for name in governing for line in balanced(name, width, setting.area.fonts, size, bold=False)]
    below = [line for name in issuer for line in balanced(name, width, setting.area.fonts, size, bold=True)]
    longest = max((setting.area.fonts.width(line, size, bold=True) for line in below), default=Mm(0))
    paragraphs = [Paragraph(agency_style, (Run(line),), path) for line in above]
    return (*paragraphs, *(Paragraph(issuer_style, (Run(line),), path) for line in below)), longest


def _names(setting: ArrangeSetting) -> tuple[tuple[str, ...], tuple[str, ...], Path]:
    """Governing lines, issuer lines, and where they were typed."""
    document, issuer = setting.resolved.document, setting.resolved.issuer
    if document.letterhead:
        lines = tuple(line.upper() for line in document.letterhead)
        return lines[:-1], lines[-1:], ("letterhead",)
    if document.governing_agency:
        return (document.governing_agency.upper(),), issuer.issuer_lines, ("governing_agency",)
    return issuer.governing_lines, issuer.issuer_lines, ("issuer",)


def number_words(number: int | None) -> str:
    """The number as printed: two digits at least (PL1-I-II.3); nothing where it is not known yet."""
    return "" if number is None else f"{number:02d}"


def _number_text(setting: ArrangeSetting) -> str:
    resolved = setting.resolved
    number = number_words(resolved.document.number)
    blank = NO_BREAK * 6 if not number else ""
    return f"Số:{NO_BREAK if number else ' '}{number}{blank}/{resolved.symbol}"


def date_words(date: PartialDate | None, blank: str = "") -> str:
    """`ngày 05 tháng 3 năm 2026`: a zero before days to 9 and months 1 and 2 only (PL1-I-II.4)."""
    day = f"{date.day:02d}" if date and date.day else blank
    month = (
        f"{date.month:02d}"
        if date and date.month and date.month <= 2
        else str(date.month)
        if date and date.month
        else blank
    )
    year = str(date.year) if date else blank
    return " ".join(
        f"{name}{NO_BREAK}{value}" if value.strip() else f"{name}{value}"
        for name, value in (("ngày", day), ("tháng", month), ("năm", year))
    )


def _place_and_date(setting: ArrangeSetting) -> Paragraph:
    profile, resolved = setting.area.profile, setting.resolved
    text = f"{resolved.place}, {date_words(resolved.document.date, NO_BREAK * 6)}"
    width = setting.area.fonts.width(text, profile.place_and_date_size, italic=True)
    fits = width <= profile.letterhead_right_width
    return Paragraph("place_and_date" if fits else "place_and_date_small", (Run(text),), ("date",))
