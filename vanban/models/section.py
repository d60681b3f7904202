"""Sections: what stands under a heading, in any depth."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Tag

from vanban.models.keys import Keyed, key, required_key
from vanban.models.table import Table
from vanban.models.task import AnyTasks, TaskSetting
from vanban.models.text import Flag, Id, Text
from vanban.models.unions import BY_SHAPE


class Item(Keyed):
    """A dash line with plus lines under it."""

    text: Text = required_key("Gạch đầu dòng", "Câu sau gạch đầu dòng.", "Về hạ tầng:")
    items: tuple[Text, ...] = key("Dấu cộng", "Các dòng dấu cộng bên dưới.", ["Mạng lõi;", "Trung tâm dữ liệu."], default=())


AnyItem = Annotated[Annotated[Text, Tag("text")] | Annotated[Item, Tag("mapping")], BY_SHAPE]


class Duty(Keyed):
    """What one unit, or several, has to do."""

    unit: Text | None = key(
        "Đơn vị", "In thành đề mục; có thể nêu nhiều đơn vị và động từ đứng trước (Giao, Đề nghị).", "Sở Tài chính"
    )
    for_: Text | None = key(
        "Giao cho", "Như `unit` nhưng không in, khi câu văn đã nêu tên đơn vị.", "Văn phòng UBND tỉnh", alias="for"
    )
    text: Text | None = key("Nội dung", "Nhiệm vụ viết thành đoạn văn.", "Chủ trì tham mưu, bố trí kinh phí.")
    duties: tuple[AnyItem, ...] = key("Các nhiệm vụ", "Mỗi nhiệm vụ một gạch đầu dòng.", ["Bố trí kinh phí.", "Kiểm tra."], default=())
    run_in: Flag = key("Viết liền", "Đặt true để đề mục và nội dung trên cùng một dòng.", True, default=False)
    number: int | None = key("Số thứ tự", "Đánh số tiếp từ số này.", 4, ge=1)
    label: Text | None = key("Nhãn", "Nhãn in thay cho số tự động.", "2a.")


class TaskTable(TaskSetting):
    """A table made of tasks that stand elsewhere in the document."""


class Content(Keyed):
    """What may stand in a section or in a free block of one."""

    text: Text | None = key("Đoạn văn", "Một hoặc nhiều đoạn; dưới `|` mỗi dòng là một đoạn.", "Tập trung vào các ngành sau:")
    items: tuple[AnyItem, ...] = key("Gạch đầu dòng", "Mỗi mục một gạch đầu dòng.", ["Kinh tế cửa khẩu;", "Du lịch."], default=())
    table: Table | None = key("Bảng", "Một bảng có kẻ ô.", {"columns": ["TT", "Nội dung"], "rows": [["1", "Khảo sát"]]})
    duties: tuple[Duty, ...] = key("Phân công", "Nhiệm vụ theo từng đơn vị.", [{"unit": "Sở Tài chính", "text": "Bố trí kinh phí."}], default=())
    tasks: AnyTasks | None = key("Nhiệm vụ", "Các nhiệm vụ có đơn vị chủ trì và thời hạn.", [{"title": "Khảo sát"}])
    task_table: TaskTable | None = key(
        "Bảng tổng hợp nhiệm vụ", "Bảng lập tự động từ các nhiệm vụ của văn bản này.", {"columns": ["number", "title", "lead", "deadline"]}
    )
    sections: tuple[Section, ...] = key("Mục con", "Các mục nhỏ hơn.", [{"heading": "Mục tiêu chung", "text": "Nâng cao năng lực."}], default=())


class Block(Content):
    """A piece of a section that has no heading of its own."""


AnyBlock = Annotated[Annotated[Text, Tag("text")] | Annotated[Block, Tag("mapping")], BY_SHAPE]


class Section(Content):
    """A heading and what stands under it; without a heading, a numbered sentence."""

    id: Id | None = key("Mã mục", "Tên bền vững, để `outline` và người rà soát nhắc tới.", "ket-qua")
    heading: Text | None = key("Đề mục", "Tên mục, không kèm số.", "Kết quả thực hiện")
    blocks: tuple[AnyBlock, ...] = key(
        "Các khối", "Đoạn văn, danh sách, bảng… theo thứ tự tùy ý.", ["Đoạn thứ nhất.", {"items": ["Ý thứ nhất;"]}], default=()
    )
    run_in: Flag = key("Viết liền", "Đặt true để đề mục và đoạn văn trên cùng một dòng.", True, default=False)
    numbered: Flag = key("Đánh số", "Đặt false thì mục không mang số.", False, default=True)
    number: int | None = key("Số thứ tự", "Đánh số tiếp từ số này.", 10, ge=1)
    label: Text | None = key("Nhãn", "Nhãn in thay cho số tự động, không tính vào dãy số.", "b)")
    case: Literal["as_typed"] | None = key("Chữ hoa", "Đặt as_typed để đề mục lớn giữ chữ như đã viết.", "as_typed")


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
