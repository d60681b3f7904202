"""Asks the directories again what a document once asked them, to see whether the answers still stand."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from hashlib import sha256
from typing import cast

from pydantic import BaseModel

from vanban.models.dates import PartialDate
from vanban.resolve.directory import Directory, Scope
from vanban.resolve.issuer import Issuer, read_issuer
from vanban.resolve.legal_acts import LegalActs
from vanban.resolve.parties import read_parties
from vanban.resolve.party import Party
from vanban.sources.noting import Question

Answers = Mapping[Question, str]
"""Each question with the digest of its answer."""


def still_stand(answers: Answers, directory: Directory, acts: LegalActs) -> bool:
    """Whether every question would be answered today as it was."""
    return all(answer_digest(_answer(question, directory, acts)) == digest for question, digest in answers.items())


def _answer(question: Question, directory: Directory, acts: LegalActs) -> object:
    kind, *rest = question
    if kind == "parties":
        text, province, department, *day = rest
        return read_parties(str(text), directory, Scope(*cast(tuple[str, str], (province, department))), _date(day))
    if kind == "issuer":
        text, *day = rest
        return read_issuer(str(text), directory, _date(day))
    mappings = {"act": acts.by_mark, "title": acts.by_title}
    asked = cast(Mapping[object, object], mappings[str(kind).removeprefix("all of ")])
    return asked.get(ast.literal_eval(str(rest[0]))) if kind in mappings else tuple(asked.values())


def _date(parts: list[str | int | None]) -> PartialDate | None:
    return PartialDate(*cast(tuple[int, int, int], tuple(parts))) if parts[0] else None


def answer_digest(answer: object) -> str:
    """The same for the same answer, in every process."""
    return sha256(_spelled(answer).encode()).hexdigest()[:32]


_units: dict[int, tuple[BaseModel, str]] = {}
"""Entries of the directory are spelled out once a process; each is kept, so that no other gets its id."""


def _spelled(answer: object) -> str:
    if isinstance(answer, BaseModel):
        if id(answer) not in _units:
            _units[id(answer)] = (answer, repr(answer))
        return _units[id(answer)][1]
    if isinstance(answer, Party | Issuer):
        return repr([_spelled(getattr(answer, name)) for name in answer.__slots__])
    if isinstance(answer, tuple):
        return repr([_spelled(each) for each in answer])
    return repr(answer)
