"""The problems of the directories themselves, told again while the files are the same."""

from __future__ import annotations

from collections.abc import Mapping

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.pipeline.caching.cache import Cache
from vanban.pipeline.caching.directories import LEGAL_ACTS, UNITS, shared_digest
from vanban.pipeline.caching.plain_diagnostics import as_plain, from_plain
from vanban.pipeline.finding import shown
from vanban.pipeline.options import BuildOptions

KIND = "directories"


def shared_problems(options: BuildOptions) -> list[Diagnostic]:
    """What is wrong with the files of content/_shared."""
    cache = Cache(options.cache, options) if options.cache else None
    key = cache.key(project.SHARED, shared_digest()) if cache else ""
    known = cache.store.record(KIND, key) if cache else None
    if known is not None:
        return [from_plain(each) for each in known["diagnostics"]]
    from vanban.pipeline.shared import load_shared

    shared = load_shared()
    if cache:
        key = cache.key(project.SHARED, shared.digest)
        cache.store.keep_record(KIND, key, {"diagnostics": [as_plain(each) for each in shared.diagnostics]})
    return list(shared.diagnostics)


def shared_texts() -> Mapping[str, str]:
    """The text of each file, by its name in messages."""
    files = (project.SHARED / UNITS, project.SHARED / LEGAL_ACTS)
    return {shown(file): file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file()}
