"""How the rules of a PDF say what they found, and when they cannot judge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps

from vanban.inspection.pdf.components import LABELS, ComponentName, RecognisedPdf
from vanban.inspection.pdf.model import Line
from vanban.rules.rule import Finding, NotEvaluated, Outcome

Check = Callable[[RecognisedPdf], Iterable[Outcome]]
LONGEST_EXCERPT = 80

NO_TEXT = NotEvaluated("tệp chỉ có ảnh chụp, không có chữ để đọc", "the file is a scan without text")
LAYER_OVER_SCAN = NotEvaluated(
    "chữ là lớp nhận dạng trên ảnh chụp nên không đo được cỡ và chỗ của chữ",
    "the text is a layer recognised over a scan, so sizes and places of letters cannot be judged",
)


def with_words(check: Check) -> Check:
    """A rule that reads words: not evaluated on a scan without text."""

    @wraps(check)
    def judged(read: RecognisedPdf) -> Iterator[Outcome]:
        if "no_text" in read.pdf.notes:
            yield NO_TEXT
        else:
            yield from check(read)

    return judged


def with_letters(check: Check) -> Check:
    """A rule that measures letters: not evaluated on text that was recognised over a scan either."""

    @wraps(check)
    def judged(read: RecognisedPdf) -> Iterator[Outcome]:
        if "text_layer_over_scan" in read.pdf.notes:
            yield LAYER_OVER_SCAN
        else:
            yield from check(read)

    return with_words(judged)


def fault(name: ComponentName, line: Line | None, found: str, allowed: str, page: int | None = None) -> Finding:
    """A finding at this component's line."""
    return Finding(
        page=line.page if line else page,
        excerpt=line.text[:LONGEST_EXCERPT] if line else "",
        arguments={"component": name, "label": LABELS[name], "found": found, "allowed": allowed},
    )


def gathered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first of those alike, with how many `times` it was found."""
    alike: dict[tuple[object, object], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.arguments["component"], finding.arguments["found"]), []).append(finding)
    for group in alike.values():
        yield replace(group[0], arguments={**group[0].arguments, "times": len(group)})
