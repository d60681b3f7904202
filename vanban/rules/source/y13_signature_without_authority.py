"""Y13: each prefix before whom it may stand, and below it the title of the one who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.diagnostics.messages.message import error, warning
from vanban.law.signing import PREFIXES, is_collective, is_deputy, is_head
from vanban.models.signature import Signature
from vanban.rules.rule import Finding, Rule
from vanban.rules.source_subject import SourceSubject
from vanban.sources.source_tree import Path
from vanban.text.late_pattern import LatePattern
from vanban.values import dataclass

NAMES = "|".join(prefix.rstrip(".") for prefix in sorted(PREFIXES, key=len, reverse=True))
PREFIXED = LatePattern(rf"^(?P<prefix>(?:{NAMES})\.)(?P<gap>\s*)(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
FOR_THE_HEAD = ("KT.", "TL.", "TUQ.")

NO_BLANK = error(
    'Sau "{prefix}" thiếu dấu cách',
    'A blank is missing after "{prefix}"',
    'viết "{right} …", một dấu cách rồi đến tên',
    'write "{right} …", one blank, then the name',
)
NOT_A_HEAD = error(
    'Sau {prefix} phải là chức vụ của người đứng đầu, không phải "{name}"',
    'After {prefix} stands the title of the head, not "{name}"',
    "ghi chức vụ của người đứng đầu",
    "write the title of the head",
)
NO_TITLE = error(
    'Dưới "{line}" thiếu chức vụ của người ký',
    'Below "{line}" the title of the signer is missing',
    "thêm một dòng chức vụ",
    "add a line with the title",
)
DEPUTY_FOR_NOBODY = error(
    "Cấp phó ký thay mặt tập thể mà thiếu dòng KT.",
    "A deputy signs for the collective without a line KT.",
    "thêm dòng KT. và chức vụ của người đứng đầu ở giữa",
    "put a line with KT. and the head's title between",
)
TM_LAST = error(
    "TM. không đứng ở dòng đầu",
    "TM. does not stand on the first line",
    "đưa dòng TM. lên đầu",
    "move the line with TM. to the top",
)
NOT_A_DEPUTY = warning(
    'Người ký thay ghi "{name}", không phải cấp phó',
    'The one who signs for the head is "{name}", no deputy',
    "ghi chức vụ cấp phó, hoặc dùng TL., TUQ.",
    "write a deputy's title, or use TL. or TUQ.",
)
DEPUTY_BY_ORDER = warning(
    'Cấp phó "{name}" ký thừa lệnh mà thiếu dòng KT.',
    'The deputy "{name}" signs by order without a line KT.',
    "thêm dòng KT. và chức vụ của người đứng đầu đơn vị ở giữa",
    "put a line with KT. and the title of the unit's head between",
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the signature: its prefix in capitals, and what follows it."""

    path: Path
    text: str
    prefix: str
    name: str


def check(subject: SourceSubject) -> Iterator[Finding]:
    """Every signature block."""
    for path, model in subject.every(Signature):
        lines = [_read(text, (*path, "lines", index)) for index, text in enumerate(model.lines)]
        for index, line in enumerate(lines):
            yield from _form(line)
            yield from _named(line)
            yield from _followed(line, lines[index + 1] if index + 1 < len(lines) else None)
            if line.prefix == "TM." and index:
                yield Finding(line.path, line.text, message=TM_LAST)


def _read(text: str, path: Path) -> Line:
    match = PREFIXED.match(text)
    return Line(path, text, match["prefix"].upper(), match["rest"]) if match else Line(path, text, "", text)


def _form(line: Line) -> Iterator[Finding]:
    if line.prefix and line.name and not line.text.startswith(f"{line.prefix} "):
        typed = line.text[: len(line.text) - len(line.name)].strip()
        yield Finding(line.path, typed, message=NO_BLANK, arguments={"prefix": typed, "right": line.prefix})


def _named(line: Line) -> Iterator[Finding]:
    arguments = {"prefix": line.prefix, "name": line.name}
    if line.prefix == "TM." and (is_head(line.name) or is_deputy(line.name)):
        yield Finding(line.path, line.name, arguments=arguments)
    elif line.prefix not in ("", "TM.") and (is_collective(line.name) or is_deputy(line.name)):
        yield Finding(line.path, line.name, message=NOT_A_HEAD, arguments=arguments)


def _followed(line: Line, below: Line | None) -> Iterator[Finding]:
    if below is None:
        if line.prefix in ("TM.", *FOR_THE_HEAD):
            yield Finding(line.path, message=NO_TITLE, arguments={"line": line.text})
        return
    plain = not below.prefix
    arguments = {"name": below.name}
    if line.prefix == "TM." and plain and is_deputy(below.name):
        yield Finding(below.path, message=DEPUTY_FOR_NOBODY)
    elif line.prefix == "KT." and plain and is_head(below.name):
        yield Finding(below.path, message=NOT_A_DEPUTY, arguments=arguments)
    elif line.prefix == "TL." and plain and is_deputy(below.name):
        yield Finding(below.path, message=DEPUTY_BY_ORDER, arguments=arguments)


RULE = Rule(
    code="Y13",
    name="signature-without-authority",
    family="source",
    message=error(
        'Sau TM. phải là tên tập thể, cơ quan, không phải chức vụ "{name}"',
        'After TM. stands a collective or an agency, not the title "{name}"',
        "ghi tên tập thể; chức vụ xuống dòng dưới",
        "write the collective; the title goes on the next line",
    ),
    clause="Điều 13, PL1-I-II.7b",
    why_vi="Sau TM. là tên tập thể; sau KT., TL., TUQ., Q. là chức vụ người đứng đầu; dưới đó là chức vụ người ký.",
    why_en="TM. stands before a collective, KT., TL., TUQ., Q. before a head's title; the signer's own is below.",
    wrong="""
signature:
  lines: [TM. Chủ tịch, Phó Chủ tịch]
  signer: Nguyễn Văn Ví Dụ
""",
    right="""
signature:
  lines: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch]
  signer: Nguyễn Văn Ví Dụ
""",
    check=check,
    also=(NO_BLANK, NOT_A_HEAD, NO_TITLE, DEPUTY_FOR_NOBODY, TM_LAST, NOT_A_DEPUTY, DEPUTY_BY_ORDER),
)
