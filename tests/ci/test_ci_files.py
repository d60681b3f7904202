"""The CI files are valid, ask for little, and trust no code of a stranger with a secret."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci.files import GITLAB, WORKFLOWS, gitlab, steps, workflow
from vanban import project

NAMES = [path.stem for path in WORKFLOWS]
PINNED = re.compile(r"(?P<action>[\w./-]+)@(?P<hash>[0-9a-f]{40})")
GUIDE = (project.ROOT / "docs" / "how_to" / "ci.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("schema", "path"),
    [("vendor.github-workflows", path) for path in WORKFLOWS] + [("vendor.gitlab-ci", GITLAB)],
    ids=lambda each: each.name if isinstance(each, Path) else each,
)
def test_each_file_fits_the_schema_of_its_host(schema: str, path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_permitted_unless_a_job_asks(name: str) -> None:
    assert workflow(name)["permissions"] in ({}, "{}")
    assert all("permissions" in job for job in workflow(name)["jobs"].values())


@pytest.mark.parametrize(
    ("name", "job", "permissions"),
    [
        ("documents", "review", {"contents": "read"}),
        ("documents", "code-scanning", {"actions": "read", "contents": "read", "security-events": "write"}),
        ("documents", "build", {"contents": "read"}),
        ("documents", "site", {"pages": "write", "id-token": "write"}),
        ("documents", "release", {"actions": "read", "contents": "write"}),
        ("comment", "comment", {"actions": "read", "pull-requests": "write"}),
    ],
)
def test_a_job_may_do_what_it_must_and_no_more(name: str, job: str, permissions: dict[str, str]) -> None:
    assert workflow(name)["jobs"][job]["permissions"] == permissions


def test_every_job_is_in_the_table_above() -> None:
    assert {(name, job) for name in NAMES for job in workflow(name)["jobs"]} == {
        ("documents", job) for job in ("review", "code-scanning", "build", "site", "release")
    } | {("comment", "comment")}


@pytest.mark.parametrize("name", NAMES)
def test_no_strangers_code_runs_with_a_secret(name: str) -> None:
    assert "pull_request_target" not in workflow(name)["on"]
    assert "secrets." not in next(path for path in WORKFLOWS if path.stem == name).read_text(encoding="utf-8")
    for job, content in workflow(name)["jobs"].items():
        uses = [step.get("uses", "") for step in content["steps"]]
        if any(each.startswith("actions/checkout@") for each in uses):
            assert content["permissions"] == {"contents": "read"}, job


def test_the_review_has_no_token_and_the_comment_runs_nothing_of_the_change() -> None:
    review = workflow("documents")["jobs"]["review"]
    assert review["if"] == "github.event_name == 'pull_request'"
    assert "token" not in str(review)
    checkout = next(step for step in review["steps"] if "checkout" in step.get("uses", ""))
    assert checkout["with"]["persist-credentials"] == "false"
    assert not any("uses" in step for _, step in steps("comment"))
    scanning = workflow("documents")["jobs"]["code-scanning"]["if"]
    assert "github.event.pull_request.head.repo.full_name == github.repository" in scanning


@pytest.mark.parametrize("name", NAMES)
def test_no_expression_is_pasted_into_a_shell(name: str) -> None:
    assert not [step["run"] for _, step in steps(name) if "${{" in step.get("run", "")]


@pytest.mark.parametrize("name", NAMES)
def test_every_action_is_pinned_to_a_hash_that_the_guide_lists_with_its_version(name: str) -> None:
    text = next(path for path in WORKFLOWS if path.stem == name).read_text(encoding="utf-8")
    for line in re.findall(r"uses: (.*)", text):
        pin = PINNED.match(line)
        assert pin, line
        version = line.rpartition("# ")[2]
        assert re.fullmatch(r"v\d+\.\d+\.\d+", version)
        assert f"| `{pin['action']}` | {version} | `{pin['hash']}` |" in GUIDE


def test_publishing_is_off_until_it_is_switched_on() -> None:
    jobs = workflow("documents")["jobs"]
    for job in ("site", "release"):
        assert jobs[job]["if"].startswith("vars.VANBAN_PUBLISH == 'true' && ")
        assert jobs[job]["needs"] == "build"
    pages = next(step for step in jobs["build"]["steps"] if "upload-pages-artifact" in step.get("uses", ""))
    assert pages["if"].startswith("vars.VANBAN_PUBLISH == 'true' && ")
    assert pages["with"]["path"] == "site/"
    for job in ("pages", "release"):
        assert [rule["if"].startswith('$VANBAN_PUBLISH == "true" && ') for rule in gitlab()[job]["rules"]] == [True]


def test_gitlab_gives_the_token_of_the_note_to_one_job_that_installs_nothing() -> None:
    jobs = gitlab()
    assert "$VANBAN_NOTE_TOKEN" in jobs["note"]["rules"][0]["if"]
    assert jobs["note"]["script"] == ["python3 .ci/note"]
    assert "TOKEN" not in str(jobs["review"])
    assert jobs["review"]["artifacts"]["reports"] == {"codequality": "review/code_quality.json"}
