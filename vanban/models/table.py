"""Tables as authors type them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Tag, model_validator
from pydantic_core import PydanticCustomError

from vanban.models.editor_schema import EditorSchema
from vanban.models.keys import Keyed, key, required_key
from vanban.models.text import Flag, Text
from vanban.models.unions import BY_SHAPE

class Column(Keyed):
    """A column that needs more than a heading."""

    heading: Text = required_key("Đầu cột", "Chữ in ở ô đầu của cột này.", "Kinh phí (triệu đồng)")
    width: float | None = key(
        "Độ rộng", "Bề rộng cột tính bằng mm; bỏ trống thì chương trình tự chia phần còn lại.", 30, gt=0, le=260
    )
    align: Literal["left", "center", "right"] = key(
        "Căn lề", "Chữ trong cột căn trái, giữa hay phải.", "center", default="left"
    )
    columns: tuple[AnyColumn, ...] = key(
        "Cột con", "Các cột dưới một đầu cột chung, làm thành đầu bảng hai dòng.", ["Năm 2025", "Năm 2026"], default=()
    )


AnyColumn = Annotated[Annotated[Text, Tag("text")] | Annotated[Column, Tag("mapping")], BY_SHAPE]

CellText = Annotated[
    str, EditorSchema({"type": ["string", "number", "boolean", "null"]}), BeforeValidator(lambda typed: "" if typed is None else typed)
]
"""A cell; it may be empty."""


class GroupRow(Keyed):
    """A row that heads a group: one cell over the whole width."""

    group: Text = required_key("Dòng nhóm", "Tên nhóm, in đậm thành một ô suốt chiều ngang.", "A. Nguồn trung ương")


class TotalRow(Keyed):
    """A row of sums, in bold."""

    total: tuple[CellText, ...] = required_key(
        "Dòng tổng", "Các ô của dòng cộng, in đậm.", ["Tổng cộng", "<", "1.250"]
    )


def _row_shape(value: object) -> str:
    if isinstance(value, dict):
        return "group" if "group" in value else "total"
    return "list"


class Table(Keyed):
    """A ruled table of rows of strings, or of a CSV file."""

    columns: tuple[AnyColumn, ...] = key(
        "Các cột", "Đầu cột theo thứ tự từ trái sang; mỗi cột là một tên hoặc một mục chi tiết.", ["TT", "Nội dung"], default=()
    )
    rows: tuple[AnyRow, ...] = key(
        "Các dòng",
        "Mỗi dòng là danh sách ô. `^` nối với ô trên, `<` nối với ô bên trái; ô nhiều dòng viết dưới `|`.",
        [["1", "Khảo sát"], ["2", "Đánh giá"]],
        default=(),
    )
    csv: Text | None = key(
        "Tệp CSV", "Lấy các dòng từ một tệp CSV UTF-8 nằm cạnh văn bản; dòng đầu là đầu cột nếu không có `columns`.", "kinh-phi.csv"
    )
    column_numbers: Flag = key("Đánh số cột", "Thêm một dòng (1) (2) (3) dưới đầu bảng.", True, default=False)

    @model_validator(mode="after")
    def _has_rows(self) -> Table:
        if self.csv is None and not self.columns:
            raise PydanticCustomError("missing_key", "columns", {"key": "columns"})
        return self


Row = tuple[str, ...] | GroupRow | TotalRow
"""A row once read."""

AnyRow = Annotated[
    Annotated[tuple[CellText, ...], Tag("list")]
    | Annotated[GroupRow, Tag("group")]
    | Annotated[TotalRow, Tag("total")],
    Discriminator(_row_shape),
]
