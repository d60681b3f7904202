"""Tables as authors type them."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Discriminator, Tag, model_validator
from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import float_schema, no_info_before_validator_function, str_schema

from vanban.models.keys import Keyed, key, required_key
from vanban.models.scalar import Scalar
from vanban.models.text import Flag, Text
from vanban.models.unions import BY_SHAPE

Width = Annotated[
    float,
    Scalar(
        float_schema(gt=0, le=260),
        {
            "type": ["number", "string"],
            "exclusiveMinimum": 0,
            "maximum": 260,
            "pattern": r"^\s*\+?[\d_.]+([eE][+-]?\d+)?\s*$",
            "patternErrorMessage": "Chỉ viết số, tính bằng mm.",
        },
    ),
]
"""In millimetres; the longest line of a landscape page is shorter than the limit."""


class Column(Keyed, title="Cột"):
    """A column that needs more than a heading."""

    heading: Text = required_key("Đầu cột", "Chữ in đậm ở ô trên cùng của cột này.", "Kinh phí (triệu đồng)")
    width: Width | None = key("Độ rộng", "Tính bằng mm; bỏ trống thì chương trình tự chia phần giấy còn lại.", 30)
    align: Literal["left", "center", "right"] = key(
        "Căn lề",
        "Chữ trong các ô nằm bên trái (left), ở giữa (center) hay bên phải (right).",
        "center",
        default="left",
    )
    columns: tuple["AnyColumn", ...] = key(
        "Cột con",
        "Các cột nằm dưới một đầu cột chung, làm thành đầu bảng hai dòng.",
        ["Năm 2025", "Năm 2026"],
        default=(),
    )


AnyColumn = Annotated[Annotated[Text, Tag("text")] | Annotated[Column, Tag("mapping")], BY_SHAPE]

CellText = Annotated[
    str,
    Scalar(
        no_info_before_validator_function(lambda typed: "" if typed is None else typed, str_schema()),
        {"type": ["string", "number", "boolean", "null"]},
    ),
]
"""A cell; it may be empty."""


class GroupRow(Keyed, title="Dòng nhóm"):
    """A row that heads a group: one cell over the whole width."""

    group: Text = required_key(
        "Dòng nhóm", "Tên nhóm, in đậm trong một ô suốt chiều ngang bảng.", "A. Nguồn trung ương"
    )


class TotalRow(Keyed, title="Dòng tổng"):
    """A row of sums, in bold."""

    total: tuple[CellText, ...] = required_key(
        "Dòng tổng", "Các ô của phần cộng, in đậm; `<` nối với ô bên trái.", ["Tổng cộng", "<", "1.250"]
    )


def _row_shape(value: object) -> str:
    if isinstance(value, dict):
        return "group" if "group" in value else "total"
    return "list"


class Table(Keyed, title="Bảng"):
    """A ruled table of rows of strings, or of a CSV file."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["columns"]}, {"required": ["csv"]}]},
    )

    columns: tuple[AnyColumn, ...] = key(
        "Các cột",
        "Tên từ trái sang phải; cột cần độ rộng, căn lề riêng thì viết thành các khóa con.",
        ["TT", {"heading": "Nội dung", "width": 80}],
        default=(),
    )
    rows: tuple["AnyRow", ...] = key(
        "Các dòng",
        "Mỗi dòng là danh sách ô; `^` nối với ô trên, `<` nối với ô bên trái, ô nhiều dòng viết dưới `|`.",
        [["1", "Khảo sát"], ["2", "Đánh giá"]],
        default=(),
    )
    csv: Text | None = key(
        "Tệp CSV",
        "Lấy các dòng từ tệp nằm cạnh văn bản; không có `columns` thì dòng đầu là đầu cột.",
        "kinh-phi.csv",
    )
    column_numbers: Flag = key(
        "Đánh số cột", "Đặt true để thêm một dòng (1) (2) (3) dưới đầu bảng.", True, default=False
    )

    @model_validator(mode="after")
    def _has_rows(self) -> "Table":
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
