"""Y04: the issuer's abbreviation in a symbol is the one in the directory."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.diagnostics.messages.message import error
from vanban.law.document_types import ABBREVIATIONS
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject

NONE_KNOWN = error(
    "Danh bạ chưa có chữ viết tắt của cơ quan ban hành, ký hiệu sẽ in thiếu",
    "The directory has no abbreviation for the issuer; the symbol would print without it",
    "thêm `symbol` cho cơ quan trong danh bạ, hoặc viết `symbol` ở văn bản",
    "add the unit's `symbol` to the directory, or type the document's `symbol`",
)


def check(subject: SourceSubject) -> Iterator[Finding]:
    """The typed symbol against the directory; a letterhead of its own is another body's."""
    resolved = subject.resolved
    typed, own = resolved.document.symbol, resolved.issuer.symbol
    if typed is None:
        if not own:
            yield Finding(("issuer",), message=NONE_KNOWN)
        return
    _, hyphen, body = typed.partition("-")
    if own and hyphen and body != own and not resolved.document.letterhead:
        right = f"{ABBREVIATIONS[resolved.document.TYPE_NAME]}-{own}"
        yield Finding(("symbol",), body, arguments={"body": body, "issuer": resolved.issuer.name, "right": right})


RULE = Rule(
    code="Y04",
    name="abbreviation-of-another-body",
    family="source",
    message=error(
        '"{body}" không phải chữ viết tắt của {issuer}',
        '"{body}" is not the abbreviation of {issuer}',
        'viết "{right}", hoặc sửa danh bạ',
        'write "{right}", or mend the directory',
    ),
    clause="PL1-I-II.3b",
    why_vi="Chữ viết tắt do người đứng đầu cơ quan quy định một lần; danh bạ giữ bản duy nhất.",
    why_en="The abbreviation is set once by the head of the body; the directory keeps the only copy.",
    wrong="symbol: KH-UBT\n",
    right="symbol: KH-UBND\n",
    check=check,
    also=(NONE_KNOWN,),
)
