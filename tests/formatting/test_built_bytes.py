"""A document builds to the same bytes before and after it is written in the one manner."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings

from tests.formatting.commenting import commented, shuffled, untidy
from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.pipeline.building import BuildOptions
from vanban.pipeline.checking import check_reading
from vanban.pipeline.finding import documents
from vanban.pipeline.formatting.formatting import format_text
from vanban.pipeline.making import view_of
from vanban.pipeline.shared import load_shared
from vanban.pipeline.writing import write_all
from vanban.sources.reading import read_text

FEW = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
HERE = project.CONTENT / "examples" / "x.yaml"


def built(text: str, path: Path, formats: tuple[str, ...]) -> dict[str, bytes]:
    options = BuildOptions(formats=formats)
    checked = check_reading(read_text(text, "x.yaml"), path, load_shared().directory, load_fonts(project.FONTS))
    assert checked.resolved is not None
    return write_all(view_of(checked.resolved, options), options)


def rewritten(text: str) -> str:
    found = format_text(text, "x.yaml")
    assert found.is_safe
    assert found.text != text
    return found.text


@given(untidy())
@FEW
def test_random_documents_make_the_same_word_file_and_page(text: str) -> None:
    formats = ("docx", "html")
    assert built(rewritten(text), HERE, formats) == built(text, HERE, formats)


@given(untidy())
@settings(FEW, max_examples=2)
def test_a_few_random_documents_make_the_same_pdf(text: str) -> None:
    assert built(rewritten(text), HERE, ("pdf",)) == built(text, HERE, ("pdf",))


@pytest.mark.parametrize("path", documents([project.CONTENT]), ids=lambda path: path.name)
def test_real_documents_put_in_disorder_make_the_same_files(path: Path) -> None:
    chance = random.Random(path.name)
    typed = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    disorder = yaml.safe_dump(shuffled(typed, chance), allow_unicode=True, width=60, sort_keys=False)
    text = commented(disorder, chance, allowing=False)
    formats = ("docx", "html", "pdf")
    assert built(rewritten(text), path, formats) == built(text, path, formats)
