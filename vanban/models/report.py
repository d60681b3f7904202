"""The report (báo cáo)."""

from typing import ClassVar, Literal

from vanban.models.document import BaseDocument
from vanban.models.keys import required_key


class Report(BaseDocument, title="Báo cáo"):
    """Báo cáo."""

    TYPE_NAME: ClassVar[str] = "BÁO CÁO"
    PARTS: ClassVar[dict[str, str]] = {}
    OUTLINE: ClassVar[tuple[str | tuple[str, tuple[str, ...]], ...]] = ("sections",)

    type: Literal["report"] = required_key(
        "Loại văn bản", "Viết report để có báo cáo; tên loại và ký hiệu BC suy ra từ đây.", "report"
    )
