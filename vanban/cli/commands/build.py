"""`build`: documents to files."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from vanban.cli.exit_codes import ExitCode, exit_code
from vanban.cli.misuse import misused, output_misused
from vanban.cli.printing import print_with_lines
from vanban.cli.progress import followed
from vanban.cli.words import say
from vanban.diagnostics.diagnostic import Diagnostic
from vanban.diagnostics.wording import Language
from vanban.layout.fonts import FontsError, load_fonts
from vanban.pipeline.building import BuildOptions, Built, build_all
from vanban.pipeline.caching.shared_problems import shared_problems, shared_texts
from vanban.pipeline.finding import documents, is_secret, shown
from vanban.pipeline.guarding import NoOutputError, OutputBusyError, guarded
from vanban.pipeline.indexing import place_index
from vanban.pipeline.judging_together import judge_together
from vanban.pipeline.reporting import place_report
from vanban.pipeline.sharding import Shard, ShardError, documents_of, read_shard
from vanban.pipeline.working.limits import cores
from vanban.writers.formats import WRITERS

OWN_FAULT = "TP118"


def run(options: argparse.Namespace, language: Language) -> ExitCode:
    """Build what is named, say what was made, and index the output folder."""
    formats = tuple(dict.fromkeys(name.strip().lower() for name in options.to.split(",") if name.strip()))
    wrong = next((name for name in formats if name not in WRITERS), None)
    if wrong is not None or not formats:
        return misused(say("wrong_format", language, name=wrong or "", formats=", ".join(WRITERS)))
    try:
        load_fonts(options.fonts)
        shard = read_shard(options.shard) if options.shard else None
        with guarded(options.output):
            return _build(_chosen(formats, options), shard, options, language)
    except FontsError as error:
        return misused(say("wrong_fonts", language, folder=options.fonts, missing=error))
    except ShardError as error:
        return misused(say("wrong_shard", language, value=error))
    except (OutputBusyError, NoOutputError) as error:
        return output_misused(error, options.output, language)


def _chosen(formats: tuple[str, ...], options: argparse.Namespace) -> BuildOptions:
    cache = None if options.no_cache else options.cache
    return BuildOptions(
        formats,
        options.output,
        options.draft,
        options.fonts,
        cache,
        reads_back=not options.no_read_back,
        workers=options.workers or cores(),
    )


def _build(chosen: BuildOptions, shard: Shard | None, options: argparse.Namespace, language: Language) -> ExitCode:
    paths = _open_documents(options)
    paths = documents_of(shard, paths) if shard else paths
    results = list(followed(_told(build_all(paths, chosen), language), len(paths), say("building", language)))
    compared, texts = judge_together(results)
    diagnostics = [*shared_problems(chosen), *(each for built in results for each in built.diagnostics), *compared]
    diagnostics += place_index(results, chosen, alone=options.published)
    if shard:
        diagnostics += place_report(shard, results, diagnostics, chosen)
    _print(diagnostics, {shown(built.path): built.text for built in results if built.text} | dict(texts), language)
    print(_summary(results, options, language))
    if any(each.code == OWN_FAULT for each in diagnostics):
        return ExitCode.OUR_BUG
    return exit_code(diagnostics, strict=options.strict)


def _open_documents(options: argparse.Namespace) -> list[Path]:
    """What is named, without what must not be shown to those who will see the output."""
    found = documents(options.paths)
    if options.published:
        from vanban.pipeline.publishing import is_publishable

        return [path for path in found if is_publishable(path)]
    return [path for path in found if not (options.public and is_secret(path))]


def _print(diagnostics: Sequence[Diagnostic], texts: dict[str, str], language: Language) -> None:
    if diagnostics:
        print_with_lines(diagnostics, texts | dict(shared_texts()), "text", language)


def _told(results: Iterable[Built], language: Language) -> Iterator[Built]:
    """The results, each told in a line as it comes."""
    for built in results:
        path = shown(built.path)
        if built.files:
            print(say("made", language, path=path, files=", ".join(shown(file) for file in built.files)), flush=True)
        else:
            print(say("not_built", language, path=path), flush=True)
        yield built


def _summary(results: Sequence[Built], options: argparse.Namespace, language: Language) -> str:
    if not results:
        return say("nothing_found", language, path=", ".join(map(str, options.paths)) or "content/")
    made = [built for built in results if built.files]
    files = sum(len(built.files) for built in made)
    kept = sum(built.was_kept for built in made)
    words = say(
        "built_summary",
        language,
        built=len(made),
        all=len(results),
        output=shown(options.output),
        files=files,
    )
    return words + (say("kept", language, kept=kept) if kept else "")
