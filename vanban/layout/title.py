"""Type, subject and the line under it (PL1-I-II.5b); Kính gửi (PL1-I-II.9)."""

from __future__ import annotations

from vanban.law.units import Mm
from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.line_breaking import balanced, plain_text
from vanban.layout.marked_text import marked
from vanban.layout.styles import StyleName
from vanban.layout.view import Addressees, Paragraph, Path, Run, Title
from vanban.text.no_break import NO_BREAK


def title(setting: ArrangeSetting) -> Title:
    """The document's own title."""
    document = setting.resolved.document
    below = document.subtitle
    return title_of(
        document.TYPE_NAME,
        document.subject,
        ("subject",),
        setting,
        Paragraph("subtitle", marked(below), ("subtitle",)) if below else None,
    )


def title_of(
    type_name: str,
    subject: str | None,
    path: Path,
    setting: ArrangeSetting,
    subtitle: Paragraph | None = None,
) -> Title:
    """A title of this type; without a subject there is no line either."""
    lines = centered_lines(subject, path, "subject", setting) if subject else ()
    rule = rule_under(lines, setting) if lines else None
    return Title(Paragraph("type_name", (Run(type_name),), ("type",)), lines, rule, subtitle)


def centered_lines(text: str, path: Path, style: StyleName, setting: ArrangeSetting) -> tuple[Paragraph, ...]:
    """The text in even lines; the author's own breaks are kept."""
    size, width = setting.area.profile.body_size, setting.area.profile.longest_subject_line
    lines = [
        line
        for typed in text.split("\n")
        if typed.strip()
        for line in balanced(typed.strip(), width, setting.area.fonts, size, bold=True)
    ]
    return tuple(Paragraph(style, marked(line), path) for line in lines)


def rule_under(lines: tuple[Paragraph, ...], setting: ArrangeSetting) -> Mm:
    """The line's length: the profile's share of the longest line above it."""
    longest = max(
        setting.area.fonts.width(plain_text(line.text), setting.area.profile.body_size, bold=True) for line in lines
    )
    return longest * setting.area.profile.rule_ratio


def addressees(setting: ArrangeSetting) -> Addressees | None:
    """One on the line of «Kính gửi:», several a line each with the dashes under the colon (PL1-I-II.9d)."""
    names = setting.resolved.document.addressees
    if not names:
        return None
    profile = setting.area.profile
    opening = "Kính gửi"
    colon = profile.addressees_indent + setting.area.fonts.width(opening, profile.body_size)
    texts = [name.rstrip(" ;.") for name in names]
    if len(texts) == 1:
        first = Paragraph("addressees", (Run(f"{opening}: "), *marked(texts[0])), ("addressees", 0))
        return Addressees(first, (), profile.addressees_indent, colon)
    others = tuple(
        Paragraph(
            "addressee",
            (Run(f"-{NO_BREAK}"), *marked(f"{text}{'.' if index == len(texts) - 1 else ';'}")),
            ("addressees", index),
        )
        for index, text in enumerate(texts)
    )
    return Addressees(
        Paragraph("addressees", (Run(f"{opening}:"),), ("addressees",)),
        others,
        profile.addressees_indent,
        colon,
    )
