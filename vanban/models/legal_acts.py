"""The directory of legal acts: content/_shared/legal_acts.yaml."""

from vanban.models.dates import IssueDate
from vanban.models.keys import Keyed, key, required_key
from vanban.models.text import Text


class LegalAct(Keyed, title="Văn bản pháp luật"):
    """One act, and how long it was law."""

    type: Text = required_key("Tên loại", "Loại của văn bản được viện dẫn, viết hoa chữ đầu.", "Nghị định")
    number: Text = required_key("Số, năm", "Phần trước dấu gạch chéo cuối cùng, gồm cả năm nếu có.", "30/2020")
    notation: Text = required_key("Ký hiệu", "Các chữ viết tắt đứng sau số và năm ban hành.", "NĐ-CP")
    date: IssueDate = required_key("Ngày ban hành", "Hôm ký hoặc thông qua, không phải hôm có hiệu lực.", "2020-03-05")
    title: Text = required_key(
        "Tên gọi", "Luật thì chỉ viết tên, không kèm chữ Luật; loại khác thì viết trích yếu.", "về công tác văn thư"
    )
    issuer: Text = required_key("Cơ quan ban hành", "Nơi ký hoặc thông qua, viết như khi viện dẫn.", "Chính phủ")
    from_: IssueDate | None = key("Hiệu lực từ", "Hôm bắt đầu được áp dụng trên thực tế.", "2020-03-05", alias="from")
    until: IssueDate | None = key(
        "Hiệu lực đến", "Hôm cuối cùng còn được áp dụng; bỏ trống khi vẫn còn hiệu lực.", "2020-03-04"
    )
    replaced_by: Text | None = key(
        "Văn bản thay thế", "Số và ký hiệu đầy đủ của mục khác trong danh mục này.", "30/2020/NĐ-CP"
    )
    source: Text = required_key("Nguồn", "Điều khoản nói rõ về hiệu lực và việc thay thế.", "Điều 37 Nghị định")
    note: Text | None = key("Ghi chú", "Điều chưa chắc chắn hoặc người sau cần biết thêm.", "Chưa đối chiếu Công báo.")


class LegalActDirectory(Keyed, title="Danh mục văn bản pháp luật"):
    """The acts that documents cite most."""

    acts: tuple[LegalAct, ...] = key(
        "Các văn bản",
        "Mỗi mục một văn bản, cũ và mới; văn bản viện dẫn mà không có ở đây thì không bị nhắc.",
        [
            {
                "type": "Nghị định",
                "number": "30/2020",
                "notation": "NĐ-CP",
                "date": "2020-03-05",
                "title": "về công tác văn thư",
                "issuer": "Chính phủ",
                "source": "Điều 37 Nghị định",
            }
        ],
        default=(),
    )
