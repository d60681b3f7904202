"""Goldens: small text files, all compared, rewritten only on purpose by ACCEPT_GOLDENS=1."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).parent
ACCEPTING = os.environ.get("ACCEPT_GOLDENS") == "1"


def compare(folder: Path, made: Mapping[str, str]) -> None:
    """Every file of the folder is what was made, and nothing else lies there."""
    if ACCEPTING:
        _accept(folder, made)
    kept = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert sorted(kept) == sorted(made), f"files of {folder.name}/: `make goldens` accepts them"
    for name in sorted(made):
        assert made[name] == kept[name].read_text(encoding="utf-8"), f"{folder.name}/{name}: `make goldens` accepts it"


def compare_file(path: Path, made: str) -> None:
    """The same of one file, wherever in the project it lies."""
    if ACCEPTING:
        path.write_text(made, encoding="utf-8", newline="\n")
    assert made == path.read_text(encoding="utf-8"), f"{path.name}: `make goldens` accepts it"


def _accept(folder: Path, made: Mapping[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.rglob("*"):
        if path.is_file() and path.relative_to(folder).as_posix() not in made:
            path.unlink()
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
