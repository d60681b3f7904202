"""`python -m bench.saving DOCUMENT FOLDER PANDOC…`: what a save costs in a process that has built the document before.

Each save adds a few words to one sentence, another one every time, as an author goes through a document. The saves and
pandoc's call take turns, so that a machine that slows down slows both. Prints three medians in seconds: all formats,
the HTML alone, pandoc.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from statistics import median

from bench.measuring import run
from vanban.cli.pace import set_the_pace
from vanban.pipeline.building import BuildOptions, build_all
from vanban.preview.following import QUIET
from vanban.writers.formats import OFFICIAL

TIMES = 12
HTML = ("html",)
SENTENCE = re.compile(r"\.(?=\n)")
STEP = 7
"""Sentences from one edit to the next, so that they fall into all parts."""


def main(document: Path, folder: Path, pandoc: list[str]) -> None:
    """Two saves of each kind that nobody counts, then all in turn."""
    set_the_pace()  # as build.py does
    texts, saved = edits(document.read_text(encoding="utf-8")), folder / "saved.yaml"
    for formats in (OFFICIAL, HTML) * 2:
        seconds(next(texts), saved, formats)
    taken: dict[tuple[str, ...], list[float]] = {OFFICIAL: [], HTML: []}
    called = []
    for _ in range(TIMES):
        called.append(run(pandoc).seconds)
        for formats in (HTML, OFFICIAL, HTML):
            taken[formats].append(seconds(next(texts), saved, formats))
    print(median(taken[OFFICIAL]), median(taken[HTML]), median(called))


def edits(text: str) -> Iterator[str]:
    """The document with more words in one sentence, another one each time."""
    ends = [match.end() for match in SENTENCE.finditer(text)]
    for number in count(1):
        end = ends[number * STEP % len(ends)]
        yield f"{text[:end]} Lần {number}.{text[end:]}"


def seconds(text: str, saved: Path, formats: tuple[str, ...]) -> float:
    """The build that follows a save."""
    saved.write_text(text, encoding="utf-8")
    time.sleep(QUIET)  # as the watcher lets a save settle before it builds
    start = time.perf_counter()
    built = list(build_all([saved], BuildOptions(formats, saved.parent / "made", reads_back=False)))
    taken = time.perf_counter() - start
    if not built[0].files:
        raise RuntimeError(f"not built: {built[0].diagnostics}")
    return taken


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
