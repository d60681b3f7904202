"""The whole path: from files to files, every problem of every document gathered on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vanban import project
from vanban.diagnostics.diagnostic import Diagnostic, Span
from vanban.layout.fonts import load_fonts
from vanban.layout.lay_out import lay_out
from vanban.layout.view import View
from vanban.pipeline.checking import Checked, check
from vanban.pipeline.finding import output_stem, shown
from vanban.pipeline.placing import place
from vanban.pipeline.shared import load_shared
from vanban.writers.formats import OFFICIAL, writer
from vanban.writers.setting import Setting


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a build makes and where."""

    formats: tuple[str, ...] = OFFICIAL
    output: Path = project.OUTPUT
    draft: bool = False
    fonts: Path = project.FONTS


@dataclass(frozen=True, slots=True)
class Built:
    """A document and the files made of it; none where it has errors."""

    checked: Checked
    files: tuple[Path, ...]
    diagnostics: tuple[Diagnostic, ...]


def build_all(paths: Sequence[Path], options: BuildOptions) -> Iterator[Built]:
    """Every document in order; one that cannot be built does not stop the others."""
    directory, fonts = load_shared().directory, load_fonts(options.fonts)
    stems: dict[Path, Path] = {}
    for path in paths:
        checked = check(path, directory, fonts)
        stem = output_stem(path, options.output)
        if stem in stems:
            clash = Diagnostic("TP110", Span(shown(path)), {"path": shown(stem)}, (Span(shown(stems[stem])),))
            yield Built(checked, (), (*checked.diagnostics, clash))
            continue
        stems[stem] = path
        yield build(checked, stem, options)


def build(checked: Checked, stem: Path, options: BuildOptions) -> Built:
    """The files of one checked document, placed together."""
    if checked.resolved is None:
        return Built(checked, (), checked.diagnostics)
    setting = Setting(fonts=options.fonts)
    view = lay_out(checked.resolved, setting.profile, load_fonts(options.fonts), draft=options.draft)
    files = {stem.with_name(f"{stem.name}.{name}"): write(view, setting, name) for name in options.formats}
    problems = place(files)
    return Built(checked, () if problems else tuple(files), (*checked.diagnostics, *problems))


def write(view: View, setting: Setting, name: str) -> bytes:
    """The View in one format."""
    return writer(name)(view, setting)
