"""What a document says is a value in Typst's code and never ends it."""

from __future__ import annotations

import pytest

from vanban.law.units import Mm, Pt
from vanban.writers.jinja import typst_environment
from vanban.writers.typst_literals import Code, literal

VALUES = [
    ("Kế hoạch", '"Kế hoạch"'),
    ('a "b" \\ c', '"a \\"b\\" \\\\ c"'),
    ('\\"); #sys', '"\\\\\\"); #sys"'),
    ("<b> & {{ x }}", '"<b> & {{ x }}"'),
    (12, "12"),
    (0.5, "0.5"),
    (True, "true"),
    (None, "none"),
    (Pt(14), "14pt"),
    (Mm(25.4), "72.0pt"),
    (("KẾ HOẠCH",), '("KẾ HOẠCH", )'),
    ((), "()"),
    (Code("par([])"), "par([])"),
]


@pytest.mark.parametrize(("value", "code"), VALUES)
def test_a_template_prints_a_value_as_code(value: object, code: str) -> None:
    assert literal(value) == code
    assert typst_environment().from_string("{{ value }}").render(value=value) == code


def test_a_value_that_typst_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="not a value of Typst"):
        literal(object())


def test_a_name_that_a_template_was_not_given_is_an_error() -> None:
    with pytest.raises(Exception, match="undefined"):
        typst_environment().from_string("{{ value }}").render()
