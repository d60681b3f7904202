"""The words around the names of units in a phrase: verbs, links, posts, and what may follow a collective."""

from __future__ import annotations

from vanban.resolve.name_tree import NameTree
from vanban.resolve.words import folded


def _phrases(text: str) -> NameTree[str]:
    phrases = [" ".join(line.split()) for line in text.split("|")]
    return NameTree((folded(phrase), phrase) for phrase in phrases)


VERBS = _phrases(
    "giao | giao cho | giao trách nhiệm | giao trách nhiệm cho | giao nhiệm vụ cho | phân công | yêu "
    "cầu | đề nghị | trân trọng đề nghị | kính đề nghị | kiến nghị | mời | kính mời | kính gửi | gửi "
    "| ủy quyền | ủy quyền cho"
)
"""What is asked of the units that follow; a verb stands at the start, since names hold such words too."""

JOINING_VERBS = _phrases(
    "phối hợp | phối hợp với | phối hợp cùng | chủ trì phối hợp với | chủ trì, phối hợp với | có sự "
    "phối hợp của | với sự phối hợp của | với sự tham gia của | với sự hỗ trợ của"
)
"""What makes the units that follow the helpers of those before; it also ends a name."""

LINKS = _phrases(
    "và | cùng | cùng với | với | hoặc | cũng như | , | ; | . | : | / | - | + | … | chủ trì | làm đầu mối | do"
)
"""What stands between units, or after one, and says nothing of its own."""

POSTS = _phrases(
    "giám đốc | phó giám đốc | các phó giám đốc | lãnh đạo | đại diện lãnh đạo | đại diện | thủ "
    "trưởng | người đứng đầu | đồng chí | các đồng chí | chủ tịch | phó chủ tịch | các phó chủ tịch | "
    "các PCT | chủ tịch, các PCT | chủ tịch, PCT | chủ tịch, các phó chủ tịch | chủ tịch và các phó "
    "chủ tịch | CT, các PCT | bí thư | phó bí thư | thường trực | ban thường vụ | chánh | phó chánh | "
    "chánh, phó chánh | C, PVP | CVP, PVP | CPVP | bộ trưởng | trưởng | phó trưởng | cục trưởng | chi "
    "cục trưởng | viện trưởng | hiệu trưởng | tổng giám đốc | các thành viên | thành viên"
)
"""Posts: the unit is the one named right behind."""

TAILS = _phrases(
    "liên quan | có liên quan | có chức năng liên quan | khác | khác có liên quan | khác liên quan | "
    "tỉnh | của tỉnh | cấp tỉnh | thuộc tỉnh | trong tỉnh | ở tỉnh | trên địa bàn | trên địa bàn tỉnh "
    "| thuộc UBND tỉnh | trực thuộc UBND tỉnh | Sở | thuộc Sở | trực thuộc Sở | của Sở | trực thuộc | "
    "trong và ngoài tỉnh | trung ương | trung ương liên quan | ở trung ương | địa phương | "
    "được giao nhiệm vụ | "
    "thành phố | "
    "của thành phố | trên địa bàn thành phố"
)
"""What may follow a collective without making another of it."""

LOCALITIES = _phrases("xã | phường | đặc khu | thị trấn | huyện | quận | thị xã | thành phố")
"""Words that a commune's or a district's own name follows."""

PROVINCE_WORDS = _phrases("tỉnh | thành phố | TP | TP. | của tỉnh | của thành phố")
"""Words that a province's name follows, or that stand for the issuer's own."""
