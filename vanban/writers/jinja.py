"""The door to Jinja2: one strict, escaping environment over templates/."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vanban import project

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """The environment of this process; an undefined name is an error, every value is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from vanban.writers.compiled_templates import CompiledTemplates

    return Environment(
        loader=FileSystemLoader(project.TEMPLATES),
        autoescape=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )


def render(template: str, **names: object) -> str:
    """The template's text with these names placed in it."""
    return environment().get_template(template).render(**names)
