"""The shell steps of the CI files, run on a scratch clone with a changed document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ci.files import gitlab, run_of
from vanban import project

EDITED = "content/plans/kh-ubnd-lang-son-240-2025.yaml"
SECRET = "content/examples/ke-hoach-mat-vi-du.yaml"
MINE = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.vn", "GIT_COMMITTER_NAME": "a"}
MINE |= {"GIT_COMMITTER_EMAIL": "a@example.vn"}


@dataclass(frozen=True)
class Clone:
    """A clone of the project on a branch that changes two documents, a secret one among them."""

    folder: Path
    base: str

    def shell(self, text: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", text],
            cwd=self.folder,
            env={**os.environ, **MINE, "VANBAN_LANG": "vi", **variables},
            capture_output=True,
            text=True,
            check=False,
        )

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def names(self, folder: str) -> set[str]:
        return {path.relative_to(self.folder / folder).as_posix() for path in (self.folder / folder).rglob("*.*")}


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    folder = tmp_path_factory.mktemp("kho") / "vanban"
    subprocess.run(["git", "clone", "-q", "--no-hardlinks", str(project.ROOT), str(folder)], check=True)
    here = subprocess.run(
        ["git", "ls-files", "-z", "-c", "-o", "--exclude-standard", ".ci", "vanban", "content"],
        cwd=project.ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in filter(None, here.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((project.ROOT / name).read_bytes())
        (folder / name).chmod((project.ROOT / name).stat().st_mode)
    (folder / ".venv").symlink_to(Path(sys.prefix))
    made = Clone(folder, "")
    base = made.shell(
        "git add -A -- . ':!.venv'; git commit -q --allow-empty -m nền; git rev-parse HEAD"
    ).stdout.strip()
    edited = made.read(EDITED).replace("lead: Sở Khoa học và Công nghệ.", "lead: Sở Khoa học và Công nghê.", 1)
    edited = edited.replace("signer: Dương Xuân Huyên", "signer: Nguyễn Văn Ví Dụ")
    (folder / EDITED).write_text(edited, encoding="utf-8")
    (folder / SECRET).write_text(made.read(SECRET).replace("number: 1\n", "number: 2\n"), encoding="utf-8")
    made.shell("git switch -q -c sua; git commit -qam sửa")
    return Clone(folder, base)


@pytest.fixture(scope="module")
def review(clone: Clone) -> subprocess.CompletedProcess[str]:
    return clone.shell(run_of("documents", "review", "Review"), BASE=clone.base)


def test_a_review_annotates_the_line_and_fails(clone: Clone, review: subprocess.CompletedProcess[str]) -> None:
    line = 1 + clone.read(EDITED).split("\n").index("      lead: Sở Khoa học và Công nghê.")
    assert review.returncode == 1, review.stderr
    assert f"::error file={EDITED},line={line}," in review.stdout
    results = json.loads(clone.read("review/check.sarif"))["runs"][0]["results"]
    places = [each["locations"][0]["physicalLocation"] for each in results]
    assert (EDITED, line) in [(place["artifactLocation"]["uri"], place["region"]["startLine"]) for place in places]


def test_a_summary_tells_the_change_and_nothing_of_a_secret_document(
    clone: Clone, review: subprocess.CompletedProcess[str]
) -> None:
    summary = clone.read("review/summary.md")
    assert "## Văn bản thay đổi" in summary, review.stderr
    assert "### Kiểm tra" in summary
    assert "ke-hoach-mat" not in summary


def test_a_change_without_faults_is_built_alone_with_its_redline(clone: Clone) -> None:
    text = clone.read(EDITED).replace("Công nghê.", "Công nghệ.")
    (clone.folder / EDITED).write_text(text, encoding="utf-8")
    clone.shell("git commit -qam đúng")
    done = clone.shell(run_of("documents", "review", "Review"), BASE=clone.base)
    assert done.returncode == 0, done.stderr
    stem = EDITED.removeprefix("content/").removesuffix(".yaml")
    built = {f"{stem}.{form}" for form in ("docx", "pdf", "html")}
    assert clone.names("review/documents") == {*built, "index.html"}
    assert "Nguyễn Văn Ví Dụ" in clone.read("review/summary.md")
    assert clone.names("review/redlines") == {f"{stem}.docx"}
    assert not [name for name in clone.names("review") if "ke-hoach-mat" in name]
    clone.shell(run_of("documents", "review", "Keep the number of the pull request beside the summary"), NUMBER="7")
    assert clone.read("comment/number") == "7"
    assert clone.read("comment/summary.md") == clone.read("review/summary.md")


def test_gitlab_shows_findings_beside_their_lines(clone: Clone, review: subprocess.CompletedProcess[str]) -> None:
    (command,) = gitlab()["review"]["after_script"]
    assert review.args
    assert clone.shell(command).returncode == 0
    for issue in json.loads(clone.read("review/code_quality.json")):
        assert issue["location"]["lines"]["begin"] >= 1
        assert len(issue["fingerprint"]) == 64


def test_gitlab_writes_no_note_without_a_token(clone: Clone) -> None:
    done = clone.shell("\n".join(gitlab()["note"]["script"]), VANBAN_NOTE_TOKEN="")
    assert done.returncode == 0
    assert "no note is written" in done.stdout


def test_what_is_published_has_no_draft_and_no_marked_document(clone: Clone) -> None:
    done = clone.shell(run_of("documents", "build", "Build"))
    assert done.returncode == 0, done.stderr
    output, site = clone.names("output"), clone.names("site")
    assert "examples/ke-hoach-du-thao-vi-du.pdf" in output
    assert "plans/kh-ubnd-lang-son-240-2025.pdf" in site
    assert not [name for name in output if "ke-hoach-mat" in name]
    assert not [name for name in site if "du-thao" in name or "mat" in name]
    index = clone.read("site/index.html")
    assert "kh-ubnd-lang-son-240-2025" in index
    assert "du-thao" not in index
    assert "ke-hoach-mat" not in index
