"""What Jinja2 makes of a template here: Python that asks values of known types directly.

Jinja2's own code tries an item where an attribute is missing, asks whatever is called whether it wants the context,
sorts the arguments of each macro, and wraps each text that it escapes. A document asks, calls and places some ten
thousand times, and needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import Environment
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.nodes import Call, Expr, Getattr
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup, _escape_inner  # type: ignore[attr-defined]

from vanban.writers.typst_literals import literal


class DirectCode(CodeGenerator):
    """Writes an attribute and a call as Python says them; a missing attribute is an AttributeError."""

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:  # noqa: N802
        """Jinja2 has come to an attribute."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """Jinja2 has come to a call; none here unpacks its arguments."""
        assert node.dyn_args is node.dyn_kwargs is None
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """Jinja2 has written a macro's function; one that asks for its caller stays as Jinja2 makes it."""
        if macro_ref.accesses_caller:
            super().macro_def(macro_ref, frame)
        else:
            self.write(f"environment.macro(macro, {[argument.name for argument in macro_ref.node.args]})")

    def write_commons(self) -> None:
        """Jinja2 begins a function: what it asks for most is near at hand."""
        super().write_commons()
        self.writeline("placed = environment.placed")
        self.writeline("resolve = environment.names(context)")

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002
        self.write("placed(")


class Names(dict[str, object]):
    """The names that a template was given."""

    def __missing__(self, name: str) -> object:
        """Jinja2 makes an error of it where the name is used."""
        return missing


class DirectEnvironment(Environment):
    """An escaping environment whose templates become direct code."""

    code_generator_class = DirectCode

    @staticmethod
    def macro(function: Callable[..., str], names: list[str]) -> Callable[..., Markup]:
        """The function with its arguments by place or by name; what it returns is escaped already."""
        function.__defaults__ = (missing,) * len(names)

        def called(*given: object, **named: object) -> Markup:
            if named:
                given = (*given, *[named.pop(name, missing) for name in names[len(given) :]])
            if named:
                raise TypeError(f"not asked for by this macro: {', '.join(named)}")
            return str.__new__(Markup, function(*given))

        return called

    @staticmethod
    def names(context: Context) -> Callable[[str], object]:
        """What a name stands for, or `missing`: asked of one mapping, where Jinja2 asks two in turn."""
        return Names(context.get_all()).__getitem__

    @staticmethod
    def placed(value: object) -> str:
        """The value as escaped text; what a macro returns is escaped already.

        markupsafe's `escape` would make a Markup of each text, which takes longer than to look at its letters.
        """
        if type(value) is str:
            return _escape_inner(value)
        return value if type(value) is Markup else _escape_inner(str(value))


class TypstEnvironment(DirectEnvironment):
    """The same, but a value is placed as Typst writes it in code."""

    placed = staticmethod(literal)
