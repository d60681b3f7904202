"""Building every document through the pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.reading.content import DOCUMENTS
from vanban.pipeline.building import BuildOptions, build_all


@dataclass(frozen=True, slots=True)
class Files:
    """What was built of one document, and where it lies."""

    folder: Path
    docx: bytes
    pdf: bytes
    html: bytes


def build_everything(folder: Path) -> dict[str, Files]:
    """Every document in the three official formats."""
    made: dict[str, Files] = {}
    for built in build_all(DOCUMENTS, BuildOptions(output=folder)):
        errors = [f"{each.code} {each.span}" for each in built.diagnostics]
        assert len(built.files) == 3, errors
        read = {path.suffix[1:]: path.read_bytes() for path in built.files}
        made[built.files[0].stem] = Files(built.files[0].parent, **read)
    return made
