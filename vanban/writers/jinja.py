"""The door to Jinja2: one strict, escaping environment over templates/."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vanban import project
from vanban.layout.blocks import Picture, Table

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """The environment of this process; an undefined name is an error, every value is escaped."""
    from vanban.writers.direct_templates import DirectEnvironment

    return _made(DirectEnvironment)


@cache
def typst_environment() -> Environment:
    """The same, but every value is printed as Typst writes it in code."""
    from vanban.writers.direct_templates import TypstEnvironment

    return _made(TypstEnvironment)


def _made(kind: type[Environment]) -> Environment:
    from jinja2 import FileSystemLoader, StrictUndefined

    from vanban.writers.compiled_templates import CompiledTemplates

    made = kind(
        loader=FileSystemLoader(project.TEMPLATES),
        autoescape=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    made.tests |= {"table": lambda block: isinstance(block, Table), "picture": lambda block: isinstance(block, Picture)}
    return made


def render(template: str, **names: object) -> str:
    """The template's text with these names placed in it."""
    return environment().get_template(template).render(**names)


def render_typst(template: str, **names: object) -> str:
    """The template's text as Typst's code."""
    return typst_environment().get_template(template).render(**names)
