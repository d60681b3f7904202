"""report.json: what one shard of a build made, for the one who joins them."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.built import Built
from vanban.pipeline.caching.plain_diagnostics import as_plain
from vanban.pipeline.caching.store import digest
from vanban.pipeline.finding import shown
from vanban.pipeline.options import BuildOptions
from vanban.pipeline.placing import place
from vanban.pipeline.sharding import Shard

NAME = "report.json"


def place_report(
    shard: Shard, results: Sequence[Built], diagnostics: Sequence[Diagnostic], options: BuildOptions
) -> list[Diagnostic]:
    """Write the shard's report into its output."""
    report = {
        "shard": [shard.number, shard.count],
        "documents": [_document(built, options.output) for built in results],
        "diagnostics": [as_plain(each) for each in diagnostics],
    }
    content = json.dumps(report, ensure_ascii=False, indent=1).encode() + b"\n"
    return place({options.output / NAME: content})


def _document(built: Built, output: Path) -> dict[str, object]:
    files = {os.path.relpath(file, output).replace(os.sep, "/"): digest(file.read_bytes()) for file in built.files}
    listing = asdict(built.listing) if built.listing else None
    return {"path": shown(built.path), "files": files, "listing": listing, "claims": built.claims}
