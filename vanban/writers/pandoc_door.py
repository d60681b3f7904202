"""The door to pandoc: one process a document, which reads a tree and never an author's text."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from vanban import project

NO_SETTINGS = project.TEMPLATES / "pandoc"
"""A folder that need not be there, in place of the user's own templates: every machine writes the same."""


class PandocError(Exception):
    """Pandoc did not write the document; its own message says why."""


def run_pandoc(tree: dict[str, Any], to: str, options: Sequence[str], moment: datetime) -> bytes:
    """The document in the format `to`; `moment` is its timestamp."""
    command = [_program(), "--from=json", f"--to={to}", f"--data-dir={NO_SETTINGS}", *options, "--output=-"]
    done = subprocess.run(
        command,
        input=json.dumps(tree, ensure_ascii=False).encode(),
        capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(int(moment.timestamp()))},
        check=False,
    )
    if done.returncode:
        raise PandocError(done.stderr.decode(errors="replace").strip() or f"pandoc: {done.returncode}")
    return done.stdout


def pandoc_version() -> str:
    """Such as 3.9."""
    done = subprocess.run([_program(), "--version"], capture_output=True, check=True)
    return done.stdout.decode().split()[1]


@cache
def _program() -> str:
    """The pandoc that came with pypandoc, whatever else the machine has: other versions write other bytes."""
    import pypandoc  # type: ignore[import-untyped]

    bundled = shutil.which("pandoc", path=str(Path(pypandoc.__file__).with_name("files")))
    try:
        return bundled or str(pypandoc.get_pandoc_path())
    except OSError as error:
        raise PandocError(str(error)) from error
