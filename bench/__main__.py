"""`python -m bench`: all measures in one run, printed and written into docs/benchmarks.md.

BENCH_SIZE documents (1,000 unless said otherwise) are made in .bench/, which can be thrown away.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from bench.corpus import ROOT, write_corpus
from bench.measuring import Run, middle_of, run
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
    for name in ("corpus", "made", "peer", "cache", "project", "part", "few", "many", "held"):
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
    peer = middle_of(TIMES, *pandoc_commands(markdown, WORK / "peer"))
    pandoc_once = middle_of(TIMES, pandoc_commands(markdown, WORK / "peer")[0])
    cold = middle_of(TIMES, build(path, *UNREAD, "--no-cache", "--output", WORK / "made"))
    read_back = middle_of(TIMES, build(path, "--no-cache", "--output", WORK / "made"))
    check = middle_of(TIMES, [sys.executable, ROOT / "build.py", "check", path])
    showing_help = middle_of(TIMES, [sys.executable, ROOT / "build.py", "--help"])
    warm, html = warm_times(path)
    return [
        Row("one document, cold, --no-cache: 3 formats, checked", cold, peer, "pandoc ×3 + Typst, cold", 1.0),
        Row("the same with its files read back", read_back, cold, "without"),
        Row("one document saved again in a warm process", warm, pandoc_once, "pandoc to DOCX, cold", 0.5),
        Row("its HTML alone, warm", html, pandoc_once, "pandoc to DOCX, cold", 0.1),
        Row("`check` of one document, cold", check),
        Row("`--help`", showing_help),
    ]


def warm_times(path: Path) -> tuple[Run, Run]:
    """What a second, changed document costs in a process that has built one."""
    script = WORK / "warm.py"
    script.write_text(WARM, encoding="utf-8")
    import subprocess

    told = subprocess.run([sys.executable, script, ROOT, path.parent], capture_output=True, text=True, check=True)
    whole, html = map(float, told.stdout.split())
    return Run(whole, 0), Run(html, 0)


WARM = """\
import sys, time
from pathlib import Path
from statistics import median
sys.path.insert(0, sys.argv[1])
from vanban.cli.pace import set_the_pace
set_the_pace()  # as build.py does
from vanban.pipeline.building import BuildOptions, build_all
SETTLED = 0.03  # the watcher lets a save settle for so long before it builds
source = Path(sys.argv[2], "warm.yaml")
text = min(Path(sys.argv[2]).glob("*.yaml")).read_text("utf-8")
def seconds(formats):
    taken = []
    for number in range(12):
        source.write_text(text.replace("number: 1\\n", f"number: {number + 1}\\n"), "utf-8")
        time.sleep(SETTLED)
        start = time.perf_counter()
        list(build_all([source], BuildOptions(formats, Path(sys.argv[1], ".bench", "made"), reads_back=False)))
        taken.append(time.perf_counter() - start)
    return median(taken[2:])
print(seconds(("docx", "pdf", "html")), seconds(("html",)))
source.unlink()
"""


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
