"""A project that is served, once for a test file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.preview.process import Process
from tests.preview.small_project import small_project


@dataclass(frozen=True, slots=True)
class Served:
    """The project, the command that serves it, and its port."""

    root: Path
    process: Process
    port: int

    @property
    def address(self) -> str:
        """Of the page."""
        return f"http://127.0.0.1:{self.port}/"

    def save(self, name: str, text: str) -> None:
        """A file of the project saved by rename, as most editors do."""
        temporary = self.root / f"{name}.tmp"
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(self.root / name)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    root = small_project(tmp_path_factory.mktemp("dự án") / "xem trước")
    process = Process(root, "serve", "--port", "0")
    line = process.wait_for("http://127.0.0.1:")
    process.wait_for("Đang theo dõi")
    yield Served(root, process, int(line.split("127.0.0.1:")[1].split("/")[0]))
    if process.is_running:
        process.stop()
