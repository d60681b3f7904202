"""Recipients and signature (PL1-I-II.7, II.9)."""

from __future__ import annotations

from vanban.layout.arrange.setting import ArrangeSetting
from vanban.layout.marked_text import marked
from vanban.layout.view import Ending, Paragraph, Path, Run, Signature
from vanban.models import signature as typed


def ending(setting: ArrangeSetting) -> Ending | None:
    """The document's ending; None where there is nothing to put there."""
    recipients = _recipients(setting)
    signature = setting.resolved.document.signature
    if not recipients and signature is None:
        return None
    return _ending(recipients, signature, ("signature",), setting)


def signature_ending(signature: typed.Signature, path: Path, setting: ArrangeSetting) -> Ending:
    """The ending of a form: a signature and no recipients."""
    return _ending((), signature, path, setting)


def _ending(
    recipients: tuple[Paragraph, ...], signature: typed.Signature | None, path: Path, setting: ArrangeSetting
) -> Ending:
    profile = setting.area.profile
    block = _signature(signature, path, setting) if signature else None
    return Ending(recipients, block, profile.ending_left_width, profile.ending_right_width)


def _signature(signature: typed.Signature, path: Path, setting: ArrangeSetting) -> Signature:
    lines = tuple(
        Paragraph("signature_line", marked(line.upper()), (*path, "lines", index))
        for index, line in enumerate(signature.lines)
    )
    note = Paragraph("signature_note", marked(signature.note), (*path, "note")) if signature.note else None
    names = []
    if signature.second_title:
        names.append(Paragraph("second_title", marked(signature.second_title), (*path, "second_title")))
    if signature.signer:
        names.append(Paragraph("signer", marked(signature.signer), (*path, "signer")))
    return Signature(lines, note, setting.area.profile.signature_space, tuple(names))


def _recipients(setting: ArrangeSetting) -> tuple[Paragraph, ...]:
    """`Nơi nhận:`, a dash line each ending in a semicolon, the last in a full stop."""
    document = setting.resolved.document
    entries = [(name.strip().rstrip(";."), ("recipients", index)) for index, name in enumerate(document.recipients)]
    lines: list[tuple[str, Path]] = [*entries]
    if document.file_copies:
        lines.append((f"Lưu: {document.file_copies.strip().rstrip(';.')}", ("file_copies",)))
    if not lines:
        return ()
    last = len(lines) - 1
    paragraphs = [
        Paragraph("recipient", (Run("- "), *marked(f"{text}{'.' if index == last else ';'}")), path)
        for index, (text, path) in enumerate(lines)
    ]
    if document.drafter:
        with_mark = (*paragraphs[-1].runs, Run(f" {document.drafter}"))
        paragraphs[-1] = Paragraph("recipient", with_mark, paragraphs[-1].path)
    return (Paragraph("recipients_heading", (Run("Nơi nhận:"),), ("recipients",)), *paragraphs)
