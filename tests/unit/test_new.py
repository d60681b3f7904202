"""`new`: skeletons, and last year's document without its dates."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban import project
from vanban.cli.main import main
from vanban.diagnostics.diagnostic import Severity
from vanban.layout.fonts import load_fonts
from vanban.models.reading import read_document
from vanban.pipeline.building import BuildOptions, build_all
from vanban.pipeline.checking import Checked, check
from vanban.pipeline.finding import documents
from vanban.pipeline.shared import load_shared
from vanban.pipeline.starting.dates import clear_times
from vanban.pipeline.starting.start import Started, from_last, skeleton
from vanban.sources.reading import read_text
from vanban.sources.ruamel_comments import remove
from vanban.sources.ruamel_door import dump, list_indent, load, with_text
from vanban.sources.source_tree import SourceTree, value_at
from vanban.text.folding import folds_within

SENTENCES = yaml.safe_load(Path(__file__).with_name("cleared_dates.yaml").read_text(encoding="utf-8"))
DOCUMENTS = documents([])
KINDS = ("plan", "report")
YEAR = re.compile(r"(?<![\w.,:/-])(?:19|20)\d\d(?![\w]|[.,]\d)")
ACT = re.compile(r"\d+[a-z]?/(?:\d{4}/)?[A-ZĐ][\w&-]*|số 20\d\d/\S+")
FIGURES = re.compile(r"\d+")
COMMENT = re.compile(r"(?:^|(?<=\s))#.*$", re.MULTILINE)

ANNOTATED = """\
# Kế hoạch của năm 2024
type: plan   # loại

issuer: UBND tỉnh Lạng Sơn
number: 07  # do văn thư cấp
# sau số
date: 2024-1-31   # ngày ký 31/01/2024

# --- nội dung ---
subject: "Thực hiện: nhiệm vụ năm 2024"  # trích yếu
opening: >-   # mở đầu
  Thực hiện Công văn số 12/UBND-TH ngày
  05/02/2024, UBND tỉnh ban
  hành Kế hoạch năm
  2024 như sau:
# sau mở đầu
purpose:
# trước ý thứ nhất
- Ý không có thời gian   # giữ nguyên
- |
  Hợp pháp khác… đến năm 2025;
  # không phải chú thích

  Năm 2026 và 2027.
tasks:
- title: 'Rà soát'   # trong nháy đơn
  lead: Sở Tài chính
  deadline: Quý III/2024   # hạn
recipients: [Bộ Tài chính, Sở Nội vụ]
# cuối tệp
"""


def of(started: Started) -> SourceTree:
    """The text read back as a stranger would."""
    tree = read_text(started.text, "new.yaml").tree
    assert tree is not None
    return tree


def strings(value: object) -> list[str]:
    """Every string of a tree."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in strings(each)]


def inherited(text: str) -> list[str]:
    """The lines that a new document takes over, with or without dates."""
    own = ("# yaml-language-server", "id:", "number:", "date:", "status:")
    return [line for line in text.splitlines() if not line.startswith(own)]


def started_from(path: Path) -> tuple[str, Started]:
    """A document of the repository, and a new one beside it."""
    text = path.read_text(encoding="utf-8")
    kind = re.search(r"^type: (\w+)", text, re.MULTILINE)
    assert kind is not None
    return text, from_last(text, kind[1], path, path.with_name("new.yaml"))


def checked(path: Path) -> Checked:
    """A file as `check` sees it."""
    return check(path, load_shared().directory, load_fonts(project.FONTS))


@pytest.mark.parametrize(("sentence", "left"), SENTENCES)
def test_dates_are_cleared_and_numbers_of_acts_stay(sentence: str, left: str) -> None:
    assert clear_times(sentence)[0] == left


def test_every_clearing_is_told_with_the_words_around_it() -> None:
    _, cleared = clear_times("khác… Quý III/2025, năm\n2026 và ngày 1/2/2027")
    assert [(each.before, each.after, each.blank) for each in cleared] == [
        ("Quý III/2025", "Quý III/…", 1),
        ("năm 2026", "năm …", 2),
        ("ngày 1/2/2027", "ngày …/…/…", 3),
    ]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_the_round_trip_changes_no_line(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert dump(load(text), list_indent=list_indent(text)) == text


def test_the_round_trip_keeps_what_was_typed() -> None:
    lists_at_the_margin = ANNOTATED + "a:\nb: ~\nc: no\nd: 8:30\ne: 1.10\nf: 'it''s'\nrows:\n- - x\n  - y\n"
    text = lists_at_the_margin.replace(" # cuối tệp", "# cuối tệp")
    assert list_indent(text) == 0
    assert dump(load(text), list_indent=0) == text


@pytest.mark.parametrize(
    ("text", "indent"),
    [("a:\n- x\n", 0), ("a:\n\n  # c\n  - x\n", 2), ("- a:\n  - x\n", 0), ("- a: # c\n    - x\n", 2), ("a: x\n", 2)],
)
def test_lists_stand_as_far_in_as_they_stood(text: str, indent: int) -> None:
    assert list_indent(text) == indent
    assert dump(load(text), list_indent=indent).endswith(text.splitlines()[-1] + "\n")


def test_a_changed_text_keeps_its_folds_and_is_folded_anew_where_words_came() -> None:
    document = load("a: >-\n  một hai\n  ba bốn\n\n  năm\n# sau\nb: x\n")
    document["a"] = with_text(document["a"], "một … ba bốn\nnăm")
    assert dump(document) == "a: >-\n  một …\n  ba bốn\n\n  năm\n# sau\nb: x\n"
    document["a"] = with_text(document["a"], "từ " * 60 + "hết")
    assert max(map(len, dump(document).splitlines())) <= 122


def test_folds_leave_no_line_longer_than_the_width() -> None:
    text = "aa bb cc dd\nee ff gg hh"
    lines = "".join("\n" if at in folds_within(text, 6) else letter for at, letter in enumerate(text))
    assert lines.splitlines() == ["aa bb", "cc dd", "ee ff", "gg hh"]


@pytest.mark.parametrize("key", ["first", "second", "third"])
def test_a_key_taken_out_leaves_its_comments(key: str) -> None:
    text = "# đầu\nfirst: 1 # một\n# giữa\nsecond: 2 # hai\nthird: 3 # ba\n# cuối\n"
    document: Any = load(text)
    remove(document, key)
    left = dump(document)
    assert key not in yaml.safe_load(left)
    assert COMMENT.findall(left) == COMMENT.findall(text)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
class TestFromEveryDocument:
    """Made from the documents of the repository."""

    def test_comments_stay(self, path: Path) -> None:
        text, new = started_from(path)
        assert COMMENT.findall(new.text)[1:] == COMMENT.findall(text)[1:]

    def test_number_and_date_are_gone_and_it_is_a_draft(self, path: Path) -> None:
        value = of(started_from(path)[1]).value
        assert isinstance(value, dict)
        assert value["status"] == "draft"
        assert not {"number", "date", "id"} & set(value)

    def test_no_year_is_left_but_in_numbers_of_acts(self, path: Path) -> None:
        texts = strings(of(started_from(path)[1]).value)
        assert [text for text in texts if YEAR.search(ACT.sub("", text))] == []

    def test_it_validates(self, path: Path) -> None:
        document, problems = read_document(of(started_from(path)[1]))
        assert problems == []
        assert document is not None
        assert not document.is_issued

    def test_texts_without_dates_stay_on_identical_lines(self, path: Path) -> None:
        text, new = started_from(path)
        pairs = list(zip(inherited(text), inherited(new.text), strict=True))
        assert all(after.count("…") > before.count("…") for before, after in pairs if before != after)
        assert [FIGURES.sub("…", before) for before, _ in pairs] == [FIGURES.sub("…", after) for _, after in pairs]

    def test_the_list_is_complete_and_names_its_lines(self, path: Path) -> None:
        text, new = started_from(path)
        tree, before = of(new), read_text(text, "last.yaml").tree
        assert before is not None
        listed = {change.path for change in new.changes}
        changed = {
            place for place in tree.places if isinstance(value_at(tree.value, place), str)
            if value_at(before.value, place) != value_at(tree.value, place)
        } - {("status",)}  # fmt: skip
        assert changed == {place for place in listed if place in tree.places}
        assert {place for place in listed if place not in tree.places} == {
            (key,) for key in ("id", "number", "date") if value_at(before.value, (key,))
        }
        lines = new.text.splitlines()
        for change in new.changes:
            last_word = change.after.split()[-1] if change.after else "status:"
            assert last_word in " ".join(lines[change.line - 1 : change.line + 1])


def test_comments_quotes_and_folds_of_a_hand_made_document_stay(tmp_path: Path) -> None:
    new = from_last(ANNOTATED, "plan", tmp_path / "last.yaml", tmp_path / "new.yaml").text
    assert COMMENT.findall(new)[1:] == COMMENT.findall(ANNOTATED)
    assert 'subject: "Thực hiện: nhiệm vụ năm …"' in new
    assert "  Thực hiện Công văn số 12/UBND-TH ngày\n  …/…/…, UBND tỉnh ban\n  hành Kế hoạch năm\n  … như sau:\n" in new
    assert "  Hợp pháp khác… đến năm …;\n  # không phải chú thích\n\n  Năm … và ….\n" in new
    assert "  deadline: Quý III/…" in new
    assert "\nstatus: draft\n# do văn thư cấp\n# sau số\n# ngày ký 31/01/2024\n\n# --- nội dung ---\nsubject:" in new


def test_the_list_of_a_hand_made_document_counts_blanks_that_were_there_before(tmp_path: Path) -> None:
    new = from_last(ANNOTATED, "plan", tmp_path / "last.yaml", tmp_path / "new.yaml")
    lines = new.text.splitlines()
    found = {(change.path, change.before): lines[change.line - 1].strip() for change in new.changes}
    assert found[("purpose", 1), "năm 2025"] == "Hợp pháp khác… đến năm …;"
    assert found[("purpose", 1), "2027"] == "Năm … và …."
    assert found[("opening",), "ngày 05/02/2024"].startswith("…/…/…")
    assert found[("number",), "07"] == "status: draft"


def test_last_years_status_becomes_draft_and_its_id_goes(tmp_path: Path) -> None:
    text = ANNOTATED.replace("type: plan ", "id: ke-hoach-2024\nstatus: issued # đã ký\ntype: plan ")
    new = from_last(text, "plan", tmp_path / "last.yaml", tmp_path / "new.yaml").text
    assert re.search(r"^status: draft +# đã ký$", new, re.MULTILINE)
    assert "ke-hoach-2024" not in new
    assert new.count("status:") == 1


def test_a_csv_file_is_named_as_the_new_folder_reaches_it(tmp_path: Path) -> None:
    text = ANNOTATED + "sections:\n- heading: Số liệu\n  table:\n    csv: so-lieu-2024.csv\n"
    new = from_last(text, "plan", tmp_path / "2024" / "last.yaml", tmp_path / "2025" / "new.yaml")
    assert "csv: ../2024/so-lieu-2024.csv\n" in new.text
    beside = from_last(text, "plan", tmp_path / "last.yaml", tmp_path / "new.yaml")
    assert "csv: so-lieu-2024.csv\n" in beside.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_skeleton_checks_clean_and_builds(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"{kind}.yaml"
    path.write_text(skeleton(kind, path).text, encoding="utf-8")
    options = BuildOptions(("docx", "html"), tmp_path / "output")
    (built,) = build_all([path], options)
    assert [d for d in built.diagnostics if d.severity is not Severity.INFO] == []
    assert [file.suffix for file in built.files] == [".docx", ".html"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("folder", "way"), [("content/plans", "../../schemas"), ("content/plans/2027", "../../../schemas")]
)
def test_the_schema_is_named_as_the_new_folder_reaches_it(kind: str, folder: str, way: str) -> None:
    path = project.ROOT / folder / "new.yaml"
    line = f"# yaml-language-server: $schema={way}/{kind}.schema.json"
    assert skeleton(kind, path).text.splitlines()[0] == line
    new = from_last(ANNOTATED.replace("type: plan", f"type: {kind}"), kind, path, path)
    assert new.text.splitlines()[:2] == [line, "# Kế hoạch của năm 2024"]


@pytest.fixture
def new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Run `new` for a file of the test's own folder; the code and what was said."""

    def run(kind: str, name: str, *more: str) -> tuple[int, str]:
        code = main(["new", kind, str(tmp_path / name), *more])
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


def test_a_file_that_is_there_is_not_overwritten(new: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("của tôi", encoding="utf-8")
    code, said = new("plan", "plan.yaml")
    assert (code, "không ghi đè" in said) == (2, True)
    assert (tmp_path / "plan.yaml").read_text(encoding="utf-8") == "của tôi"


def test_folders_are_made(new: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    assert new("report", "a/b/report.yaml")[0] == 0
    assert checked(tmp_path / "a/b/report.yaml").resolved is not None


def test_a_name_that_is_no_yaml_file_is_refused(new: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    assert new("plan", "plan.docx")[0] == 2
    assert list(tmp_path.iterdir()) == []


def test_a_report_is_no_model_for_a_plan(new: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    (tmp_path / "last.yaml").write_text(skeleton("report", tmp_path / "last.yaml").text, encoding="utf-8")
    code, said = new("plan", "new.yaml", "--from", str(tmp_path / "last.yaml"), "--lang", "en")
    assert (code, "is a report and no model for a plan" in said) == (2, True)
    assert not (tmp_path / "new.yaml").exists()


def test_errors_of_the_last_document_are_told(new: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    (tmp_path / "last.yaml").write_text("type: plan\nissuer: UBND tỉnh Lạng Sơn\n", encoding="utf-8")
    code, said = new("plan", "new.yaml", "--from", str(tmp_path / "last.yaml"))
    assert (code, "CT102" in said) == (1, True)
    assert not (tmp_path / "new.yaml").exists()


def test_a_last_document_that_is_not_there_is_told(new: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    code, said = new("plan", "new.yaml", "--from", str(tmp_path / "none.yaml"))
    assert (code, "TP101" in said) == (1, True)


def test_the_command_lists_what_it_cleared(tmp_path: Path) -> None:
    (tmp_path / "last.yaml").write_text(ANNOTATED, encoding="utf-8")
    command = [sys.executable, str(project.ROOT / "build.py"), "new", "plan", "2025/new.yaml", "--from", "last.yaml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert "2025/new.yaml:30: tasks[0].deadline: Quý III/2024 -> Quý III/…" in lines
    assert "2025/new.yaml:6: number: 07 -> (đã bỏ)" in lines
    assert lines[-1].startswith("Đã tạo 2025/new.yaml; 9 chỗ")
    assert len(lines) == 10
    assert checked(tmp_path / "2025/new.yaml").resolved is not None
