"""The files that may be fetched: those of output/ and nothing beside it."""

from __future__ import annotations

from pathlib import Path

from vanban.pipeline.options import BuildOptions
from vanban.preview.standing import Standing
from vanban.writers.formats import WRITERS
from vanban.writers.index import address


def output_file(asked: str, output: Path) -> Path | None:
    """The built file of this path below output/; None for all else: links that lead out and hidden files too."""
    if "\0" in asked or "\\" in asked:
        return None
    try:
        folder = output.resolve(strict=True)
        path = (folder / asked).resolve(strict=True)
    except (OSError, RuntimeError):
        return None
    if not path.is_relative_to(folder) or not path.is_file() or path.suffix[1:] not in WRITERS:
        return None
    inside = path.relative_to(folder)
    return None if any(part.startswith(".") for part in inside.parts) else path


def links_of(standing: Standing, options: BuildOptions) -> dict[str, str]:
    """The address of each file that stands, by format."""
    places = {form: standing.place(form) for form in standing.files}
    return {form: address(f"/output/{place.relative_to(options.output).as_posix()}") for form, place in places.items()}


def disposition(path: Path) -> str:
    """The header that keeps the file's name when it is saved, in any letters (RFC 6266)."""
    kind = "inline" if path.suffix in (".html", ".pdf", ".txt") else "attachment"
    return f"{kind}; filename*=UTF-8''{address(path.name)}"
