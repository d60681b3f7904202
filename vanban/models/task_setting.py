"""How tasks are printed: the words before their lines, their order, or the columns of a table."""

from typing import Literal

from vanban.models.keys import Keyed, key
from vanban.models.text import Text

LabelledLine = Literal[
    "content", "lead", "coordinating", "leader", "period", "deadline", "steps", "deliverable", "deliverables",
    "monitoring", "note",
]  # fmt: skip
TableColumn = Literal[
    "number", "title", "content", "lead", "coordinating", "leader", "time", "period", "deadline",
    "deliverable", "monitoring", "note",
]  # fmt: skip


class Labels(Keyed, title="Nhãn của nhiệm vụ"):
    """The words printed before each line or over each column, where the office uses others."""

    number: Text | None = key("Cột số thứ tự", "Chữ ở đầu cột đếm nhiệm vụ trong bảng.", "STT")
    title: Text | None = key("Cột nhiệm vụ", "Chữ ở đầu cột tên việc trong bảng.", "Nhiệm vụ")
    content: Text | None = key("Nhãn nội dung", "Chữ in trước phần `content` của nhiệm vụ.", "Nội dung chi tiết")
    lead: Text | None = key("Nhãn chủ trì", "Chữ in trước tên đơn vị ở `lead`.", "Bộ phận chủ trì tham mưu")
    coordinating: Text | None = key("Nhãn phối hợp", "Chữ in trước tên đơn vị ở `coordinating`.", "Cơ quan phối hợp")
    leader: Text | None = key("Nhãn lãnh đạo", "Chữ in trước người phụ trách ở `leader`.", "Lãnh đạo chỉ đạo")
    time: Text | None = key("Cột thời gian", "Chữ ở đầu cột gộp cả `deadline` và `period` trong bảng.", "Thời gian")
    deadline: Text | None = key("Nhãn hạn", "Chữ in trước thời gian ở `deadline`.", "Hạn hoàn thành")
    period: Text | None = key("Nhãn thời gian", "Chữ in trước khoảng ghi ở `period`.", "Thời gian")
    steps: Text | None = key("Nhãn các bước", "Chữ in trên những dòng của `steps`.", "Nội dung thực hiện")
    deliverable: Text | None = key("Nhãn sản phẩm", "Chữ in trước kết quả ở `deliverable`.", "Kết quả thực hiện")
    deliverables: Text | None = key(
        "Nhãn các sản phẩm", "Chữ in trên danh sách kết quả ở `deliverables`.", "Các kết quả"
    )
    monitoring: Text | None = key("Nhãn theo dõi", "Chữ in trước tên đơn vị ở `monitoring`.", "Theo dõi")
    note: Text | None = key("Nhãn ghi chú", "Chữ in trước lời dặn ở `note`.", "Lưu ý")


class TaskSetting(Keyed):
    """How tasks are printed: as lines with labels, or as a table where there are columns."""

    labels: Labels = key(
        "Nhãn",
        "Đổi chữ in trước mỗi dòng hoặc ở đầu mỗi cột, khi cơ quan dùng từ khác.",
        {"lead": "Bộ phận chủ trì"},
        default=Labels.model_construct(),  # a model that is checked would be built for it at import
    )
    label_style: Literal["plain", "italic", "bold"] = key(
        "Kiểu nhãn",
        "Chữ trước dấu hai chấm in đứng (plain), nghiêng (italic) hay đậm (bold).",
        "italic",
        default="plain",
    )
    label_mark: Literal["dash", "none"] = key(
        "Dấu đầu nhãn", "dash để có gạch trước mỗi dòng, none để bỏ gạch.", "none", default="dash"
    )
    label_lines: tuple[LabelledLine, ...] = key(
        "Thứ tự dòng",
        "Khóa của các dòng theo thứ tự in; dòng không nêu ở đây in sau cùng.",
        ["lead", "period", "steps"],
        default=(),
    )
    columns: tuple[TableColumn, ...] = key(
        "Cột của bảng",
        "Khóa của các cột từ trái sang phải; có khóa này thì nhiệm vụ in thành bảng.",
        ["number", "title", "deadline", "lead"],
        default=(),
    )
