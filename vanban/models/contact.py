"""The strip at the foot of page one."""

from vanban.models.keys import Keyed, key
from vanban.models.text import Text


class Contact(Keyed, title="Địa chỉ cơ quan"):
    """The strip at the foot of page one (PL1-I-III.4)."""

    address: Text | None = key(
        "Địa chỉ", "Số nhà, đường, xã hoặc phường nơi đặt trụ sở.", "Số 01, đường Hùng Vương, tỉnh Lạng Sơn"
    )
    phone: Text | None = key("Điện thoại", "Số máy của văn thư hoặc bộ phận tiếp nhận.", "0205 3812 345")
    fax: Text | None = key("Fax", "Số máy nhận bản sao, nếu cơ quan còn dùng.", "0205 3812 346")
    email: Text | None = key("Thư điện tử", "Hộp thư công vụ nhận văn bản trả lời.", "vanthu@example.gov.vn")
    website: Text | None = key("Trang tin", "Cổng thông tin của cơ quan, không cần viết https.", "example.gov.vn")
