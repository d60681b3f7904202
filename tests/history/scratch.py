"""A repository with copies of the real documents, made for one test."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from vanban import project
from vanban.history.comparison import Comparison
from vanban.pipeline.comparing import compare_states

ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Văn thư Ví Dụ",
    "GIT_AUTHOR_EMAIL": "van-thu@example.org",
    "GIT_COMMITTER_NAME": "Văn thư Ví Dụ",
    "GIT_COMMITTER_EMAIL": "van-thu@example.org",
    "GIT_AUTHOR_DATE": "2026-03-02T08:00:00+07:00",
    "GIT_COMMITTER_DATE": "2026-03-02T08:00:00+07:00",
}


@dataclass(frozen=True, slots=True)
class Scratch:
    """A git repository in a folder of its own."""

    folder: Path

    def git(self, *arguments: str) -> str:
        """git, with an author and a day that never change."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, env={**os.environ, **ENVIRONMENT}, capture_output=True, check=True
        )
        return done.stdout.decode().strip()

    def commit(self, message: str = "sửa") -> str:
        """Everything as it lies there; the commit's name."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def read(self, file: str) -> str:
        """One file below content/."""
        return (self.folder / "content" / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        """One file below content/."""
        path = self.folder / "content" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def edit(self, file: str, before: str, after: str) -> None:
        """The first of these words in other ones; they must be there."""
        text = self.read(file)
        assert before in text, f"{file} has no {before!r}"
        self.write(file, text.replace(before, after, 1))

    def compare(self, *names: str) -> Comparison:
        """The working tree against HEAD, or what is named."""
        return compare_states(names, folder=self.folder).comparison


def make(folder: Path, *files: str) -> Scratch:
    """A repository with the directories and these documents, committed."""
    folder.mkdir(parents=True, exist_ok=True)
    scratch = Scratch(folder)
    for file in ("_shared/units.yaml", "_shared/legal_acts.yaml", *files):
        (folder / "content" / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(project.CONTENT / file, folder / "content" / file)
    scratch.git("init", "--quiet", "--initial-branch", "main")
    scratch.commit("đầu tiên")
    return scratch
