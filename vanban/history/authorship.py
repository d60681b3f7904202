"""Who made the new state of a document, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vanban.history.git_door import Commit, Repository


@dataclass(frozen=True, slots=True)
class Authorship:
    """The last hand on each file of the new state.

    A committed file has the author and the hour of the last commit between the states that touched it, else of
    the new state's own; one that is not committed yet has this repository's user and the hour it was saved.
    """

    folder: Path
    user: str
    uncommitted: frozenset[str]
    commits: Mapping[str, Commit]
    last: Commit

    def of(self, file: str) -> tuple[str, datetime]:
        """The author's name, empty where git knows none, and the hour with its zone."""
        if file in self.uncommitted:
            seconds = int((self.folder / file).stat().st_mtime)
            return self.user, datetime.fromtimestamp(seconds).astimezone()
        commit = self.commits.get(file, self.last)
        return commit.author, commit.date


def authorship(repository: Repository, old: Commit, new: Commit | None, under: Sequence[str]) -> Authorship:
    """Of the files below these paths in the new commit, or in the working tree where there is none."""
    last = new or repository.commit("HEAD")
    uncommitted = frozenset() if new else frozenset(repository.uncommitted(under))
    commits = repository.last_commits(old.hash, last.hash, under)
    return Authorship(repository.folder, repository.user(), uncommitted, commits, last)
