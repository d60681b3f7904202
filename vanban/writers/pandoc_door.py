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


SECONDS = 60.0
"""Of one call: the longest document takes two."""
MEMORY = "-M400m"
"""The heap that one call may have."""
OUT_OF_MEMORY = 251


class PandocError(Exception):
    """Pandoc did not write the document; its own message says why."""


def run_pandoc(tree: dict[str, Any], to: str, options: Sequence[str], moment: datetime) -> bytes:
    """The document in the format `to`; `moment` is its timestamp."""
    command = [
        _program(),
        "+RTS",
        MEMORY,
        "-RTS",
        "--from=json",
        f"--to={to}",
        f"--data-dir={NO_SETTINGS}",
        *options,
        "--output=-",
    ]
    content = json.dumps(tree, ensure_ascii=False).encode()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(moment.timestamp()))}
    done = _tried(command, content, environment) or _tried(command, content, environment)
    if done is None:
        raise PandocError("pandoc: died or hung twice / dừng đột ngột hoặc treo hai lần")
    if done.returncode:
        raise PandocError(done.stderr.decode(errors="replace").strip() or f"pandoc: {done.returncode}")
    return done.stdout


def _tried(
    command: list[str], content: bytes, environment: dict[str, str]
) -> subprocess.CompletedProcess[bytes] | None:
    """What came of one call; None where it hung, or was killed, as by a system short of memory."""
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, env=environment, check=False, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return None
    return None if done.returncode < 0 or done.returncode == OUT_OF_MEMORY else done


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
