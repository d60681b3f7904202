"""The one table of messages: both languages, the same blanks, each code in its file."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from vanban.diagnostics import messages
from vanban.diagnostics.diagnostic import Severity
from vanban.diagnostics.messages.message import Message
from vanban.diagnostics.wording import FIELD

FILES = [
    import_module(f"{messages.__name__}.{found.name}")
    for found in pkgutil.iter_modules(messages.__path__)
    if found.name != "message"
]
CODE = re.compile(r"[A-Z]{2}[1-9]\d\d")
HUNDREDS = {Severity.ERROR: "1", Severity.WARNING: "2", Severity.INFO: "3"}
EVERY = sorted(messages.MESSAGES.items())


def table(file: ModuleType) -> dict[str, Message]:
    return dict(file.MESSAGES)


def fields(text: str) -> set[str]:
    """The blanks of a text, those in English words of their own counted as their Vietnamese twins."""
    return {name.removesuffix("_en") for name in FIELD.findall(text)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.__name__.rpartition(".")[2])
def test_a_file_holds_the_codes_that_its_first_line_names(file: ModuleType) -> None:
    prefix = str(file.__doc__).partition(":")[0]
    assert {code[:2] for code in table(file)} == {prefix}


def test_no_code_stands_in_two_files() -> None:
    assert sum(len(table(file)) for file in FILES) == len(messages.MESSAGES)


def test_no_code_stands_twice_in_a_file() -> None:
    for file in FILES:
        source = Path(str(file.__file__)).read_text(encoding="utf-8")
        written = re.findall(r'^    "([A-Z]{2}\d{3})":', source, re.MULTILINE)
        assert sorted(written) == sorted(table(file))


def test_two_files_do_not_share_a_prefix() -> None:
    prefixes = [next(iter(table(file)))[:2] for file in FILES]
    assert len(set(prefixes)) == len(prefixes)


@pytest.mark.parametrize(("code", "message"), EVERY)
def test_a_code_says_how_much_it_matters(code: str, message: Message) -> None:
    assert CODE.fullmatch(code)
    assert code[2] == HUNDREDS[message.severity]


@pytest.mark.parametrize(("code", "message"), EVERY)
def test_a_message_stands_in_both_languages(code: str, message: Message) -> None:
    pairs = [(message.vi, message.en), (message.hint_vi, message.hint_en), (message.basis_vi, message.basis_en)]
    assert all(bool(vietnamese) == bool(english) for vietnamese, english in pairs), code
    assert message.vi != message.en


@pytest.mark.parametrize(("code", "message"), EVERY)
def test_both_languages_have_the_same_blanks(code: str, message: Message) -> None:
    assert fields(message.vi) == fields(message.en), code
    assert fields(message.hint_vi) == fields(message.hint_en), code
    assert fields(message.basis_vi) == fields(message.basis_en), code


@pytest.mark.parametrize(("code", "message"), EVERY)
def test_a_message_is_one_line_without_a_full_stop(code: str, message: Message) -> None:
    for text in (message.vi, message.en, message.hint_vi, message.hint_en):
        assert "\n" not in text, code
        assert not text.endswith("."), code
        assert text == text.strip(), code
