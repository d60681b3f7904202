"""Tasks: what is to be done, who leads, who coordinates, by when, with what result."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Tag

from vanban.models.keys import Keyed, key, required_key
from vanban.models.text import Id, Text
from vanban.models.unions import BY_SHAPE

Lines = Annotated[Annotated[Text, Tag("text")] | Annotated[tuple[Text, ...], Tag("list")], BY_SHAPE]
"""One sentence, or several each on a line of its own."""

LabelledLine = Literal[
    "content", "lead", "coordinating", "leader", "period", "deadline", "steps", "deliverable", "deliverables",
    "monitoring", "note",
]  # fmt: skip
TableColumn = Literal[
    "number", "title", "content", "lead", "coordinating", "leader", "time", "period", "deadline", "deliverable",
    "monitoring", "note",
]  # fmt: skip


class Assignment(Keyed):
    """Who does it and by when: what tasks, groups and deliverables have in common."""

    lead: Text | None = key("Đơn vị chủ trì", "Đơn vị chịu trách nhiệm chính; viết như sẽ in.", "Sở Khoa học và Công nghệ")
    coordinating: Text | None = key(
        "Đơn vị phối hợp", "Các đơn vị cùng làm, cách nhau bằng dấu phẩy.", "Sở Tài chính, Sở Công Thương"
    )
    leader: Text | None = key(
        "Lãnh đạo phụ trách", "Người hoặc chức danh chỉ đạo nhiệm vụ.", "Phó Chủ tịch UBND tỉnh phụ trách khối"
    )
    deadline: Text | None = key("Thời gian hoàn thành", "Hạn phải xong; viết như sẽ in.", "Chậm nhất trong Quý III/2025")
    period: Text | None = key("Thời gian thực hiện", "Khoảng thời gian làm.", "Quý IV/2025 đến hết Quý II/2026")
    monitoring: Text | None = key("Đơn vị theo dõi", "Đơn vị theo dõi, đôn đốc.", "Văn phòng UBND tỉnh")
    note: Text | None = key("Ghi chú", "Lời ghi thêm ở cuối nhiệm vụ.", "Lồng ghép với nhiệm vụ thường xuyên")


class Deliverable(Assignment):
    """A result with its own text, and its own deadline or lead where they differ."""

    text: Text = required_key("Sản phẩm", "Tên kết quả phải có.", "Kế hoạch diễn tập")


class Step(Assignment):
    """A step of a task, with its own time where it has one."""

    text: Text = required_key("Bước", "Việc làm ở bước này; viết như sẽ in.", "Hỗ trợ nộp đơn đăng ký nhãn hiệu.")


AnyDeliverable = Annotated[Annotated[Text, Tag("text")] | Annotated[Deliverable, Tag("mapping")], BY_SHAPE]
AnyStep = Annotated[Annotated[Text, Tag("text")] | Annotated[Step, Tag("mapping")], BY_SHAPE]


class Task(Assignment):
    """One task; nothing in it is free text without a name."""

    id: Id | None = key("Mã nhiệm vụ", "Tên bền vững để theo dõi nhiệm vụ qua các lần sửa.", "khao-sat")
    title: Text = required_key("Tên nhiệm vụ", "In thành đề mục của nhiệm vụ.", "Khảo sát, đánh giá hiện trạng công nghệ")
    number: int | None = key("Số thứ tự", "Đánh số tiếp từ số này khi dãy số bị ngắt quãng.", 10, ge=1)
    label: Text | None = key("Nhãn", "Nhãn in thay cho số tự động, không tính vào dãy số.", "5a.")
    content: Lines | None = key("Nội dung", "Nội dung chi tiết của nhiệm vụ.", "Khảo sát năng lực thông quan tại các cửa khẩu;")
    steps: tuple[AnyStep, ...] = key("Các bước", "Từng bước, in thành dòng dấu cộng.", ["Lập danh sách.", "Khảo sát."], default=())
    deliverable: Text | None = key("Sản phẩm, kết quả", "Kết quả phải có của nhiệm vụ.", "Báo cáo khảo sát")
    deliverables: tuple[AnyDeliverable, ...] = key(
        "Các sản phẩm", "Nhiều kết quả, mỗi kết quả có thể có hạn và đơn vị riêng.", ["Kế hoạch", "Báo cáo"], default=()
    )
    subtasks: tuple[Task, ...] = key(
        "Nhiệm vụ con", "Các việc nhỏ hơn, mỗi việc là một nhiệm vụ.", [{"title": "Lập đề cương"}], default=()
    )


class TaskGroup(Assignment):
    """Tasks under one heading; what stands here holds for each of them and is printed once."""

    heading: Text = required_key("Tên nhóm", "In thành đề mục của nhóm nhiệm vụ.", "An toàn thông tin")
    items: tuple[Task, ...] = required_key("Nhiệm vụ trong nhóm", "Danh sách nhiệm vụ.", [{"title": "Diễn tập"}], min_length=1)


class Labels(Keyed):
    """The words printed before each line or over each column, where the office uses others."""

    number: Text | None = key("Cột số thứ tự", "Đầu cột số thứ tự trong bảng.", "STT")
    title: Text | None = key("Cột nhiệm vụ", "Đầu cột tên nhiệm vụ trong bảng.", "Nhiệm vụ")
    content: Text | None = key("Nhãn nội dung", "Chữ in trước nội dung.", "Nội dung chi tiết")
    lead: Text | None = key("Nhãn chủ trì", "Chữ in trước đơn vị chủ trì.", "Bộ phận chủ trì tham mưu")
    coordinating: Text | None = key("Nhãn phối hợp", "Chữ in trước đơn vị phối hợp.", "Cơ quan phối hợp")
    leader: Text | None = key("Nhãn lãnh đạo", "Chữ in trước lãnh đạo phụ trách.", "Lãnh đạo chỉ đạo")
    time: Text | None = key("Cột thời gian", "Đầu cột thời gian chung trong bảng.", "Thời gian")
    deadline: Text | None = key("Nhãn hạn", "Chữ in trước thời gian hoàn thành.", "Hạn hoàn thành")
    period: Text | None = key("Nhãn thời gian", "Chữ in trước thời gian thực hiện.", "Thời gian")
    steps: Text | None = key("Nhãn các bước", "Chữ in trước các bước.", "Nội dung thực hiện")
    deliverable: Text | None = key("Nhãn sản phẩm", "Chữ in trước sản phẩm, kết quả.", "Kết quả thực hiện")
    deliverables: Text | None = key("Nhãn các sản phẩm", "Chữ in trước danh sách sản phẩm.", "Các kết quả")
    monitoring: Text | None = key("Nhãn theo dõi", "Chữ in trước đơn vị theo dõi.", "Theo dõi")
    note: Text | None = key("Nhãn ghi chú", "Chữ in trước ghi chú.", "Lưu ý")


class TaskSetting(Keyed):
    """How tasks are printed: as lines with labels, or as a table where there are columns."""

    labels: Labels = key("Nhãn", "Đổi chữ in trước mỗi dòng hoặc đầu cột.", {"lead": "Bộ phận chủ trì"}, default=Labels())
    label_style: Literal["plain", "italic", "bold"] = key("Kiểu nhãn", "Nhãn đứng, nghiêng hoặc đậm.", "italic", default="plain")
    label_mark: Literal["dash", "none"] = key("Dấu đầu nhãn", "Có gạch đầu dòng trước nhãn hay không.", "none", default="dash")
    label_lines: tuple[LabelledLine, ...] = key(
        "Thứ tự dòng", "Thứ tự in các dòng của nhiệm vụ; dòng không nêu in sau.", ["lead", "period", "steps"], default=()
    )
    columns: tuple[TableColumn, ...] = key(
        "Cột của bảng", "Có khóa này thì nhiệm vụ in thành bảng với các cột này.", ["number", "title", "deadline", "lead"], default=()
    )


class Tasks(TaskSetting):
    """Tasks with how they are printed."""

    heading: Text | None = key("Đề mục", "Tên phần nhiệm vụ, nếu khác tên thường dùng.", "Nội dung và nhiệm vụ trọng tâm")
    text: Text | None = key("Lời dẫn", "Đoạn văn trước các nhiệm vụ.", "Tập trung thực hiện các nhiệm vụ sau:")
    numbered: bool = key("Đánh số", "Đặt false thì phần này không mang số.", False, default=True)
    number: int | None = key("Số thứ tự", "Đánh số phần này từ số này.", 3, ge=1)
    items: tuple[Task, ...] = key("Các nhiệm vụ", "Danh sách nhiệm vụ.", [{"title": "Khảo sát"}], default=())
    groups: tuple[TaskGroup, ...] = key(
        "Nhóm nhiệm vụ", "Các nhiệm vụ chia theo nhóm.", [{"heading": "Hạ tầng", "items": [{"title": "Khảo sát"}]}], default=()
    )


def _list_or_mapping(value: object) -> str:
    return "list" if isinstance(value, list | tuple) else "mapping"


AnyTasks = Annotated[
    Annotated[tuple[Task, ...], Tag("list")] | Annotated[Tasks, Tag("mapping")], Discriminator(_list_or_mapping)
]
"""A list of tasks, or tasks with how they are printed."""


def as_tasks(value: tuple[Task, ...] | Tasks) -> Tasks:
    """The longer form of either."""
    return value if isinstance(value, Tasks) else Tasks(items=value)
