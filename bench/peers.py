"""What others use for the same words: pandoc with Typst, and docxtpl with LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.measuring import Run, run

BATCH = 100
"""Files that one call of LibreOffice converts; it drops what is over about 247 without a word."""

SET = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"
FILL = """\
import json, sys
from docxtpl import DocxTemplate
for name in sys.argv[3:]:
    words = json.load(open(name, encoding="utf-8"))
    page = DocxTemplate(sys.argv[1])
    page.render({"paragraphs": words})
    page.save(f"{sys.argv[2]}/{name.rsplit('/', 1)[-1][:-5]}.docx")
"""
TEMPLATE = """\
import sys, docx
page = docx.Document()
page.add_paragraph("{%p for paragraph in paragraphs %}")
page.add_paragraph("{{ paragraph }}")
page.add_paragraph("{%p endfor %}")
page.save(sys.argv[1])
"""


def pandoc() -> Path:
    """The pandoc that the project itself has."""
    import pypandoc  # type: ignore[import-untyped]

    return Path(pypandoc.__file__).with_name("files") / "pandoc"


def pandoc_commands(markdown: Path, folder: Path) -> list[list[str | Path]]:
    """Cold pandoc to DOCX, HTML and Typst, and the PDF from that Typst."""
    stem = folder / markdown.stem
    writes: list[list[str | Path]] = [
        [pandoc(), "-f", "gfm", "-s", markdown, "-t", form, "-o", f"{stem}.{form}"]
        for form in ("docx", "html", "typst")
    ]
    return [*writes, [sys.executable, "-c", SET, f"{stem}.typst", f"{stem}.pdf"]]


def pandoc_all(markdown: Sequence[Path], folder: Path, cores: int) -> Run:
    """The same for many, on all cores."""
    import time

    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    with ThreadPoolExecutor(cores) as pool:
        runs = list(pool.map(lambda each: run(*pandoc_commands(each, folder)), markdown))
    return Run(time.perf_counter() - start, max(each.megabytes for each in runs) * cores)


def peer_python(folder: Path) -> Path | None:
    """A Python of the peers' own with docxtpl, made once; None where it cannot be had."""
    python = folder / "bin" / "python"
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "docxtpl"], check=True, capture_output=True, timeout=300)
    except (OSError, subprocess.SubprocessError):
        return None
    return python


def docxtpl_all(python: Path, words: Sequence[Path], folder: Path) -> Run | None:
    """DOCX by docxtpl in one process, PDF by LibreOffice in batches; None where there is no LibreOffice."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    template = folder / "template.dotx.docx"
    run([python, "-c", TEMPLATE, template])
    batches = [words[start : start + BATCH] for start in range(0, len(words), BATCH)]
    profile = f"-env:UserInstallation=file://{folder}/office"
    commands: list[list[str | Path]] = []
    for batch in batches:
        made = [folder / f"{each.stem}.docx" for each in batch]
        commands.append([python, "-c", FILL, template, folder, *batch])
        commands.append([office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *made])
    return run(*commands)
