"""Tasks: what is to be done, who leads, who coordinates, by when, with what result."""

from typing import Annotated

from pydantic import Discriminator, Tag

from vanban.models.keys import Keyed, key, required_key
from vanban.models.number import Ordinal
from vanban.models.task_setting import TaskSetting
from vanban.models.text import Flag, Id, Text
from vanban.models.unions import BY_SHAPE

Lines = Annotated[Annotated[Text, Tag("text")] | Annotated[tuple[Text, ...], Tag("list")], BY_SHAPE]
"""One sentence, or several each on a line of its own."""


class Assignment(Keyed):
    """Who does it and by when: what tasks, groups and deliverables have in common."""

    lead: Text | None = key(
        "Đơn vị chủ trì", "Cơ quan chịu trách nhiệm chính; viết như sẽ in.", "Sở Khoa học và Công nghệ"
    )
    coordinating: Text | None = key(
        "Đơn vị phối hợp",
        "Các cơ quan cùng làm, cách nhau bằng dấu phẩy; viết như sẽ in.",
        "Sở Tài chính, Sở Công Thương",
    )
    leader: Text | None = key(
        "Lãnh đạo phụ trách",
        "Người hoặc chức danh chỉ đạo việc này.",
        "Phó Chủ tịch UBND tỉnh phụ trách khối",
    )
    deadline: Text | None = key(
        "Thời gian hoàn thành",
        "Hạn chót phải xong; viết như sẽ in, chương trình tự hiểu.",
        "Chậm nhất trong Quý III/2025",
    )
    period: Text | None = key(
        "Thời gian thực hiện",
        "Làm từ lúc nào đến lúc nào, hoặc theo chu kỳ.",
        "Quý IV/2025 đến hết Quý II/2026",
    )
    monitoring: Text | None = key("Đơn vị theo dõi", "Cơ quan đôn đốc, tổng hợp kết quả.", "Văn phòng UBND tỉnh")
    note: Text | None = key(
        "Ghi chú", "Lời dặn thêm, in ở cuối hoặc trong cột ghi chú.", "Lồng ghép với nhiệm vụ thường xuyên"
    )


class Deliverable(Assignment, title="Sản phẩm"):
    """A result with its own text, and its own deadline or lead where they differ."""

    text: Text = required_key("Sản phẩm", "Tên văn bản hoặc kết quả phải có.", "Kế hoạch diễn tập")


class Step(Assignment, title="Bước"):
    """A step of a task, with its own time where it has one."""

    text: Text = required_key("Bước", "Việc làm lúc này; viết như sẽ in.", "Hỗ trợ nộp đơn đăng ký nhãn hiệu.")


AnyDeliverable = Annotated[Annotated[Text, Tag("text")] | Annotated[Deliverable, Tag("mapping")], BY_SHAPE]
AnyStep = Annotated[Annotated[Text, Tag("text")] | Annotated[Step, Tag("mapping")], BY_SHAPE]


class Task(Assignment, title="Nhiệm vụ"):
    """One task; nothing in it is free text without a name."""

    id: Id | None = key("Mã nhiệm vụ", "Tên không đổi để theo dõi việc này qua các lần sửa; không in ra.", "khao-sat")
    title: Text = required_key(
        "Tên nhiệm vụ", "In thành đề mục, hoặc trong cột tên việc của bảng.", "Khảo sát hiện trạng công nghệ"
    )
    number: Ordinal | None = key("Số thứ tự", "Từ nhiệm vụ này đánh số tiếp từ con số đã cho.", 10)
    label: Text | None = key("Nhãn", "In đúng như viết thay cho số tự động, và không được đếm.", "5a.")
    content: Lines | None = key(
        "Nội dung",
        "Nói rõ việc phải làm; một câu, hoặc danh sách câu in thành dòng dấu cộng.",
        "Khảo sát năng lực thông quan tại các cửa khẩu;",
    )
    steps: tuple[AnyStep, ...] = key(
        "Các bước",
        "Việc làm lần lượt, in thành dòng dấu cộng; mỗi việc có thể có hạn và đơn vị riêng.",
        ["Lập danh sách.", {"text": "Khảo sát.", "deadline": "Tháng 10/2025"}],
        default=(),
    )
    deliverable: Text | None = key(
        "Sản phẩm, kết quả", "Văn bản hoặc con số phải có khi xong việc; viết như sẽ in.", "Báo cáo khảo sát"
    )
    deliverables: tuple[AnyDeliverable, ...] = key(
        "Các sản phẩm",
        "Dùng khi có nhiều kết quả; mỗi kết quả có thể có hạn và đơn vị riêng.",
        ["Báo cáo", {"text": "Kế hoạch diễn tập", "deadline": "Trong tháng 3/2026"}],
        default=(),
    )
    subtasks: tuple["Task", ...] = key(
        "Nhiệm vụ con",
        "Các việc nhỏ hơn, viết đủ khóa như một nhiệm vụ.",
        [{"title": "Lập đề cương", "lead": "Sở Khoa học và Công nghệ"}],
        default=(),
    )


class TaskGroup(Assignment, title="Nhóm nhiệm vụ"):
    """Tasks under one heading; what stands here holds for each of them and is printed once."""

    heading: Text = required_key(
        "Tên nhóm", "In thành đề mục, hoặc một dòng suốt chiều ngang của bảng.", "An toàn thông tin"
    )
    items: tuple[Task, ...] = required_key(
        "Nhiệm vụ trong nhóm",
        "Các việc hưởng chung đơn vị và thời hạn ghi ở nhóm, nếu việc đó không ghi riêng.",
        [{"title": "Diễn tập ứng cứu sự cố"}],
        min_length=1,
    )


class Tasks(TaskSetting, title="Phần nhiệm vụ"):
    """Tasks with how they are printed."""

    heading: Text | None = key(
        "Đề mục",
        "Tên in trên phần này, chỉ viết khi khác tên thường dùng.",
        "Nội dung và nhiệm vụ trọng tâm",
    )
    text: Text | None = key(
        "Lời dẫn", "Đoạn văn đứng trước nhiệm vụ đầu tiên.", "Tập trung thực hiện các nhiệm vụ sau:"
    )
    numbered: Flag = key("Đánh số", "Đặt false để phần này không mang số và không được đếm.", False, default=True)
    number: Ordinal | None = key("Số thứ tự", "Từ phần này đánh số tiếp từ con số đã cho.", 3)
    items: tuple[Task, ...] = key(
        "Các nhiệm vụ",
        "Danh sách việc không chia nhóm, theo thứ tự in.",
        [{"title": "Khảo sát", "lead": "Sở Tài chính"}],
        default=(),
    )
    groups: tuple[TaskGroup, ...] = key(
        "Nhóm nhiệm vụ",
        "Các việc chia theo lĩnh vực; điều ghi ở nhóm áp dụng cho mọi việc bên trong.",
        [{"heading": "Hạ tầng", "lead": "Sở Tài chính", "items": [{"title": "Khảo sát"}]}],
        default=(),
    )


def _list_or_mapping(value: object) -> str:
    return "list" if isinstance(value, list | tuple) else "mapping"


AnyTasks = Annotated[
    Annotated[tuple[Task, ...], Tag("list")] | Annotated[Tasks, Tag("mapping")],
    Discriminator(_list_or_mapping),
]
"""A list of tasks, or tasks with how they are printed."""


def as_tasks(value: tuple[Task, ...] | Tasks) -> Tasks:
    """The longer form of either."""
    return value if isinstance(value, Tasks) else Tasks(items=value)
