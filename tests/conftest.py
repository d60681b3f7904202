"""Where VANBAN_NO_SKIP is set, as in CI, a test may not be skipped for want of LibreOffice or Chromium."""

from __future__ import annotations

import os

import pytest

NEEDED = ("soffice", "libreoffice", "chromium")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run where such a test was skipped."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if not os.environ.get("VANBAN_NO_SKIP") or reporter is None:
        return
    skipped = [str(report.longrepr).lower() for report in reporter.stats.get("skipped", [])]
    if any(name in reason for reason in skipped for name in NEEDED):
        reporter.write_line("a test that needs LibreOffice or Chromium was skipped", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
