"""Claims about what templates may ask, call and place."""

from __future__ import annotations

from pathlib import Path
from types import CodeType, SimpleNamespace

import pytest
from jinja2 import UndefinedError
from jinja2.bccache import bc_magic

from vanban import project
from vanban.text.checked_file import write_checked
from vanban.writers import compiled_templates
from vanban.writers.compiled_templates import CompiledTemplates
from vanban.writers.jinja import environment

CODE = compile("1", "x", "exec")


def rendered(source: str, **names: object) -> str:
    return environment().from_string(source).render(**names)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Sở Công Thương", "Sở Công Thương"),
        ("&", "&amp;"),
        ("<b>", "&lt;b&gt;"),
        ("a > b", "a &gt; b"),
        ("'", "&#39;"),
        ('"', "&#34;"),
        (12, "12"),
        (None, "None"),
        (("<",), "(&#39;&lt;&#39;,)"),
    ],
)
def test_every_value_is_escaped_where_it_is_placed(value: object, text: str) -> None:
    assert rendered("{{ value }}", value=value) == text
    assert rendered("{% for each in values %}{{ each }}{% endfor %}", values=[value]) == text


def test_what_a_macro_returns_is_escaped_once() -> None:
    source = (
        "{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}{% macro twice(text) %}{{ bold(text) }}{% endmacro %}"
    )
    assert rendered(source + "{{ twice(text) }}", text="a & b") == "<b>a &amp; b</b>"


MACRO = "{% macro told(first, second='b', third='c') %}{{ first }}{{ second }}{{ third }}{% endmacro %}"


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ("told('a')", "abc"),
        ("told('a', 'x')", "axc"),
        ("told('a', third='x')", "abx"),
        ("told(third='x', first='a')", "abx"),
        ("told('a', 'x', 'y')", "axy"),
    ],
)
def test_a_macro_takes_its_arguments_by_place_or_by_name(call: str, text: str) -> None:
    assert rendered(f"{MACRO}{{{{ {call} }}}}") == text


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("told()", UndefinedError),
        ("told(third='x')", UndefinedError),
        ("told('a', 'b', 'c', 'd')", TypeError),
        ("told('a', fourth='x')", TypeError),
        ("told('a', first='x')", TypeError),
    ],
)
def test_arguments_that_a_macro_does_not_take_or_lacks_are_refused(call: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        rendered(f"{MACRO}{{{{ {call} }}}}")


def test_what_stands_in_a_call_is_escaped_once() -> None:
    source = "{% macro cell(width) %}<td>{{ width }}{{ caller() }}</td>{% endmacro %}"
    assert rendered(source + "{% call cell(width=2) %}{{ text }}{% endcall %}", text="<") == "<td>2&lt;</td>"


def test_a_function_is_called_with_its_arguments_in_a_loop_too() -> None:
    source = "{% for each in values %}{{ told(each, after=loop.index) }}{% endfor %}"
    assert rendered(source, values="ab", told=lambda each, after: f"{each}{after}<") == "a1&lt;b2&lt;"


@pytest.mark.parametrize(
    "source", ["{{ missing }}", "{{ missing.name }}", "{{ missing() }}", "{% if missing %}{% endif %}"]
)
def test_an_unknown_name_is_refused(source: str) -> None:
    with pytest.raises(UndefinedError):
        rendered(source)


@pytest.mark.parametrize("value", [SimpleNamespace(other=1), {"name": 1}])
def test_an_attribute_that_is_not_there_is_refused(value: object) -> None:
    with pytest.raises(AttributeError):
        rendered("{{ value.name }}", value=value)


def test_arguments_are_never_unpacked_from_a_list() -> None:
    with pytest.raises(AssertionError):
        rendered("{{ told(*values) }}", told=print, values=[1])


@pytest.mark.parametrize(
    "name", sorted(path.relative_to(project.TEMPLATES).as_posix() for path in project.TEMPLATES.rglob("*.j2"))
)
def test_every_template_compiles(name: str) -> None:
    assert environment().get_template(name).name == name


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file of one compiled template."""
    monkeypatch.setenv("VANBAN_CACHE", str(tmp_path))
    bucket = CompiledTemplates().get_bucket(environment(), "x", None, "{{ x }}")
    bucket.code = CODE
    CompiledTemplates().set_bucket(bucket)
    (path,) = (tmp_path / "templates").iterdir()
    return path


def code_of(source: str) -> CodeType | None:
    """What is kept of the template, if anything."""
    return CompiledTemplates().get_bucket(environment(), "x", None, source).code


def test_what_is_kept_of_a_template_is_its_code(kept: Path) -> None:
    assert kept.exists()
    assert code_of("{{ x }}") == CODE


def test_what_is_kept_of_a_template_is_dropped_where_it_has_changed(kept: Path) -> None:
    assert kept.exists()
    assert code_of("{{ y }}") is None


def test_what_is_kept_of_a_template_is_dropped_where_its_compiler_has_changed(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept.exists()
    monkeypatch.setattr(compiled_templates, "COMPILER", "another")
    assert code_of("{{ x }}") is None


@pytest.mark.parametrize("left", [slice(-1), slice(1, None), slice(0)], ids=["no end", "no beginning", "nothing"])
def test_a_damaged_compiled_template_is_dropped(kept: Path, left: slice) -> None:
    kept.write_bytes(kept.read_bytes()[left])
    assert code_of("{{ x }}") is None


@pytest.mark.parametrize("content", [b"", b"of another form", bc_magic])
def test_a_whole_file_of_another_form_is_no_compiled_template(kept: Path, content: bytes) -> None:
    write_checked(kept, content)
    assert code_of("{{ x }}") is None
