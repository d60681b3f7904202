"""`tasks`: every task with who, by when and what."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from vanban import project
from vanban.cli.commands.check import print_diagnostics
from vanban.cli.exit_codes import ExitCode, exit_code
from vanban.cli.words import say
from vanban.diagnostics.diagnostic import Severity
from vanban.diagnostics.wording import Language
from vanban.layout.fonts import load_fonts
from vanban.models.dates import read_date
from vanban.pipeline.finding import documents
from vanban.pipeline.listing import TaskLine, before, for_unit, list_tasks
from vanban.resolve.words import folded
from vanban.text.nearest import nearest

HEADINGS: dict[Language, tuple[str, ...]] = {
    "vi": ("Hạn", "Bắt đầu", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian",
           "Cách hiểu", "Văn bản", "Số", "Dòng"),
    "en": ("Due", "Start", "Task", "Lead", "Coordinating", "Deliverable", "Time",
           "Read as", "Document", "Number", "Line"),
}  # fmt: skip


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """List the tasks that are asked for; problems of the sources go to stderr."""
    try:
        day = read_date(options.before).first if options.before else None
    except ValueError:
        print(say("wrong_date", language, value=options.before), file=sys.stderr)
        return ExitCode.USAGE
    lines, checked = list_tasks(documents(options.paths), load_fonts(project.FONTS))
    if options.unit:
        lines = _of_unit(lines, options.unit, language)
    lines = before(lines, day) if day else lines
    sys.stdout.write(FORMATS[options.format](lines, language))
    errors = [each for one in checked for each in one.diagnostics if each.severity is Severity.ERROR]
    print_diagnostics(errors, checked, "text", language, sys.stderr)
    return exit_code(errors, strict=False)


def _of_unit(lines: Sequence[TaskLine], unit: str, language: Language) -> list[TaskLine]:
    """The tasks of the unit; where there are none, stderr tells so, and the name that is nearest."""
    found = for_unit(lines, unit)
    if not found:
        names = {" ".join(folded(name)): name for each in lines for name in (*each.leads, *each.coordinating)}
        near = nearest(" ".join(folded(unit)), list(names), cutoff=50)
        hint = say("nearest_unit", language, name=names[near]) if near else ""
        print(say("no_task_of_unit", language, unit=unit) + hint, file=sys.stderr)
    return found


def _as_text(lines: Sequence[TaskLine], language: Language) -> str:
    return "".join(f"{_entry(each, language)}\n" for each in lines)


def _entry(each: TaskLine, language: Language) -> str:
    words = HEADINGS[language]
    when = f"{_day(each.start) or '…'} - {_day(each.end) or '…'}" if each.start or each.end else "—"
    rows = [
        (words[3], ", ".join(each.leads)),
        (words[4], ", ".join(each.coordinating)),
        (words[5], each.deliverable),
        (words[6], f"{each.time}" + (f" [{each.kind}]" if each.kind != "span" and each.time else "")),
        (words[8], f"{each.document}:{each.line} ({each.number})"),
    ]
    return "\n".join([f"{when}  {each.title}", *(f"    {name}: {value}" for name, value in rows if value)])


def _day(day: date | None) -> str:
    return day.strftime("%d/%m/%Y") if day else ""


def _as_json(lines: Sequence[TaskLine], _: Language) -> str:
    return json.dumps([asdict(each) for each in lines], ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def _as_csv(lines: Sequence[TaskLine], language: Language) -> str:
    """With a byte order mark, so that Excel reads the letters right; a formula sign never starts a cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS[language])
    for each in lines:
        writer.writerow(_safe(_cell(value)) for value in asdict(each).values())
    return "\ufeff" + text.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, tuple | list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


FORMATS = {"text": _as_text, "json": _as_json, "csv": _as_csv}
