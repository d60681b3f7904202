"""Running build.py as a user does, in a copy of the project."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vanban import project

NOT_COPIED = shutil.ignore_patterns(".*", "output", "tests", "docs", "__pycache__")


@dataclass(frozen=True, slots=True)
class Result:
    """How a command ended and what it printed, letters read as UTF-8."""

    code: int
    out: str
    err: str


def copy_project(target: Path) -> Path:
    """The project without what is built, installed or hidden."""
    shutil.copytree(project.ROOT, target, ignore=NOT_COPIED)
    return target


def run(
    root: Path,
    *arguments: str | Path,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    python: tuple[str, ...] = (sys.executable,),
) -> Result:
    """build.py of this project with these arguments, from this folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("VANBAN", "PYTHON", "PYTEST"))}
    done = subprocess.run(
        [*python, str(root / "build.py"), *map(str, arguments)],
        cwd=folder or root,
        env={**kept, "XDG_CACHE_HOME": str(root / ".cache"), "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})},
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
