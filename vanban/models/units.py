"""The directory of units: content/_shared/units.yaml."""

from __future__ import annotations

from typing import Literal

from vanban.models.dates import IssueDate
from vanban.models.keys import Keyed, key, required_key
from vanban.models.text import Flag, Text

UnitKind = Literal[
    "government", "ministry", "party", "assembly", "peoples_committee", "department", "office", "division",
    "centre", "board", "association", "court", "armed_forces", "school", "enterprise", "post", "collective",
]  # fmt: skip


class Unit(Keyed):
    """One body, or one collective; never a list."""

    name: Text = required_key("Tên", "Tên chính thức, không kèm tên tỉnh khi là cơ quan tỉnh nào cũng có.", "Sở Tài chính")
    kind: UnitKind = required_key("Loại", "Loại cơ quan; collective là tên gọi chung nhiều cơ quan.", "department")
    parent: Text | None = key("Cơ quan cấp trên", "Tên cơ quan chủ quản trực tiếp.", "UBND tỉnh")
    symbol: Text | None = key("Chữ viết tắt", "Phần viết tắt tên cơ quan trong ký hiệu.", "STC")
    short_names: tuple[Text, ...] = key("Tên khác", "Tên gọi ngắn và cách viết khác được chấp nhận.", ["Sở TC"], default=())
    followed_by_name: Flag = key("Kèm tên riêng", "Đặt true khi sau tên này còn tên riêng, như UBND xã Đồng Đăng.", True, default=False)
    from_: IssueDate | None = key("Từ ngày", "Ngày bắt đầu hoạt động.", "2025-03-01", alias="from")
    until: IssueDate | None = key("Đến ngày", "Ngày cuối cùng còn hoạt động.", "2025-02-28")
    successor: Text | None = key("Cơ quan kế tục", "Cơ quan nhận nhiệm vụ.", "Sở Tài chính")
    source: Text | None = key("Nguồn", "Văn bản nêu việc lập, đổi tên, kết thúc.", "Nghị định 45/2025/NĐ-CP")
    note: Text | None = key("Ghi chú", "Điều chưa chắc chắn hoặc cần biết thêm.", "Chưa đối chiếu Công báo")


class Province(Keyed):
    """A province or centrally-run city, and the bodies that only it has."""

    name: Text = required_key("Tên tỉnh", "Tên riêng của tỉnh, thành phố.", "Lạng Sơn")
    kind: Literal["tỉnh", "thành phố"] = key("Cấp", "Là tỉnh hay thành phố trực thuộc trung ương.", "tỉnh", default="tỉnh")
    place: Text | None = key("Địa danh", "Địa danh in trên văn bản nếu khác tên tỉnh.", "Thành phố Hồ Chí Minh")
    until: IssueDate | None = key("Đến ngày", "Ngày cuối cùng của tỉnh.", "2025-06-30")
    successor: Text | None = key("Tỉnh kế tục", "Tỉnh mới sau sáp nhập.", "Quảng Trị")
    source: Text | None = key("Nguồn", "Văn bản nêu việc sáp nhập.", "Nghị quyết 202/2025/QH15")
    note: Text | None = key("Ghi chú", "Điều chưa chắc chắn hoặc cần biết thêm.", "Chưa đối chiếu Công báo")
    units: tuple[Unit, ...] = key("Cơ quan riêng", "Các cơ quan chỉ tỉnh này có.", [{"name": "Ban Quản lý Khu kinh tế", "kind": "board"}], default=())


class UnitDirectory(Keyed):
    """Everything a name may resolve to."""

    national: tuple[Unit, ...] = key("Trung ương", "Cơ quan trung ương.", [{"name": "Bộ Tài chính", "kind": "ministry"}], default=())
    provincial: tuple[Unit, ...] = key("Cơ quan cấp tỉnh", "Cơ quan tỉnh nào cũng có, ghi một lần.", [{"name": "Sở Tài chính", "kind": "department"}], default=())
    collectives: tuple[Unit, ...] = key("Tên gọi chung", "Tên gọi chung nhiều cơ quan.", [{"name": "các sở, ban, ngành", "kind": "collective"}], default=())
    provinces: tuple[Province, ...] = key("Các tỉnh", "Tỉnh, thành phố và cơ quan riêng của từng nơi.", [{"name": "Lạng Sơn"}], default=())
