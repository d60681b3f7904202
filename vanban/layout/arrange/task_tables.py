"""Tasks as a table: a row for each deliverable, one cell over what they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vanban.layout.arrange.column_widths import fit_widths
from vanban.layout.arrange.merging import merged_down
from vanban.layout.arrange.remembering import remembered
from vanban.layout.arrange.row_heights import with_splitting
from vanban.layout.arrange.setting import ArrangeSetting, TextArea
from vanban.layout.arrange.tables import cell_paragraphs, head_cell
from vanban.layout.arrange.task_labels import label_of
from vanban.layout.styles import StyleName
from vanban.layout.view import Cell, Path, Row, Table
from vanban.models.task import Deliverable, Task, TaskGroup, Tasks
from vanban.models.task_setting import TableColumn, TaskSetting
from vanban.values import dataclass

CENTERED: frozenset[TableColumn] = frozenset({"number", "time", "period", "deadline"})
USUAL_COLUMNS: tuple[TableColumn, ...] = ("number", "title", "lead", "coordinating", "time", "deliverable")


@dataclass(frozen=True, slots=True)
class _Value:
    """What a cell says and where it was typed."""

    text: str
    path: Path


def task_table(tasks: TaskSetting, path: Path, setting: ArrangeSetting) -> Table:
    """A table of these tasks; a setting without tasks of its own shows the document's."""
    if not isinstance(tasks, Tasks):
        return _arranged(tasks, _gathered(_columns(tasks), setting), path, setting.area)
    items = (*path, "items") if (*path, "items") in setting.resolved.source.places else path
    return _own_tasks(tasks, path, items, setting.area)


@remembered
def _own_tasks(tasks: Tasks, path: Path, items: Path, area: TextArea) -> Table:
    return _arranged(tasks, _rows(tasks, path, items, _columns(tasks)), path, area)


def _columns(tasks: TaskSetting) -> tuple[TableColumn, ...]:
    return tasks.columns or USUAL_COLUMNS


def _arranged(tasks: TaskSetting, rows: Iterable[Row], path: Path, area: TextArea) -> Table:
    columns = _columns(tasks)
    head = (Row(tuple(head_cell(label_of(name, tasks), at, path) for at, name in enumerate(columns))),)
    merged = merged_down(tuple(rows))
    widths = fit_widths([None] * len(columns), (*head, *merged), area)
    return with_splitting(Table(widths, head, merged, path), area)


def _rows(tasks: Tasks, path: Path, items: Path, columns: tuple[TableColumn, ...]) -> Iterator[Row]:
    yield from _numbered(tasks.items, items, columns, None)
    for index, group in enumerate(tasks.groups):
        here = (*path, "groups", index)
        text = cell_paragraphs(group.heading, (*here, "heading"), "table_group")
        yield Row((Cell(text, 0, len(columns), path=(*here, "heading")),))
        yield from _numbered(group.items, (*here, "items"), columns, (group, here))


def _gathered(columns: tuple[TableColumn, ...], setting: ArrangeSetting) -> Iterator[Row]:
    """Every task outside the annexes with what its group says of it; subtasks follow their own task."""
    tasks = [(task, path) for task, path in setting.resolved.body_tasks if "subtasks" not in path]
    for number, (task, path) in enumerate(tasks, start=1):
        owner = setting.resolved.mappings.get(path[:-2])
        group = (owner, path[:-2]) if isinstance(owner, TaskGroup) else None
        yield from _task_rows(task, path, columns, str(number), group)


def _numbered(
    tasks: tuple[Task, ...],
    path: Path,
    columns: tuple[TableColumn, ...],
    group: tuple[TaskGroup, Path] | None,
) -> Iterator[Row]:
    count = 0
    for index, task in enumerate(tasks):
        count = task.number or count + 1
        label = (task.label or str(count)).rstrip(".")
        yield from _task_rows(task, (*path, index), columns, label, group)


def _task_rows(
    task: Task, path: Path, columns: tuple[TableColumn, ...], label: str, group: tuple[TaskGroup, Path] | None
) -> Iterator[Row]:
    height = max(1, len(task.deliverables))
    values = [_column(task, path, name, label, height, group) for name in columns]
    for number in range(height):
        yield Row(tuple(_cell(column[number], columns[at], at) for at, column in enumerate(values)))
    for index, below in enumerate(task.subtasks, start=1):
        yield from _task_rows(below, (*path, "subtasks", index - 1), columns, f"{label}.{index}", group)


def _cell(value: _Value, name: TableColumn, column: int) -> Cell:
    style: StyleName = "table_cell_centered" if name in CENTERED else "table_cell"
    return Cell(cell_paragraphs(value.text, value.path, style), column, path=value.path)


def _column(
    task: Task, path: Path, name: TableColumn, label: str, height: int, group: tuple[TaskGroup, Path] | None
) -> list[_Value]:
    """One value a row; rows that share a value share its path too, and are merged by it."""
    if name == "number":
        return [_Value(label, path)] * height
    if name == "deliverable" and task.deliverables:
        return [_deliverable(each, (*path, "deliverables", at)) for at, each in enumerate(task.deliverables)]
    shared = _of_task(task, path, name, group)
    own = [_of_deliverable(each, (*path, "deliverables", at), name) for at, each in enumerate(task.deliverables)]
    return [value or shared for value in own] or [shared]


def _deliverable(entry: str | Deliverable, path: Path) -> _Value:
    return _Value(entry, path) if isinstance(entry, str) else _Value(entry.text, (*path, "text"))


def _of_deliverable(entry: str | Deliverable, path: Path, name: TableColumn) -> _Value | None:
    if isinstance(entry, str):
        return None
    for field in _fields(name):
        text = getattr(entry, field, None)
        if isinstance(text, str):
            return _Value(text, (*path, field))
    return None


def _of_task(task: Task, path: Path, name: TableColumn, group: tuple[TaskGroup, Path] | None) -> _Value:
    owners: list[tuple[Task | TaskGroup, Path]] = [(task, path), *([group] if group else [])]
    for owner, owner_path in owners:
        for field in _fields(name):
            value = getattr(owner, field, None)
            if value:
                text = value if isinstance(value, str) else "\n".join(value)
                return _Value(text, (*owner_path, field))
    return _Value("", path)


def _fields(name: TableColumn) -> tuple[str, ...]:
    return ("deadline", "period") if name == "time" else (name,)
