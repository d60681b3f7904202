"""Values as Typst writes them in code: whatever a document says goes in as a value, and none of it is ever markup."""

from __future__ import annotations

from markupsafe import Markup as Code

from vanban.law.units import Mm, Pt

__all__ = ["Code", "code_of", "literal"]

WORDS = {None: "none", True: "true", False: "false"}


def literal(value: object) -> Code:
    """The value as a template prints it; what is code already stays as it is."""
    return value if isinstance(value, Code) else Code(code_of(value))


def code_of(value: object) -> str:
    """The value in Typst's code. Only a quote or a backslash means something in a quoted text."""
    match value:
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case Pt():
            return f"{value.points}pt"
        case Mm():
            return f"{value.pt.points}pt"
        case None | bool():
            return WORDS[value]
        case int() | float():
            return str(value)
        case tuple():
            return "(" + "".join(f"{code_of(item)}, " for item in value) + ")"
    raise TypeError(f"not a value of Typst: {value}")
