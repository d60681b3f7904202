"""Everything under content/ built once for a test process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.built import Files, build_everything


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Files]:
    """The three files of every document, by the document's name."""
    return build_everything(tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="session")
def project_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, copied to a folder whose name has blanks and Vietnamese letters."""
    from tests.e2e.command import copy_project

    return copy_project(tmp_path_factory.mktemp("dự án") / "Kế hoạch năm 2026")
