"""Documents with comments everywhere, and where each comment stands by PyYAML's own marks."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from hypothesis import strategies as st

from tests.properties.composing import plans, reports

Path = tuple[str | int, ...]
COMMENT = re.compile(r"# (?:vanban: allow W02 because )?(?:ghi chú|cuối khối) \d+")


@dataclass
class Marks:
    """By line, from 0, outer nodes first."""

    begins: dict[int, list[Path]] = field(default_factory=dict)
    columns: dict[int, int] = field(default_factory=dict)
    """Of the key or dash that a line begins with."""
    ends: dict[int, list[tuple[int, Path]]] = field(default_factory=dict)
    blocks: dict[Path, tuple[int, int]] = field(default_factory=dict)
    """The last line of each list and mapping without brackets, and the column of what stands in it."""


@st.composite
def untidy(draw: st.DrawFn) -> str:
    """A document with its keys in any order, folded anywhere, in lines or in brackets, with comments everywhere."""
    typed = draw(plans | reports)
    chance = random.Random(draw(st.integers(0, 10**6)))
    width, flow = draw(st.sampled_from((30, 80, 200))), draw(st.sampled_from((False, None)))
    text = yaml.safe_dump(
        shuffled(typed, chance), allow_unicode=True, width=width, sort_keys=False, default_flow_style=flow
    )
    return commented(text, chance, allowing=flow is False)


def shuffled(value: object, chance: random.Random) -> object:
    if isinstance(value, list):
        return [shuffled(each, chance) for each in value]
    if not isinstance(value, dict):
        return value
    rows = list(value.items())
    chance.shuffle(rows)
    return {key: shuffled(each, chance) for key, each in rows}


def commented(text: str, chance: random.Random, *, allowing: bool) -> str:
    """The text with comments above, behind and below its keys and entries, and blank lines among them."""

    def remark(number: int) -> str:
        because = "vanban: allow W02 because " if allowing and chance.random() < 0.3 else ""
        return f"# {because}ghi chú {number}"

    marks, lines, number = marks_of(text), text.split("\n"), 0
    written: list[str] = []
    for at, line in enumerate(lines):
        if at in marks.begins and is_first_word(line, marks.columns[at]):
            while chance.random() < 0.25:
                number += 1
                written += [""] * chance.randint(0, 2) + [" " * marks.columns[at] + remark(number)]
        ends = [column for column, _ in marks.ends.get(at, ())]
        if ends and line[max(ends) :].strip() in ("", ",", ":") and chance.random() < 0.3:
            number += 1
            line += " " * chance.randint(1, 3) + remark(number)
        written.append(line)
        for last, column in sorted(marks.blocks.values(), key=lambda block: -block[1]):
            if last == at and column > marks.columns.get(at + 1, -1) and chance.random() < 0.2:
                number += 1
                written.append(" " * column + f"# cuối khối {number}")
    return "\n".join(written)


def is_first_word(line: str, column: int) -> bool:
    return len(line) - len(line.lstrip()) == column


def marks_of(text: str) -> Marks:
    """Where each key, entry and value of the text begins and ends."""
    marks = Marks()
    _visit(yaml.compose(text, Loader=yaml.SafeLoader), (), marks, text.split("\n"))
    return marks


def _visit(node: yaml.Node, path: Path, marks: Marks, lines: list[str]) -> None:
    if isinstance(node, yaml.ScalarNode):
        is_block = node.style in ("|", ">")
        end = node.start_mark if is_block else node.end_mark
        marks.ends.setdefault(end.line, []).append((end.column + 1 if is_block else end.column, path))
        return
    rows = node.value if isinstance(node, yaml.MappingNode) else list(enumerate(node.value))
    for key, value in rows:
        mark = key.start_mark if isinstance(key, yaml.Node) else value.start_mark
        inner = (*path, key.value if isinstance(key, yaml.Node) else key)
        column = mark.column
        if isinstance(key, int) and not node.flow_style:
            column = node.start_mark.column
        elif isinstance(key, yaml.Node):
            marks.ends.setdefault(key.end_mark.line, []).append((key.end_mark.column, inner))
        marks.begins.setdefault(mark.line, []).append(inner)
        marks.columns.setdefault(mark.line, column)
        marks.columns[mark.line] = min(column, marks.columns[mark.line])
        _visit(value, inner, marks, lines)
    if node.flow_style:
        marks.ends.setdefault(node.end_mark.line, []).append((node.end_mark.column, path))
    elif path:
        last = max(line for line in marks.begins if any(p[: len(path)] == path for p in marks.begins[line]))
        last = max([last, *(line for line, ends in marks.ends.items() for _, p in ends if p[: len(path)] == path)])
        marks.blocks[path] = (last, node.start_mark.column)


def spoken_of(text: str) -> Iterator[tuple[str, set[Path]]]:
    """Each comment and the nodes that it can be said to speak of: what follows, ends on its line, or ends before it."""
    marks, lines = marks_of(text), text.split("\n")
    for at, line in enumerate(lines):
        found = COMMENT.search(line)
        if found is None:
            continue
        following = set(marks.begins.get(_next(lines, at), ()))
        if line[: found.start()].strip(" ,:"):
            yield found[0], {path for end, path in marks.ends.get(at, ()) if end <= found.start()}
        elif "cuối khối" in line:
            last = marks.begins[max(each for each in marks.begins if each < at)][-1]
            yield found[0], {last[:n] for n in range(len(last)) if not any(p[:n] == last[:n] for p in following)}
        else:
            yield found[0], following


def _next(lines: list[str], at: int) -> int:
    """The next line that is neither blank nor a comment."""
    return next((n for n in range(at + 1, len(lines)) if lines[n].strip() and lines[n].strip()[0] != "#"), len(lines))


def head(text: str) -> list[str]:
    """The comments above the first key, which may speak of the whole file."""
    lines = text.split("\n")
    return COMMENT.findall("\n".join(lines[: _next(lines, -1)]))
