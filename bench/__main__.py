"""`python -m bench`: all measures in one run, printed and written into docs/benchmarks.md.

BENCH_SIZE documents (1,000 unless said otherwise) are made in .bench/, which can be thrown away.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.corpus import ROOT, write_corpus
from bench.measuring import Run, in_turns, middle_of, run
from bench.peers import docxtpl_all, pandoc_all, pandoc_commands, peer_python
from bench.report import Row, write_report

WORK = ROOT / ".bench"
SIZE = int(os.environ.get("BENCH_SIZE", "1000"))
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
TIMES = 5
UNIT = "Sở Tư pháp"
UNREAD = ("--no-read-back",)
PART = 100
"""Documents that are enough to see what a change of the directory touches."""


def build(*arguments: str | Path) -> list[str | Path]:
    """The command that builds."""
    return [sys.executable, ROOT / "build.py", "build", *arguments]


def main() -> None:
    """Everything, in order."""
    for name in ("corpus", "made", "peer", "cache", "project", "part", "few", "many", "held", "saved"):
        shutil.rmtree(WORK / name, ignore_errors=True)
    corpus = write_corpus(WORK / "corpus", SIZE)
    os.environ["VANBAN_CACHE"] = str(WORK / "cache")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's Python compiles its modules at every start
    rows = [*one_document(corpus[0]), *many_documents(corpus)]
    print(write_report(ROOT / "docs" / "benchmarks.md", rows, SIZE, CORES))


def one_document(path: Path) -> list[Row]:
    """One cold command against cold pandoc and Typst."""
    markdown = words_of([path])[0]
    (WORK / "peer").mkdir(exist_ok=True)
    pandoc = pandoc_commands(markdown, WORK / "peer")
    peer, cold, read_back = in_turns(
        TIMES,
        pandoc,
        [build(path, *UNREAD, "--no-cache", "--output", WORK / "made")],
        [build(path, "--no-cache", "--output", WORK / "made")],
    )
    check = middle_of(TIMES, [sys.executable, ROOT / "build.py", "check", path])
    showing_help = middle_of(TIMES, [sys.executable, ROOT / "build.py", "--help"])
    warm, html, pandoc_once = saves(path, pandoc[0])
    return [
        Row("one document, cold, --no-cache: 3 formats, checked", cold, peer, "pandoc ×3 + Typst, cold", 1.0),
        Row("the same with its files read back", read_back, cold, "without"),
        Row("one document saved again in a warm process", warm, pandoc_once, "pandoc to DOCX, cold", 0.5),
        Row("its HTML alone, warm", html, pandoc_once, "pandoc to DOCX, cold", 0.1),
        Row("`check` of one document, cold", check),
        Row("`--help`", showing_help),
    ]


def saves(path: Path, pandoc: Sequence[str | Path]) -> tuple[Run, Run, Run]:
    """What a save costs in a process that has built the document: all formats, the HTML; and pandoc's call."""
    command = [sys.executable, "-m", "bench.saving", path, WORK / "saved", *pandoc]
    (WORK / "saved").mkdir(exist_ok=True)
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    whole, html, once = (Run(float(seconds), 0) for seconds in told.stdout.split())
    return whole, html, once


def words_of(paths: list[Path]) -> list[Path]:
    """The same words as Markdown, for pandoc."""
    folder = WORK / "markdown"
    run(build(*paths, "--to", "md", "--no-cache", "--output", folder))
    return [folder / f"{path.stem}.md" for path in paths]


def many_documents(corpus: list[Path]) -> list[Row]:
    """The whole corpus: built, built again, and built after a change; and the peers."""
    folder, made = corpus[0].parent, WORK / "made"
    shutil.rmtree(made, ignore_errors=True)
    whole = run(build(folder, *UNREAD, "--output", made))
    nothing = middle_of(3, build(folder, *UNREAD, "--output", made))
    text = corpus[0].read_text(encoding="utf-8")
    corpus[0].write_text(text.replace("number: 1\n", "number: 100001\n"), encoding="utf-8")
    one = run(build(folder, *UNREAD, "--output", made))
    word = run(build(folder, *UNREAD, "--no-cache", "--to", "docx,pdf", "--output", WORK / "two"))
    shutil.rmtree(WORK / "two")
    markdown = words_of(corpus)
    pandoc_run = pandoc_all(markdown, WORK / "peer", CORES)
    return [
        Row(f"{SIZE} documents, 3 formats, checked", whole, pandoc_run, "pandoc ×3 + Typst, cold, all cores", 0.25),
        Row(f"{SIZE} documents, DOCX and PDF", word, office(markdown), "docxtpl + LibreOffice by 100", 0.5),
        Row("nothing changed", nothing, whole, "the whole build", 0.02),
        Row("one document changed", one, whole, "the whole build"),
        *part_of_them(corpus[:PART]),
        *memory(),
    ]


def part_of_them(corpus: list[Path]) -> list[Row]:
    """Some documents read back, in a copy of the project; and built again after a unit's entry was edited there."""
    root, made = WORK / "project", WORK / "part"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(".*", "output", "tests", "docs"))
    command: list[str | Path] = [sys.executable, root / "build.py", "build", *corpus, "--output", made]
    unread = run([*command, *UNREAD, "--no-cache"])
    read_back = run(command)
    units = root / "content" / "_shared" / "units.yaml"
    text = units.read_text(encoding="utf-8")
    units.write_text(text.replace(f"  - name: {UNIT}\n", f"  - name: {UNIT}\n    note: ví dụ\n"), encoding="utf-8")
    renamed, named = run(command), sum(UNIT in path.read_text(encoding="utf-8") for path in corpus)
    return [
        Row(f"{len(corpus)} documents, read back", read_back, unread, "not read back"),
        Row(f"a unit's entry edited: {named} of {len(corpus)} name it", renamed, read_back, "the whole build"),
    ]


def memory() -> list[Row]:
    """A fifth of the size and twice the size: all processes together must hold as much with many as with few."""
    rows = []
    for name, count in (("few", SIZE // 5), ("many", SIZE * 2)):
        folder, made = WORK / name, WORK / "held"
        write_corpus(folder, count)
        built = run(build(folder, *UNREAD, "--no-cache", "--output", made))
        rows.append(Row(f"{count} documents, for their memory", built))
        for each in (folder, made):
            shutil.rmtree(each)
    return rows


def office(markdown: list[Path]) -> Run | None:
    """docxtpl with LibreOffice over the same words, a paragraph a line."""
    folder = WORK / "words"
    folder.mkdir(exist_ok=True)
    words = []
    for path in markdown:
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        words.append(folder / f"{path.stem}.json")
        words[-1].write_text(json.dumps(lines, ensure_ascii=False), encoding="utf-8")
    python = peer_python(WORK / "peers")
    return docxtpl_all(python, words, WORK / "office") if python else None


if __name__ == "__main__":
    main()
