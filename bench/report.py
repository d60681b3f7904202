"""The table of measures, with the machine and the versions they were taken on."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.measuring import Run

PACKAGES = ("pydantic", "jinja2", "typst", "pypandoc_binary")


@dataclass(frozen=True)
class Row:
    """One measure beside its peer, and the share of the peer's time that is aimed at."""

    name: str
    own: Run
    peer: Run | None = None
    peer_name: str = ""
    aim: float | None = None


def write_report(path: Path, rows: list[Row], size: int, cores: int) -> str:
    """The page, which is also returned."""
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` with {size} generated plans of about ten pages; see `bench/`.",
        "Seconds by the wall; a share below the aim is good. Nothing here is asserted in a test.",
        "",
        f"- machine: {_processor()}, {cores} cores, {platform.system()} {platform.release()}",
        f"- Python {platform.python_version()}, " + ", ".join(f"{name} {_version(name)}" for name in PACKAGES),
        "",
        "| what | seconds | peak MB | peer | its seconds | share | aim |",
        "| --- | ---: | ---: | --- | ---: | ---: | ---: |",
        *map(_line, rows),
        "",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return "\n".join(lines)


def _line(row: Row) -> str:
    peak = str(row.own.megabytes) if row.own.megabytes else ""
    cells = [row.name, f"{row.own.seconds:.3f}", peak, row.peer_name]
    if row.peer is None:
        cells += ["missing here" if row.peer_name else "", "", ""]
    else:
        aim = "" if row.aim is None else f"{row.aim:.2f}"
        cells += [f"{row.peer.seconds:.3f}", f"{row.own.seconds / row.peer.seconds:.3f}", aim]
    return f"| {' | '.join(cells)} |"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
