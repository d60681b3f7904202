"""A View written in the formats that a build is asked for: here, or by a scribe that has got ready meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from vanban.pipeline.options import BuildOptions
from vanban.writers.formats import get_ready, writer
from vanban.writers.index import load_index_template

if TYPE_CHECKING:
    from vanban.layout.view import View
    from vanban.pipeline.working.scribe import Scribe

    WritingScribe = Scribe[View, dict[str, bytes]]

Contents = dict[str, bytes]
"""The bytes of each format."""


def scribe_for(options: BuildOptions) -> WritingScribe | None:
    """A process that loads the writers while this one reads the document; None where it would be of no use."""
    from vanban.pipeline.working.scribe import Scribe, can_have_a_scribe

    if not can_have_a_scribe():
        return None
    return Scribe(partial(get_ready, options.formats, options.fonts), partial(write_all, options=options, at_once=True))


def begin(view: View, options: BuildOptions, scribe: WritingScribe | None) -> Callable[[], Contents]:
    """Begin to write, with a scribe at once; what is returned waits for the end."""
    if scribe is None:
        return lambda: write_all(view, options)
    scribe.give(view)
    return partial(_awaited, view, options, scribe)


def _awaited(view: View, options: BuildOptions, scribe: WritingScribe) -> Contents:
    """What the scribe has written; the time until then goes to what the index is written with."""
    load_index_template()
    return scribe.result() or write_all(view, options)


def write_all(view: View, options: BuildOptions, *, at_once: bool = False) -> Contents:
    """The bytes of each format; `at_once` sets the PDF while the others are written, for Typst leaves Python free."""
    from vanban.writers.setting import Setting

    setting = Setting(fonts=options.fonts)
    formats = options.formats
    if not at_once or "pdf" not in formats or len(formats) == 1:
        return {form: writer(form)(view, setting) for form in formats}
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        pdf = pool.submit(writer("pdf"), view, setting)
        others = {form: writer(form)(view, setting) for form in formats if form != "pdf"}
    return {form: pdf.result() if form == "pdf" else others[form] for form in formats}
