"""The plan (kế hoạch)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Discriminator, Tag

from vanban.models.document import BaseDocument
from vanban.models.keys import Keyed, key, required_key
from vanban.models.section import AnyItem, Duty, Part, Section
from vanban.models.task import AnyTasks
from vanban.models.text import Text
from vanban.models.unions import BY_SHAPE


class Phase(Keyed):
    """A phase of the roadmap."""

    phase: Text = required_key("Giai đoạn", "Tên giai đoạn.", "Giai đoạn 1")
    period: Text | None = key("Thời gian", "Khoảng thời gian của giai đoạn, in trong ngoặc.", "2027 - 2030")
    title: Text | None = key("Tên", "Việc chính của giai đoạn, in sau gạch nối.", "Xây dựng lộ trình")
    deliverable: Text | None = key("Sản phẩm", "Kết quả của giai đoạn.", "Ban hành được Lộ trình.")
    content: tuple[AnyItem, ...] = key("Nội dung", "Các việc của giai đoạn, mỗi việc một gạch đầu dòng.", ["Triển khai thí điểm."], default=())
    number: int | None = key("Số thứ tự", "Đánh số tiếp từ số này.", 2, ge=1)
    label: Text | None = key("Nhãn", "Nhãn in thay cho số tự động.", "1a.")


class Roadmap(Section):
    """The roadmap with text before or after its phases."""

    phases: tuple[Phase, ...] = key("Các giai đoạn", "Các giai đoạn theo thứ tự.", [{"phase": "Giai đoạn 1", "period": "2026"}], default=())


class Source(Keyed):
    """Where money comes from."""

    name: Text = required_key("Nguồn", "Tên nguồn kinh phí.", "Nguồn vốn của doanh nghiệp")
    text: Text | None = key("Nội dung", "Nói rõ về nguồn này, in sau dấu hai chấm.", "Là nguồn lực chính.")


class Budget(Section):
    """The budget: a section's keys and its sources."""

    sources: tuple[Source, ...] = key("Các nguồn", "Các nguồn kinh phí.", [{"name": "Ngân sách tỉnh", "text": "Bố trí hằng năm."}], default=())


def _list_or_mapping(value: object) -> str:
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, list | tuple) else "mapping"


AnyRoadmap = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[Phase, ...], Tag("list")] | Annotated[Roadmap, Tag("mapping")], BY_SHAPE
]
AnyBudget = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[AnyItem, ...], Tag("list")] | Annotated[Budget, Tag("mapping")], BY_SHAPE
]
AnyOrganisation = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[Duty, ...], Tag("list")] | Annotated[Section, Tag("mapping")],
    Discriminator(_list_or_mapping),
]


class Plan(BaseDocument):
    """Kế hoạch."""

    TYPE_NAME: ClassVar[str] = "KẾ HOẠCH"
    PARTS: ClassVar[dict[str, str]] = {
        "purpose": "Mục đích",
        "requirements": "Yêu cầu",
        "objectives": "Mục tiêu",
        "targets": "Chỉ tiêu",
        "scope": "Phạm vi",
        "audience": "Đối tượng",
        "tasks": "Nhiệm vụ",
        "solutions": "Giải pháp thực hiện",
        "roadmap": "Lộ trình thực hiện",
        "budget": "Kinh phí thực hiện",
        "organisation": "Tổ chức thực hiện",
        "reporting": "Chế độ báo cáo",
    }
    OUTLINE: ClassVar[tuple[str | tuple[str, tuple[str, ...]], ...]] = (
        ("Mục đích, yêu cầu", ("purpose", "requirements")),
        ("Mục tiêu, chỉ tiêu", ("objectives", "targets")),
        ("Phạm vi, đối tượng", ("scope", "audience")),
        "tasks",
        "solutions",
        "sections",
        "roadmap",
        "budget",
        "organisation",
        "reporting",
    )

    type: Literal["plan"] = required_key("Loại văn bản", "plan là kế hoạch.", "plan")
    purpose: Part | None = key("Mục đích", "Kế hoạch nhằm đạt điều gì.", ["Xây dựng được lộ trình khả thi."])
    requirements: Part | None = key("Yêu cầu", "Việc thực hiện phải bảo đảm điều gì.", ["Bám sát thực tiễn."])
    objectives: Part | None = key("Mục tiêu", "Kết quả tổng quát cần đạt.", "Nâng cao năng lực cạnh tranh.")
    targets: Part | None = key("Chỉ tiêu", "Con số cụ thể cần đạt.", ["100% cơ quan kết nối."])
    scope: Part | None = key("Phạm vi", "Nơi và lĩnh vực áp dụng.", {"run_in": True, "text": "Trên địa bàn tỉnh."})
    audience: Part | None = key("Đối tượng", "Ai thực hiện hoặc thụ hưởng.", {"run_in": True, "text": "các sở, ban, ngành."})
    tasks: AnyTasks | None = key("Nhiệm vụ", "Các nhiệm vụ, mỗi nhiệm vụ có chủ trì, phối hợp, thời hạn.", [{"title": "Khảo sát", "lead": "Sở Tài chính"}])
    solutions: Part | None = key("Giải pháp", "Cách làm để đạt mục tiêu.", ["Đẩy mạnh tuyên truyền."])
    roadmap: AnyRoadmap | None = key("Lộ trình", "Các giai đoạn thực hiện.", [{"phase": "Giai đoạn 1", "period": "2026 - 2027"}])
    budget: AnyBudget | None = key("Kinh phí", "Các nguồn kinh phí.", "Ngân sách tỉnh bố trí theo phân cấp.")
    organisation: AnyOrganisation | None = key("Tổ chức thực hiện", "Phân công cho từng đơn vị.", [{"unit": "Sở Tài chính", "text": "Bố trí kinh phí."}])
    reporting: Part | None = key("Chế độ báo cáo", "Báo cáo khi nào, gửi cho ai.", "Báo cáo trước ngày 15/12 hằng năm.")
