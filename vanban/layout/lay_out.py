"""From a resolved document to its View: every word, label and length decided."""

from __future__ import annotations

from vanban.layout.annexes import annexes
from vanban.layout.arrange.setting import ArrangeSetting, TextArea
from vanban.layout.body import body
from vanban.layout.ending import ending
from vanban.layout.fonts import Fonts
from vanban.layout.letterhead import letterhead, number_words
from vanban.layout.line_breaking import plain_text
from vanban.layout.marked_text import marked
from vanban.layout.marks import framed
from vanban.layout.note_order import in_order_of_call
from vanban.layout.profile import Profile
from vanban.layout.title import addressees, title
from vanban.layout.view import Footnote, Paragraph, Properties, Stamp, View
from vanban.resolve.document import ResolvedDocument

DRAFT_MARK = "Dự thảo"


def lay_out(resolved: ResolvedDocument, profile: Profile, fonts: Fonts, *, draft: bool = False) -> View:
    """The View; with `draft` a draft mark is printed even where none is typed."""
    area = TextArea(profile, fonts, profile.text_width, profile.text_height)
    setting = ArrangeSetting(resolved, area)
    view = View(
        properties=_properties(resolved),
        circulation=_circulation(setting),
        draft_mark=_draft_mark(setting, draft),
        letterhead=letterhead(setting),
        title=title(setting),
        addressees=addressees(setting),
        blocks=body(setting),
        ending=ending(setting),
        contact=_contact(resolved),
        annexes=annexes(setting),
        footnotes=_footnotes(resolved),
    )
    return in_order_of_call(view)


def _properties(resolved: ResolvedDocument) -> Properties:
    document = resolved.document
    subject = plain_text(" ".join(document.subject.split()))
    return Properties(
        title=f"{document.TYPE_NAME.capitalize()} {subject}",
        subject=subject,
        author=resolved.issuer.name,
        number=f"{number_words(document.number)}/{resolved.symbol}",
        language="vi-VN",
        date=(document.date.first if document.date else resolved.fallback_date).isoformat(),
        status="issued" if document.is_issued else "draft",
        secret=document.secrecy is not None,
    )


def _circulation(setting: ArrangeSetting) -> Stamp | None:
    phrase = setting.resolved.document.circulation
    return framed(phrase, ("circulation",), setting.area.profile, setting.area.fonts) if phrase else None


def _draft_mark(setting: ArrangeSetting, draft: bool) -> Stamp | None:
    document = setting.resolved.document
    text = document.draft_mark or (DRAFT_MARK if draft else None)
    return framed(text, ("draft_mark",), setting.area.profile, setting.area.fonts) if text else None


def _contact(resolved: ResolvedDocument) -> tuple[Paragraph, ...]:
    """The address strip: address first, then what else is known (PL1-I-III.4)."""
    contact = resolved.document.contact
    if contact is None:
        return ()
    labelled = (
        ("ĐT", contact.phone),
        ("Fax", contact.fax),
        ("E-Mail", contact.email),
        ("Website", contact.website),
    )
    ways = "; ".join(f"{label}: {value}" for label, value in labelled if value)
    lines = [line for line in (contact.address, ways) if line]
    return tuple(Paragraph("contact", marked(line), ("contact",)) for line in lines)


def _footnotes(resolved: ResolvedDocument) -> tuple[Footnote, ...]:
    notes = resolved.document.footnotes.items()
    return tuple(
        Footnote(int(number), Paragraph("footnote", marked(text), ("footnotes", number)))
        for number, text in sorted(notes, key=lambda item: int(item[0]))
    )
