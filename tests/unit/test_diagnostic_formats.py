"""How diagnostics are reported: to people, to programs, to GitHub and as SARIF."""

from __future__ import annotations

import json
from dataclasses import asdict
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from vanban.diagnostics.diagnostic import Diagnostic, Span, in_order
from vanban.diagnostics.formats import as_json, github, sarif, text
from vanban.diagnostics.formats.excerpt import CUT, WIDTH, excerpt
from vanban.diagnostics.formats.shown_letters import UNSEEN, shown, shown_line, width
from vanban.diagnostics.formats.summary import summary
from vanban.diagnostics.messages import MESSAGES
from vanban.diagnostics.messages.message import info, warning

FILE = "content/plans/x.yaml"
SOURCE = "\n" * 40 + "    lead: Sở Công thương\n"
UNKNOWN_UNIT = Diagnostic("DV101", Span(FILE, 41, 11, 41, 25), {"name": "Sở Công thương", "nearest": "Sở Công Thương"})
KEY_TWICE = Diagnostic("YM109", Span(FILE, 3, 1, 3, 5), {"key": "lead"}, (Span(FILE, 1, 1, 1, 5),))
BLANKS = Diagnostic(
    "W02",
    Span(FILE, 1, 1, 2, 3),
    {"blanks": "số, ngày"},
    words=info("Văn bản còn để trống: {blanks}", "Still blank: {blanks}"),
)
"""A finding of a rule, which brings its own words."""
NO_RECIPIENTS = Diagnostic("CT201", Span(FILE))
ALL = (UNKNOWN_UNIT, KEY_TWICE, BLANKS, NO_RECIPIENTS)

VIETNAMESE = """\
content/plans/x.yaml:41:11: lỗi[DV101] Không có đơn vị nào tên "Sở Công thương"
   |
41 |     lead: Sở Công thương
   |           ^^^^^^^^^^^^^^
   = căn cứ: danh bạ content/_shared/units.yaml
   = gợi ý: viết "Sở Công Thương"
"""
ENGLISH = """\
content/plans/x.yaml:41:11: error[DV101] There is no unit named "Sở Công thương"
   |
41 |     lead: Sở Công thương
   |           ^^^^^^^^^^^^^^
   = basis: the directory content/_shared/units.yaml
   = hint: write "Sở Công Thương"
"""


def test_a_report_for_people_shows_the_line_and_what_is_wrong_in_it() -> None:
    assert text.write([UNKNOWN_UNIT], {FILE: SOURCE}, "vi") == VIETNAMESE


def test_the_same_report_in_english() -> None:
    assert text.write([UNKNOWN_UNIT], {FILE: SOURCE}, "en") == ENGLISH


def test_two_findings_stand_a_blank_line_apart() -> None:
    assert text.write([UNKNOWN_UNIT] * 2, {FILE: SOURCE}, "vi") == VIETNAMESE + "\n" + VIETNAMESE


def test_related_places_come_last() -> None:
    assert text.write([KEY_TWICE], {}, "vi").splitlines()[-1] == f"  = xem thêm: {FILE}:1:1"
    assert text.write([KEY_TWICE], {}, "en").splitlines()[-1] == f"  = see also: {FILE}:1:1"


@pytest.mark.parametrize("sources", [{}, {FILE: ""}, {FILE: "một dòng"}])
def test_without_the_line_there_is_no_excerpt(sources: dict[str, str]) -> None:
    report = text.write([UNKNOWN_UNIT], sources, "vi")
    assert "|" not in report
    assert report.splitlines()[-1] == '   = gợi ý: viết "Sở Công Thương"'


def test_a_finding_cannot_steer_the_terminal() -> None:
    hostile = Diagnostic("DV101", Span(FILE), {"name": "\x1b[31m\u202e\nx", "nearest": ""})
    report = text.write([hostile], {FILE: "\x1b[2J\u202ea"}, "vi")
    assert f'tên "{UNSEEN}[31m{UNSEEN} x"' in report
    assert not {"\x1b", "\u202e"} & set(report)


@pytest.mark.parametrize(
    ("line", "wrong", "before", "carets"),
    [
        ("lead: Sở Công", "Sở Công", 6, 7),
        ("lead: Sở".replace("ở", "ơ\u0309"), "Sơ\u0309", 6, 2),
        ("名: 漢字 x", "漢字", 4, 4),
        ("a:\tb", "b", 6, 1),
        ("a: \tb", "\tb", 3, 5),
        ("a\u200b: b", "b", 4, 1),
        ("a: \x1bb", "b", 4, 1),
    ],
)
def test_carets_stand_under_what_is_wrong(line: str, wrong: str, before: int, carets: int) -> None:
    start = line.index(wrong) + 1
    found = excerpt(Span(FILE, 1, start, 1, start + len(wrong)), line)
    assert found is not None
    assert found[1] == " " * before + "^" * carets


def test_a_place_at_the_end_of_a_line_gets_one_caret() -> None:
    assert excerpt(Span(FILE, 1, 6, 1, 6), "lead:\nb") == ("lead:", "     ^")


def test_a_place_over_several_lines_shows_the_first() -> None:
    assert excerpt(Span(FILE, 2, 3, 4, 2), "a\nb: |  \n  c\nd") == ("b: |", "  ^^" + "")


@given(st.text())
def test_a_line_is_shown_letter_by_letter(line: str) -> None:
    assert shown_line(line) == "".join(" " if letter in "\t\r\n" else shown(letter) for letter in line)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_the_file(line_end: str) -> None:
    assert excerpt(Span(FILE, 2, 1, 2, 2), line_end.join("abc")) == ("b", "^")


@pytest.mark.parametrize("start", [0, 1, 60, 250, 398, 399])
def test_a_long_line_is_cut_around_what_is_wrong(start: int) -> None:
    line = "".join(chr(ord("a") + index % 26) for index in range(400))
    found = excerpt(Span(FILE, 1, start + 1, 1, start + 11), line)
    assert found is not None
    shown, carets = found
    assert len(shown.strip(CUT)) == WIDTH
    assert shown[carets.index("^") : len(carets)] == line[start : start + 10]
    assert shown.startswith(CUT) == (line[:WIDTH] != shown[:WIDTH])
    assert shown.endswith(CUT) == (not line.endswith(shown.strip(CUT)))


LETTERS = st.text("ab \tởơ\u0309漢\u200b\x1b…", max_size=300)


@given(LETTERS, st.integers(1, 320), st.integers(0, 320))
def test_no_excerpt_is_wider_than_its_room(line: str, column: int, length: int) -> None:
    found = excerpt(Span(FILE, 1, column, 1, column + length), line)
    assert found is not None
    shown, carets = found
    assert sum(map(width, shown)) <= WIDTH + 2
    assert "^" in carets
    assert len(carets) <= WIDTH + 2


@pytest.mark.parametrize(
    ("diagnostics", "vietnamese", "english"),
    [
        ((), "không có lỗi", "no problems"),
        ((UNKNOWN_UNIT,), "1 lỗi", "1 error"),
        (ALL, "2 lỗi, 1 cảnh báo, 1 thông tin", "2 errors, 1 warning, 1 info"),
        ((NO_RECIPIENTS,) * 3, "3 cảnh báo", "3 warnings"),
    ],
)
def test_a_summary_counts_each_severity(diagnostics: tuple[Diagnostic, ...], vietnamese: str, english: str) -> None:
    assert summary(diagnostics, "vi") == vietnamese
    assert summary(diagnostics, "en") == english


def test_json_gives_every_part_of_a_finding() -> None:
    assert json.loads(as_json.write([KEY_TWICE], {}, "en")) == [
        {
            "code": "YM109",
            "severity": "error",
            "file": FILE,
            "line": 3,
            "column": 1,
            "end_line": 3,
            "end_column": 5,
            "message": 'The key "lead" stands twice',
            "hint": "keep one and merge",
            "basis": "",
            "related": [asdict(KEY_TWICE.related[0])],
        }
    ]


def test_github_shows_a_finding_beside_its_line() -> None:
    assert github.write([NO_RECIPIENTS], {}, "en") == (
        f"::warning file={FILE},line=1,col=1,endColumn=1,title=CT201::The document has no recipients"
        "%0Abasis: Decree 30/2020/NĐ-CP, PL1-I-II.9%0Ahint: add `recipients`\n"
    )


def test_github_gets_no_columns_for_several_lines() -> None:
    assert github.write([BLANKS], {}, "vi").startswith(f"::notice file={FILE},line=1,endLine=2,title=W02::")


def test_github_takes_no_command_from_a_finding() -> None:
    hostile = Diagnostic("DV101", Span("a,b:c%\n.yaml"), {"name": "100%\r\n::error::x", "nearest": ""})
    report = github.write([hostile], {}, "vi")
    assert report.startswith("::error file=a%2Cb%3Ac%25%0A.yaml,line=1,")
    assert "100%25%0D%0A::error::x" in report
    assert report.count("\n") == 1


def exact(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    """An object with these keys and no others."""
    properties = required | (optional or {})
    return {
        "type": "object",
        "required": list(required),
        "properties": properties,
        "additionalProperties": False,
    }


def listed(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


COUNT = {"type": "integer", "minimum": 1}
MESSAGE = exact({"text": {"type": "string", "minLength": 1}})
LEVEL = {"enum": ["none", "note", "warning", "error"]}
REGION = exact({key: COUNT for key in ("startLine", "startColumn", "endLine", "endColumn")})
PLACE = exact(
    {"artifactLocation": exact({"uri": {"type": "string", "pattern": r"^[A-Za-z0-9._~/%-]+$"}}), "region": REGION}
)
RULE = exact(
    {
        "id": {"type": "string"},
        "shortDescription": MESSAGE,
        "help": MESSAGE,
        "defaultConfiguration": exact({"level": LEVEL}),
    }
)
RESULT = exact(
    {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": listed(exact({"physicalLocation": PLACE})),
    },
    {"relatedLocations": listed(exact({"id": COUNT, "physicalLocation": PLACE}))},
)
DRIVER = exact({"name": {"const": "vanban"}, "rules": listed(RULE)})
SARIF = exact(
    {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": listed(
            exact(
                {
                    "tool": exact({"driver": DRIVER}),
                    "columnKind": {"const": "unicodeCodePoints"},
                    "results": listed(RESULT),
                }
            )
        ),
    }
)
"""The part of SARIF 2.1.0 that a report uses."""


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("diagnostics", [(), ALL])
def test_sarif_has_the_form_of_sarif(diagnostics: tuple[Diagnostic, ...], language: Any) -> None:
    log = json.loads(sarif.write(diagnostics, {}, language))
    Draft202012Validator(SARIF).validate(log)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [d.code for d in diagnostics]


def test_a_sarif_rule_says_its_message_without_the_words_of_one_place() -> None:
    log = json.loads(sarif.write([UNKNOWN_UNIT], {}, "vi"))
    rule = log["runs"][0]["tool"]["driver"]["rules"][0]
    assert rule["shortDescription"]["text"] == 'Không có đơn vị nào tên "…"'


def test_a_rule_of_the_book_speaks_in_its_own_words() -> None:
    words = warning("Dấu “{mark}” thừa", "A stray {mark}", basis="NĐ 30/2020/NĐ-CP")
    found = Diagnostic("Y99", Span("plan.yaml"), {"mark": "."}, words=words)
    run = json.loads(sarif.write([found], {}, "vi"))["runs"][0]
    rule = run["tool"]["driver"]["rules"][0]
    assert (rule["id"], rule["shortDescription"]["text"]) == ("Y99", "Dấu “…” thừa")
    assert rule["defaultConfiguration"]["level"] == "warning"
    assert run["results"][0]["message"]["text"].startswith("Dấu “.” thừa")


def test_a_sarif_address_leads_to_the_file() -> None:
    name = "content/plans/kế hoạch #1.yaml"
    log = json.loads(sarif.write([Diagnostic("CT201", Span(name))], {}, "vi"))
    uri = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert "#" not in uri
    assert unquote(uri) == name


@pytest.mark.parametrize("form", [text, as_json, github, sarif], ids=lambda form: str(form.__name__))
def test_a_report_is_the_same_each_time(form: ModuleType) -> None:
    write = form.write
    assert write(ALL, {FILE: SOURCE}, "vi") == write(list(ALL), {FILE: SOURCE}, "vi")


SPANS = st.builds(Span, st.sampled_from(["a", "b"]), *[st.integers(1, 3)] * 4)
ARGUMENTS = st.dictionaries(st.sampled_from(["a", "b"]), st.integers(0, 2) | st.sampled_from(["0", "x", ""]))
DIAGNOSTICS = st.builds(
    Diagnostic, st.sampled_from(sorted(MESSAGES)[:3]), SPANS, ARGUMENTS, st.lists(SPANS, max_size=2).map(tuple)
)


def as_read(diagnostic: Diagnostic) -> tuple[object, ...]:
    arguments = sorted((key, str(value)) for key, value in diagnostic.arguments.items())
    return diagnostic.span, diagnostic.code, tuple(arguments)


@given(st.data(), st.lists(DIAGNOSTICS, max_size=12))
def test_the_order_of_findings_does_not_hang_on_how_they_came(data: st.DataObject, found: list[Diagnostic]) -> None:
    ordered = [as_read(diagnostic) for diagnostic in in_order(found)]
    shuffled = data.draw(st.permutations(found))
    assert [as_read(diagnostic) for diagnostic in in_order(shuffled)] == ordered
    assert set(ordered) == {as_read(diagnostic) for diagnostic in found}
    assert len(set(ordered)) == len(ordered)
    assert [row[0] for row in ordered] == sorted(diagnostic[0] for diagnostic in ordered)  # type: ignore[type-var]
