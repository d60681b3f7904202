"""The plan (kế hoạch)."""

from typing import Annotated, ClassVar, Literal

from pydantic import Tag

from vanban.models.document import BaseDocument
from vanban.models.keys import Keyed, key, required_key
from vanban.models.number import Ordinal
from vanban.models.section import AnyItem, Duty, Part, Section
from vanban.models.task import AnyTasks
from vanban.models.text import Text
from vanban.models.unions import BY_SHAPE


class Phase(Keyed, title="Giai đoạn"):
    """A phase of the roadmap."""

    phase: Text = required_key("Giai đoạn", "Tên gọi của chặng này, in thành đề mục.", "Giai đoạn 1")
    period: Text | None = key("Thời gian", "Từ lúc nào đến lúc nào; in trong ngoặc sau tên giai đoạn.", "2027 - 2030")
    title: Text | None = key("Tên", "Việc chính của giai đoạn, in tiếp trên đề mục.", "Xây dựng lộ trình")
    deliverable: Text | None = key(
        "Sản phẩm", "Kết quả phải có khi hết giai đoạn.", "Ban hành được Lộ trình trước ngày 31/12/2026."
    )
    content: tuple[AnyItem, ...] = key(
        "Nội dung",
        "Các việc của giai đoạn, mỗi việc một gạch đầu dòng.",
        ["Triển khai thí điểm."],
        default=(),
    )
    number: Ordinal | None = key("Số thứ tự", "Các giai đoạn từ đây đánh số tiếp từ con số này.", 2)
    label: Text | None = key("Nhãn", "In đúng như viết thay cho số tự động, và không được đếm.", "1a.")


class Roadmap(Section, title="Lộ trình"):
    """The roadmap with text before or after its phases."""

    phases: tuple[Phase, ...] = key(
        "Các giai đoạn",
        "Xếp theo thời gian; mỗi giai đoạn có tên, thời gian, kết quả.",
        [{"phase": "Giai đoạn 1", "period": "2026"}],
        default=(),
    )


class Source(Keyed, title="Nguồn kinh phí"):
    """Where money comes from."""

    name: Text = required_key("Nguồn", "Tên loại kinh phí, in trước dấu hai chấm.", "Nguồn vốn của doanh nghiệp")
    text: Text | None = key("Nội dung", "Nói rõ mức, cách bố trí; in sau dấu hai chấm.", "Là nguồn lực chính.")


class Budget(Section, title="Kinh phí"):
    """The budget: a section's keys and its sources."""

    sources: tuple[Source, ...] = key(
        "Các nguồn",
        "Ngân sách, doanh nghiệp, xã hội hóa…, mỗi loại một mục.",
        [{"name": "Ngân sách tỉnh", "text": "Bố trí hằng năm."}],
        default=(),
    )


AnyRoadmap = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[Phase, ...], Tag("list")] | Annotated[Roadmap, Tag("mapping")],
    BY_SHAPE,
]
AnyBudget = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[AnyItem, ...], Tag("list")] | Annotated[Budget, Tag("mapping")],
    BY_SHAPE,
]
AnyOrganisation = Annotated[
    Annotated[Text, Tag("text")] | Annotated[tuple[Duty, ...], Tag("list")] | Annotated[Section, Tag("mapping")],
    BY_SHAPE,
]


class Plan(BaseDocument, title="Kế hoạch"):
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

    type: Literal["plan"] = required_key(
        "Loại văn bản", "Viết plan để có kế hoạch; tên loại và ký hiệu KH suy ra từ đây.", "plan"
    )
    purpose: Part | None = key("Mục đích", "Kế hoạch này nhằm đạt điều gì.", ["Xây dựng được lộ trình khả thi."])
    requirements: Part | None = key(
        "Yêu cầu", "Khi thực hiện phải bảo đảm những điều gì.", ["Bám sát thực tiễn của địa phương."]
    )
    objectives: Part | None = key(
        "Mục tiêu", "Kết quả tổng quát cần đạt khi hết kế hoạch.", "Nâng cao năng lực cạnh tranh."
    )
    targets: Part | None = key("Chỉ tiêu", "Những con số cụ thể để đo kết quả.", ["100% cơ quan kết nối mạng."])
    scope: Part | None = key(
        "Phạm vi", "Kế hoạch áp dụng ở đâu, cho lĩnh vực nào.", {"run_in": True, "text": "Trên địa bàn tỉnh."}
    )
    audience: Part | None = key(
        "Đối tượng", "Ai thực hiện hoặc được thụ hưởng.", {"run_in": True, "text": "các sở, ban, ngành."}
    )
    tasks: AnyTasks | None = key(
        "Nhiệm vụ",
        "Việc phải làm; mỗi việc có đơn vị chủ trì, phối hợp, thời hạn và sản phẩm.",
        [{"title": "Khảo sát", "lead": "Sở Tài chính", "deadline": "Trong Quý III/2025"}],
    )
    solutions: Part | None = key(
        "Giải pháp", "Cách làm để đạt mục tiêu và hoàn thành các nhiệm vụ.", ["Đẩy mạnh tuyên truyền."]
    )
    roadmap: AnyRoadmap | None = key(
        "Lộ trình",
        "Kế hoạch chia thành những giai đoạn nào, mỗi giai đoạn đạt gì.",
        [{"phase": "Giai đoạn 1", "period": "2026 - 2027"}],
    )
    budget: AnyBudget | None = key(
        "Kinh phí", "Tiền lấy từ đâu, bố trí thế nào.", "Ngân sách tỉnh bố trí theo phân cấp."
    )
    organisation: AnyOrganisation | None = key(
        "Tổ chức thực hiện",
        "Phân công trách nhiệm cho từng cơ quan, đơn vị.",
        [{"unit": "Sở Tài chính", "text": "Bố trí kinh phí."}],
    )
    reporting: Part | None = key(
        "Chế độ báo cáo", "Nội dung gì, khi nào, gửi cho ai.", "Báo cáo trước ngày 15/12 hằng năm."
    )
