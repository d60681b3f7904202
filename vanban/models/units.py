"""The directory of units: content/_shared/units.yaml."""

from typing import Literal

from vanban.models.dates import IssueDate
from vanban.models.keys import Keyed, key, required_key
from vanban.models.text import Flag, Text

UnitKind = Literal[
    "government", "ministry", "party", "assembly", "peoples_committee", "department", "office", "division",
    "centre", "board", "association", "court", "armed_forces", "school", "enterprise", "post", "collective",
]  # fmt: skip


class Unit(Keyed, title="Cơ quan, đơn vị"):
    """One body, or one collective; never a list."""

    name: Text = required_key(
        "Tên", "Viết đúng như quyết định thành lập; cơ quan tỉnh nào cũng có thì bỏ tên tỉnh.", "Sở Tài chính"
    )
    kind: UnitKind = required_key(
        "Loại",
        "Sở là department, phòng là division, chức danh là post; collective gọi chung nhiều cơ quan.",
        "department",
    )
    parent: Text | None = key(
        "Cơ quan cấp trên", "Tên trong danh bạ của nơi trực tiếp quản lý; in ở đầu thư.", "UBND tỉnh"
    )
    symbol: Text | None = key("Chữ viết tắt", "Phần đứng sau dấu gạch nối trong ký hiệu văn bản, như KH-STC.", "STC")
    short_names: tuple[Text, ...] = key(
        "Tên khác", "Các cách viết ngắn hoặc cũ cũng được hiểu là cơ quan này.", ["Sở TC"], default=()
    )
    followed_by_name: Flag = key(
        "Kèm tên riêng",
        "Đặt true khi phải viết thêm một tên nữa mới rõ, như UBND xã Đồng Đăng.",
        True,
        default=False,
    )
    from_: IssueDate | None = key(
        "Từ ngày", "Lúc bắt đầu hoạt động; văn bản sớm hơn mà dùng tên này sẽ bị nhắc.", "2025-03-01", alias="from"
    )
    until: IssueDate | None = key(
        "Đến ngày", "Hôm cuối cùng còn hoạt động; có `source` thì sau đó dùng tên này là lỗi.", "2025-02-28"
    )
    successor: Text | None = key(
        "Cơ quan kế tục", "Tên trong danh bạ của nơi nhận nhiệm vụ, dùng làm gợi ý sửa.", "Sở Tài chính"
    )
    source: Text | None = key(
        "Nguồn", "Văn bản quy định việc lập, đổi tên hoặc kết thúc.", "Nghị định số 45/2025/NĐ-CP"
    )
    note: Text | None = key("Ghi chú", "Điều chưa chắc chắn hoặc người sau cần biết thêm.", "Chưa đối chiếu Công báo.")


class Province(Keyed, title="Tỉnh, thành phố"):
    """A province or centrally-run city, and the bodies that only it has."""

    name: Text = required_key("Tên tỉnh", "Chỉ viết tên riêng, không kèm chữ “tỉnh” hay “thành phố”.", "Lạng Sơn")
    kind: Literal["tỉnh", "thành phố"] = key(
        "Cấp",
        "Là tỉnh hay thành phố trực thuộc trung ương; dùng khi in tên Ủy ban nhân dân.",
        "tỉnh",
        default="tỉnh",
    )
    place: Text | None = key(
        "Địa danh", "In trước ngày tháng trên văn bản, nếu khác tên riêng ở trên.", "Thành phố Hồ Chí Minh"
    )
    until: IssueDate | None = key("Đến ngày", "Hôm cuối cùng trước khi sáp nhập hoặc đổi tên.", "2025-06-30")
    successor: Text | None = key("Tỉnh kế tục", "Tên đơn vị mới sau sáp nhập, có trong danh bạ này.", "Quảng Trị")
    source: Text | None = key("Nguồn", "Nghị quyết quy định việc sáp nhập hoặc đổi tên.", "Nghị quyết số 202/2025/QH15")
    note: Text | None = key("Ghi chú", "Điều chưa chắc chắn hoặc người sau cần biết thêm.", "Chưa đối chiếu Công báo.")
    units: tuple[Unit, ...] = key(
        "Cơ quan riêng",
        "Những nơi chỉ tỉnh này có; nơi tỉnh nào cũng có thì ghi ở `provincial`.",
        [{"name": "Ban Quản lý Khu kinh tế", "kind": "board"}],
        default=(),
    )


class UnitDirectory(Keyed, title="Danh bạ đơn vị"):
    """Everything a name may resolve to."""

    national: tuple[Unit, ...] = key(
        "Trung ương",
        "Quốc hội, Chính phủ, các bộ, cơ quan Đảng và đơn vị trực thuộc.",
        [{"name": "Bộ Tài chính", "kind": "ministry"}],
        default=(),
    )
    provincial: tuple[Unit, ...] = key(
        "Cơ quan cấp tỉnh",
        "Sở, ban và đơn vị mà địa phương nào cũng có; chỉ ghi một lần, không kèm tên tỉnh.",
        [{"name": "Sở Tài chính", "kind": "department"}],
        default=(),
    )
    collectives: tuple[Unit, ...] = key(
        "Tên gọi chung",
        "Cụm từ chỉ nhiều cơ quan cùng lúc, hoặc chức danh dùng ở mọi nơi.",
        [{"name": "các sở, ban, ngành", "kind": "collective"}],
        default=(),
    )
    provinces: tuple[Province, ...] = key(
        "Các tỉnh",
        "Danh sách 34 tỉnh, thành phố, nơi đã sáp nhập, và cơ quan chỉ riêng từng nơi có.",
        [{"name": "Lạng Sơn"}],
        default=(),
    )
