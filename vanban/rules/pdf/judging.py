"""How the rules of a PDF say what they found, and when they cannot judge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps

from vanban.inspection.pdf.components import LABELS, ComponentName, RecognisedPdf
from vanban.inspection.pdf.letters import Line
from vanban.inspection.pdf.model import Note
from vanban.rules.pdf.measures import Words
from vanban.rules.rule import Finding, NotEvaluated, Outcome

Check = Callable[[RecognisedPdf], Iterable[Outcome]]
LONGEST_EXCERPT = 80

NO_TEXT = NotEvaluated("tệp chỉ có ảnh chụp, không có chữ để đọc", "the file is a scan without text")
LAYER_OVER_SCAN = NotEvaluated(
    "chữ là lớp nhận dạng trên ảnh chụp nên không đo được cỡ và chỗ của chữ",
    "the text is a layer recognised over a scan, so sizes and places of letters cannot be judged",
)

NO_UNICODE = NotEvaluated(
    "chữ trong tệp không đọc ra được nên không nhận ra các thành phần",
    "the letters cannot be read out, so the components cannot be recognised",
)


def unless(reasons: dict[Note, NotEvaluated]) -> Callable[[Check], Check]:
    """A rule that is not evaluated where the file has one of these notes."""

    def decorated(check: Check) -> Check:
        @wraps(check)
        def judged(read: RecognisedPdf) -> Iterator[Outcome]:
            reason = next((reasons[note] for note in reasons if note in read.pdf.notes), None)
            if reason:
                yield reason
            else:
                yield from check(read)

        return judged

    return decorated


with_fonts = unless({"no_text": NO_TEXT, "text_layer_over_scan": LAYER_OVER_SCAN})
"""A rule on the fonts alone."""
with_words = unless({"no_text": NO_TEXT, "letters_without_unicode": NO_UNICODE})
"""A rule that reads words: not evaluated where there are none to read."""
with_letters = unless(
    {"no_text": NO_TEXT, "text_layer_over_scan": LAYER_OVER_SCAN, "letters_without_unicode": NO_UNICODE}
)
"""A rule that measures letters: not evaluated on text that was recognised over a scan either."""


def fault(name: ComponentName, line: Line | None, found: Words, allowed: Words, page: int | None = None) -> Finding:
    """A finding at this component's line."""
    label_vi, label_en = LABELS[name]
    return Finding(
        page=line.page if line else page,
        excerpt=line.text[:LONGEST_EXCERPT] if line else "",
        arguments={
            "component": name,
            "component_vi": label_vi,
            "component_en": label_en,
            "found": found.vi,
            "found_vi": found.vi,
            "found_en": found.en,
            "allowed": allowed.vi,
            "allowed_vi": allowed.vi,
            "allowed_en": allowed.en,
        },
    )


def gathered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first of those alike, with how many `times` it was found."""
    alike: dict[tuple[object, object], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.arguments["component"], finding.arguments["found"]), []).append(finding)
    for group in alike.values():
        yield replace(group[0], arguments={**group[0].arguments, "times": len(group)})
