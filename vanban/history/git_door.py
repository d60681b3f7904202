"""The door to git: the only module that runs it. Paths are told from the project's folder, with slashes.

git runs without a shell, a pager, a user's filters or a prompt, in the C locale; names come back between
zero bytes, so that blanks and Vietnamese letters arrive as they are.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vanban.history.error import HistoryError

QUIET = ("--no-pager", "--literal-pathspecs", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false")
PLAIN = {"LC_ALL": "C", "LANGUAGE": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
REGULAR = ("100644", "100755", "100664")


@dataclass(frozen=True, slots=True)
class Commit:
    """A revision: who wrote it and when, and what it came from."""

    hash: str
    author: str
    date: datetime
    parents: tuple[str, ...]

    @property
    def is_merge(self) -> bool:
        """Whether it joins several lines of work; what it changed is told against the first."""
        return len(self.parents) > 1


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that a project's folder lies in."""

    folder: Path
    """The project's folder; it may lie below the repository's own."""

    def commit(self, revision: str) -> Commit:
        """The commit of this name; HistoryError where there is none."""
        found = self._try("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        if found is None or revision.startswith("-"):
            raise HistoryError(self._why_unknown(), name=revision)
        lines = self._text("show", "--no-patch", "--no-show-signature", "--format=%H%n%an%n%aI%n%P", found.strip())
        name, author, date, parents = lines.split("\n")[:4]
        return Commit(name, author, datetime.fromisoformat(date), tuple(parents.split()))

    def has(self, revision: str) -> bool:
        """Whether there is a commit of this name."""
        if revision.startswith("-"):
            return False
        return self._try("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is not None

    def common(self, one: str, other: str) -> str:
        """The commit that both came from last."""
        found = self._try("merge-base", self.commit(one).hash, self.commit(other).hash)
        if found is None:
            raise HistoryError("no_common", name=f"{one}...{other}")
        return found.strip()

    def files(self, commit: str, under: Sequence[str]) -> dict[str, str]:
        """The blob of every regular file below these paths; links and sub-modules are left out."""
        listed = self._text("ls-tree", "-r", "-z", commit, "--", *under)
        entries = (entry.partition("\t") for entry in listed.split("\0") if entry)
        return {path: head.split()[2] for head, _, path in entries if head.split()[0] in REGULAR}

    def blobs(self, names: Sequence[str]) -> Iterator[bytes]:
        """What these blobs hold, in order, read in one go."""
        answer = self._run(("cat-file", "--batch"), "".join(f"{name}\n" for name in names).encode())
        start = 0
        for name in names:
            behind = answer.index(b"\n", start)
            head = answer[start:behind].split()
            if len(head) != 3:
                raise HistoryError(self._why_unknown(), name=name)
            end = behind + 1 + int(head[2])
            yield answer[behind + 1 : end]
            start = end + 1

    def blob(self, commit: str, path: str) -> bytes | None:
        """One file as it was, or None where it was not there."""
        name = self.files(commit, (path,)).get(path)
        return None if name is None else next(self.blobs((name,)))

    def renames(self, old: str, new: str | None, under: Sequence[str]) -> dict[str, str]:
        """Old paths by new ones, as git tells them by likeness; None is the working tree."""
        revisions = (old,) if new is None else (old, new)
        options = ("-M", "--diff-filter=R", "--no-ext-diff", "--no-textconv")
        listed = self._text("diff", "--relative", "--name-status", "-z", *options, *revisions, "--", *under).split("\0")
        return {listed[at + 2]: listed[at + 1] for at in range(0, len(listed) - 2, 3)}

    def last_commit(self, revision: str, path: str) -> Commit | None:
        """The last commit up to this revision that touched a file."""
        found = self._text("rev-list", "-1", self.commit(revision).hash, "--", path).strip()
        return self.commit(found) if found else None

    def last_commits(self, old: str, new: str, under: Sequence[str]) -> dict[str, Commit]:
        """The last commit after the one and up to the other that touched each file, joining commits left out."""
        form = ("--format=%x01%H%n%an%n%aI%n%P", "--name-only", "--relative", "--no-renames", "--no-show-signature")
        listed = self._text("log", "-z", *form, f"{self.commit(old).hash}..{self.commit(new).hash}", "--", *under)
        found: dict[str, Commit] = {}
        for entry in listed.split("\x01")[1:]:
            head, _, files = entry.partition("\0")
            name, author, date, parents = (*head.split("\n"), "")[:4]
            commit = Commit(name, author, datetime.fromisoformat(date), tuple(parents.split()))
            for file in files.strip("\n\0").split("\0"):
                found.setdefault(file, commit)
        return found

    def uncommitted(self, under: Sequence[str]) -> set[str]:
        """The files of the working tree that the last commit has otherwise, or not at all."""
        changed = self._text("diff", "--name-only", "--relative", "--no-renames", "-z", "HEAD", "--", *under)
        new = self._text("ls-files", "--others", "-z", "--", *under)
        return {file for listed in (changed, new) for file in listed.split("\0") if file}

    def is_dirty(self, under: Sequence[str]) -> bool:
        """Whether the working tree holds what no commit does."""
        return bool(self._text("status", "--porcelain", "-z", "--untracked-files=all", "--", *under))

    def is_shallow(self) -> bool:
        """Whether the history was cut when the repository was cloned."""
        return self._text("rev-parse", "--is-shallow-repository").strip() == "true"

    def user(self) -> str:
        """The name that this repository's next commit would have; empty where none is set."""
        return (self._try("config", "user.name") or "").strip()

    def _why_unknown(self) -> str:
        if self._try("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
            return "no_commit"
        return "shallow" if self.is_shallow() else "unknown_revision"

    def _text(self, *arguments: str) -> str:
        return self._run(arguments).decode("utf-8", "surrogateescape")

    def _try(self, *arguments: str) -> str | None:
        done = run_git(self.folder, arguments)
        return None if done.returncode else done.stdout.decode("utf-8", "surrogateescape")

    def _run(self, arguments: Sequence[str], given: bytes = b"") -> bytes:
        done = run_git(self.folder, arguments, given)
        if done.returncode:
            raise HistoryError("git_failed", reason=_reason(done))
        return done.stdout


def open_repository(folder: Path) -> Repository:
    """The repository that this folder lies in; HistoryError where there is none."""
    done = run_git(folder, ("rev-parse", "--is-inside-work-tree"))
    if done.returncode:
        reason = _reason(done)
        if "not a git repository" in reason:
            raise HistoryError("no_repository", path=str(folder))
        raise HistoryError("git_failed", reason=reason)
    if done.stdout.strip() != b"true":
        raise HistoryError("no_tree", path=str(folder))
    return Repository(folder)


def run_git(folder: Path, arguments: Sequence[str], given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """git with these arguments, from this folder."""
    try:
        return subprocess.run(
            ["git", *QUIET, *arguments],
            cwd=folder,
            env={**os.environ, **PLAIN},
            input=given,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise HistoryError("no_git") from error


def _reason(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stderr.decode("utf-8", "replace").strip() or f"exit {done.returncode}"
