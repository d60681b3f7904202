"""House rules that no other tool proves."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vanban import project
from vanban.diagnostics.messages import MESSAGES

PACKAGE = sorted((project.ROOT / "vanban").rglob("*.py"))
TESTS = sorted((project.ROOT / "tests").rglob("*.py"))
TEXTS = sorted(
    path
    for folder in ("vanban", "tests", "templates", "docs", "schemas", "content", ".github", ".ci")
    for path in (project.ROOT / folder).rglob("*")
    if path.suffix in (".py", ".md", ".yaml", ".yml", ".json", ".j2", ".typ", ".toml", ".txt", ".css", ".js", "")
    and path.is_file()
    and path.name != "test_house.py"
)

LONGEST_FILE = 200
USUAL_FILE = 120
SHARE_OF_USUAL = 0.85
LONGEST_FUNCTION = 40
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "data", "common", "misc"}
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(?:home|root|Users|work|tmp/work|mnt)/[\w.]+|[A-Z]:\\Users")
CODE = re.compile(r'"([A-Z]{2}\d{3})"')
ASSERTING = ("pytest.raises", "pytest.fail")


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def functions_of(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def shown(path: Path) -> str:
    return path.relative_to(project.ROOT).as_posix()


def lines_in(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_too_long_to_read_at_once() -> None:
    assert not {shown(path): lines_in(path) for path in PACKAGE if lines_in(path) > LONGEST_FILE}


def test_most_files_hold_one_idea() -> None:
    short = [path for path in PACKAGE if lines_in(path) <= USUAL_FILE]
    assert len(short) / len(PACKAGE) >= SHARE_OF_USUAL


def test_no_function_is_too_long_to_see_at_once() -> None:
    long = {
        f"{shown(path)}:{function.lineno}": function.name
        for path in PACKAGE
        for function in functions_of(tree_of(path))
        if (function.end_lineno or 0) - function.lineno + 1 > LONGEST_FUNCTION
    }
    assert not long


def test_every_public_name_says_what_it_is() -> None:
    silent = [
        f"{shown(path)}:{getattr(node, 'lineno', 1)}"
        for path in PACKAGE
        for node in public_names(tree_of(path))
        if not ast.get_docstring(node)
    ]
    assert not silent


def public_names(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module]:
    """The module itself, where it holds anything, and its public functions and classes."""
    if tree.body:
        yield tree
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node


def test_modules_are_named_for_what_they_are() -> None:
    parts = {part for path in PACKAGE for part in path.relative_to(project.ROOT / "vanban").with_suffix("").parts}
    assert not parts & SAYS_NOTHING


@pytest.mark.parametrize("path", [path for path in TESTS if path.name.startswith("test_")], ids=shown)
def test_every_test_can_fail(path: Path) -> None:
    tree = tree_of(path)
    asserting = {function.name for function in functions_of(tree) if asserts(function)}
    lame = [
        function.name
        for function in functions_of(tree)
        if function.name.startswith("test_") and function.name not in asserting and not calls(function) & asserting
    ]
    assert not [name for name in lame if not calls_shared_assertion(tree, name)]


def asserts(function: ast.AST) -> bool:
    """An assertion outside an `except`, or a call that raises where it is not met."""
    hidden = {
        id(node)
        for handler in ast.walk(function)
        if isinstance(handler, ast.ExceptHandler)
        for node in ast.walk(handler)
    }
    nodes = [node for node in ast.walk(function) if id(node) not in hidden]
    return any(isinstance(node, ast.Assert) for node in nodes) or any(
        ast.unparse(node.func) in ASSERTING for node in nodes if isinstance(node, ast.Call)
    )


def calls(function: ast.AST) -> set[str]:
    """The bare names that are called in it."""
    return {
        node.func.id for node in ast.walk(function) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }


def calls_shared_assertion(tree: ast.Module, name: str) -> bool:
    """Whether the test calls a function of another test module that asserts."""
    imported = {
        alias.asname or alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tests.")
        for alias in node.names
    }
    function = next(each for each in functions_of(tree) if each.name == name)
    return any(
        asserts(other)
        for called in calls(function) & imported.keys()
        for other in functions_of(tree_of(project.ROOT / f"{str(imported[called]).replace('.', '/')}.py"))
        if other.name == called
    )


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    found = {
        shown(path): match[0]
        for path in TEXTS
        if (match := MACHINE_PATH.search(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert not found


def test_every_code_that_is_raised_has_its_message_and_every_message_is_raised() -> None:
    tables = project.ROOT / "vanban" / "diagnostics" / "messages"
    raised = {
        code
        for path in PACKAGE
        if not path.is_relative_to(tables)
        for code in CODE.findall(path.read_text(encoding="utf-8"))
    }
    assert raised == set(MESSAGES)
