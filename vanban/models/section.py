"""Sections: what stands under a heading, in any depth."""

from typing import Annotated, Literal

from pydantic import Tag

from vanban.models.keys import Keyed, key, required_key
from vanban.models.number import Ordinal
from vanban.models.table import Table, Width
from vanban.models.task import AnyTasks
from vanban.models.task_setting import TaskSetting
from vanban.models.text import Flag, Id, Text
from vanban.models.unions import BY_SHAPE


class Item(Keyed, title="Gạch đầu dòng"):
    """A dash line with plus lines under it."""

    text: Text = required_key("Câu", "In sau gạch đầu dòng, trước các dòng dấu cộng.", "Về hạ tầng:")
    items: tuple[Text, ...] = key(
        "Dấu cộng",
        "Các ý nhỏ hơn nằm dưới câu này, mỗi ý một dòng.",
        ["Mạng lõi;", "Trung tâm dữ liệu."],
        default=(),
    )


AnyItem = Annotated[Annotated[Text, Tag("text")] | Annotated[Item, Tag("mapping")], BY_SHAPE]


class Duty(Keyed, title="Phân công"):
    """What one unit, or several, has to do."""

    unit: Text | None = key(
        "Đơn vị",
        "In thành đề mục; có thể nêu nhiều nơi và cả động từ đứng trước (Giao, Yêu cầu, Đề nghị).",
        "Sở Tài chính",
    )
    for_: Text | None = key(
        "Giao cho",
        "Dùng thay `unit` khi câu văn đã nêu tên đơn vị; chỉ để theo dõi, không in.",
        "Văn phòng UBND tỉnh",
        alias="for",
    )
    text: Text | None = key("Nội dung", "Việc được giao, viết thành đoạn văn.", "Chủ trì tham mưu, bố trí kinh phí.")
    duties: tuple[AnyItem, ...] = key(
        "Các nhiệm vụ",
        "Việc được giao, mỗi việc một gạch đầu dòng.",
        ["Bố trí kinh phí.", "Kiểm tra."],
        default=(),
    )
    run_in: Flag = key("Viết liền", "Đặt true để tên đơn vị và nội dung nằm trên cùng một dòng.", True, default=False)
    number: Ordinal | None = key("Số thứ tự", "Từ đơn vị này đánh số tiếp từ con số đã cho.", 4)
    label: Text | None = key("Nhãn", "In đúng như viết thay cho số tự động, và không được đếm.", "2a.")


class TaskTable(TaskSetting, title="Bảng tổng hợp nhiệm vụ"):
    """A table made of tasks that stand elsewhere in the document."""


class Image(Keyed, title="Hình"):
    """A picture in the body: a diagram, a map, a scan."""

    file: Text = required_key("Tệp hình", "Đường dẫn tới tệp PNG hoặc JPEG, tính từ thư mục của văn bản.", "so-do.png")
    alt: Text = required_key("Lời tả", "Cho người nghe máy đọc hoặc không xem được hình.", "Sơ đồ tổ chức của Sở")
    width: Width | None = key("Bề rộng", "Tính bằng mm; bỏ trống thì theo cỡ của tệp, không quá khổ giấy.", 120)
    caption: Text | None = key("Chú giải", "In giữa trang, ngay dưới hình.", "Hình 1. Sơ đồ tổ chức")


class Content(Keyed):
    """What may stand in a section or in a free block of one."""

    text: Text | None = key(
        "Đoạn văn",
        "Một hoặc nhiều đoạn; viết dưới `|` thì mỗi dòng là một đoạn.",
        "Tập trung vào các ngành sau:",
    )
    items: tuple[AnyItem, ...] = key(
        "Gạch đầu dòng",
        "Các ý ngang hàng, mỗi ý một dòng có dấu gạch tự thêm.",
        ["Kinh tế cửa khẩu;", "Du lịch."],
        default=(),
    )
    table: Table | None = key(
        "Bảng",
        "Các ô có kẻ khung, đầu bảng lặp lại khi sang trang.",
        {"columns": ["TT", "Nội dung"], "rows": [["1", "Khảo sát"]]},
    )
    image: Image | None = key(
        "Hình",
        "Sơ đồ, bản đồ hoặc bản chụp đặt giữa trang.",
        {"file": "so-do.png", "alt": "Sơ đồ tổ chức của Sở"},
    )
    duties: tuple[Duty, ...] = key(
        "Phân công",
        "Trách nhiệm của từng cơ quan, mỗi cơ quan một đề mục có đánh số.",
        [{"unit": "Sở Tài chính", "text": "Bố trí kinh phí."}],
        default=(),
    )
    tasks: AnyTasks | None = key(
        "Nhiệm vụ",
        "Việc phải làm, có đơn vị chủ trì và thời hạn; đặt `columns` để in thành bảng.",
        [{"title": "Khảo sát", "lead": "Sở Tài chính"}],
    )
    task_table: TaskTable | None = key(
        "Bảng tổng hợp nhiệm vụ",
        "Chương trình tự lập từ mọi việc đã nêu ở nơi khác trong văn bản này.",
        {"columns": ["number", "title", "lead", "deadline"]},
    )
    sections: tuple["Section", ...] = key(
        "Mục con",
        "Các phần nhỏ hơn, đánh số ở cấp tiếp theo.",
        [{"heading": "Mục tiêu chung", "text": "Nâng cao năng lực."}],
        default=(),
    )


class Block(Content, title="Khối"):
    """A piece of a section that has no heading of its own."""


AnyBlock = Annotated[Annotated[Text, Tag("text")] | Annotated[Block, Tag("mapping")], BY_SHAPE]


class Section(Content, title="Mục"):
    """A heading and what stands under it; without a heading, a numbered sentence."""

    id: Id | None = key("Mã mục", "Tên không đổi để `outline` và người rà soát nhắc tới; không in ra.", "ket-qua")
    heading: Text | None = key(
        "Đề mục", "Tên mục, không kèm số; bỏ trống thì số đứng ngay trước đoạn văn.", "Kết quả thực hiện"
    )
    blocks: tuple[AnyBlock, ...] = key(
        "Các khối",
        "Đoạn văn, gạch đầu dòng, bảng xếp theo đúng thứ tự viết ở đây.",
        ["Đoạn thứ nhất.", {"items": ["Ý thứ nhất;"]}],
        default=(),
    )
    run_in: Flag = key("Viết liền", "Đặt true để đề mục và đoạn văn nằm trên cùng một dòng.", True, default=False)
    numbered: Flag = key("Đánh số", "Đặt false để mục không mang số và không được đếm.", False, default=True)
    number: Ordinal | None = key("Số thứ tự", "Từ mục này đánh số tiếp từ con số đã cho.", 10)
    label: Text | None = key("Nhãn", "In đúng như viết thay cho số tự động, và không được đếm.", "b)")
    case: Literal["as_typed"] | None = key(
        "Chữ hoa", "Đặt as_typed để đề mục cấp một in đúng như đã viết, không tự in hoa.", "as_typed"
    )


Part = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[AnyItem, ...], Tag("list")] | Annotated[Section, Tag("mapping")],
    BY_SHAPE,
]
"""A part of the outline: paragraphs, dash lines, or a section."""


def as_section(part: str | tuple[str | Item, ...] | Section) -> Section:
    """The longer form of any part."""
    if isinstance(part, Section):
        return part
    return Section(text=part) if isinstance(part, str) else Section(items=part)
