"""What plans and reports have in common."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Tag

from vanban.models.annex import Annex
from vanban.models.dates import IssueDate
from vanban.models.keys import Keyed, key, required_key
from vanban.models.number import DocumentNumber
from vanban.models.section import Section
from vanban.models.signature import Signature
from vanban.models.text import Id, Text
from vanban.models.unions import BY_SHAPE


class Contact(Keyed):
    """The strip at the foot of page one (PL1-I-III.4)."""

    address: Text | None = key("Địa chỉ", "Số nhà, đường, nơi đặt trụ sở.", "Số 01, đường Hùng Vương, tỉnh Lạng Sơn")
    phone: Text | None = key("Điện thoại", "Số điện thoại.", "0205 3812 345")
    fax: Text | None = key("Fax", "Số fax.", "0205 3812 346")
    email: Text | None = key("Thư điện tử", "Địa chỉ thư điện tử công vụ.", "vanthu@example.gov.vn")
    website: Text | None = key("Trang tin", "Địa chỉ trang thông tin điện tử.", "example.gov.vn")


class OutlineGroup(Keyed):
    """A heading over one part or several."""

    heading: Text = required_key("Đề mục", "Tên mục lớn.", "Mục đích, yêu cầu")
    parts: tuple[Text, ...] = required_key("Các phần", "Khóa của các phần, hoặc mã (`id`) của mục tự do.", ["purpose", "requirements"], min_length=1)


AnyOutlineEntry = Annotated[Annotated[Text, Tag("text")] | Annotated[OutlineGroup, Tag("mapping")], BY_SHAPE]


class BaseDocument(Keyed):
    """A document with a letterhead, a body, recipients and a signature."""

    TYPE_NAME: ClassVar[str]
    """The type as printed, one of the twenty-nine."""
    PARTS: ClassVar[dict[str, str]]
    """Keys that are parts of the outline, with their usual headings."""
    OUTLINE: ClassVar[tuple[str | tuple[str, tuple[str, ...]], ...]]
    """The usual order; a tuple is a heading over several parts; `sections` stands for all free ones."""

    id: Id | None = key("Mã văn bản", "Tên bền vững của văn bản trong kho.", "lo-trinh-cong-nghe-2025")
    issuer: Text = required_key("Cơ quan ban hành", "Tên cơ quan theo danh bạ; đầu thư, ký hiệu, địa danh suy ra từ đây.", "UBND tỉnh Lạng Sơn")
    governing_agency: Text | None = key("Cơ quan chủ quản", "Thay cho cơ quan chủ quản lấy từ danh bạ.", "UBND tỉnh Lạng Sơn")
    letterhead: tuple[Text, ...] = key("Đầu thư", "Thay cả các dòng tên cơ quan ở góc trái; dòng cuối in đậm.", ["UBND TỈNH LẠNG SƠN", "SỞ TÀI CHÍNH"], default=())
    number: DocumentNumber | None = key("Số", "Số văn bản; bản thảo bỏ trống.", 240)
    symbol: Text | None = key("Ký hiệu", "Thay cho ký hiệu tự lập từ loại và cơ quan.", "KH-UBND")
    place: Text | None = key("Địa danh", "Thay cho địa danh lấy từ danh bạ.", "Lạng Sơn")
    date: IssueDate | None = key("Ngày ban hành", "Ngày, tháng hoặc chỉ năm khi chưa biết đủ.", "2025-09-11")
    subject: Text = required_key("Trích yếu", "Một câu nêu nội dung; viết dưới `|` để tự ngắt dòng.", "Xây dựng lộ trình đổi mới công nghệ")
    subtitle: Text | None = key("Dòng dưới trích yếu", "Dòng trong ngoặc dưới trích yếu.", "(Phục vụ kỳ họp thứ 20)")
    status: Literal["draft", "issued"] | None = key("Trạng thái", "draft là bản thảo, issued là đã ban hành; bỏ trống thì suy từ số và ngày.", "draft")
    draft_mark: Text | None = key("Dấu dự thảo", "Chữ đóng khung góc trên khi là bản thảo.", "Dự thảo lần 2")
    secrecy: Literal["MẬT", "TỐI MẬT", "TUYỆT MẬT"] | None = key("Độ mật", "Dấu chỉ độ mật.", "MẬT")
    urgency: Literal["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"] | None = key("Mức độ khẩn", "Dấu chỉ mức độ khẩn.", "KHẨN")
    circulation: Literal["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"] | None = key("Phạm vi lưu hành", "Chỉ dẫn phạm vi lưu hành.", "LƯU HÀNH NỘI BỘ")
    addressees: tuple[Text, ...] = key("Kính gửi", "Nơi nhận chính của báo cáo gửi lên trên.", ["UBND tỉnh Lạng Sơn"], default=())
    legal_bases: tuple[Text, ...] = key("Căn cứ", "Mỗi căn cứ một dòng; dấu chấm phẩy tự thêm.", ["Căn cứ Luật Tổ chức chính quyền địa phương"], default=())
    opening: Text | None = key("Mở đầu", "Đoạn văn trước mục I.", "Thực hiện Công văn số 5535/VPCP-KGVX, UBND tỉnh ban hành Kế hoạch như sau:")
    sections: tuple[Section, ...] = key("Các mục", "Các mục tự do theo thứ tự in.", [{"heading": "Kết quả", "text": "Đã hoàn thành."}], default=())
    outline: tuple[AnyOutlineEntry, ...] = key("Bố cục", "Thứ tự và đề mục các phần, khi khác bố cục thường dùng.", ["purpose", "tasks"], default=())
    numbering: tuple[Text, ...] = key("Kiểu đánh số", "Nhãn của từng cấp như sẽ in.", ["A.", "I.", "1.", "1.1."], default=("I.", "1.", "a)"))
    case: Literal["as_typed"] | None = key("Chữ hoa", "Đặt as_typed để đề mục lớn giữ chữ như đã viết.", "as_typed")
    closing: Text | None = key("Kết thúc", "Đoạn văn sau mục cuối; dấu ./. tự thêm.", "Trên đây là Kế hoạch của UBND tỉnh.")
    end_mark: str | None = key("Dấu kết thúc", "Thay cho ./. ở cuối; chuỗi rỗng thì không in.", "./.", default="./.")
    footnotes: dict[str, Text] = key("Chú thích", "Số và lời chú thích, gọi trong câu bằng [^1].", {"1": "Số liệu đến hết tháng 6/2025."}, default={})
    annexes: tuple[Annex, ...] = key("Phụ lục", "Các phụ lục kèm theo.", [{"title": "Phân công nhiệm vụ"}], default=())
    recipients: tuple[Text, ...] = key("Nơi nhận", "Mỗi nơi một dòng; gạch đầu dòng và dấu câu tự thêm.", ["Bộ Khoa học và Công nghệ", "Các sở, ban, ngành"], default=())
    file_copies: Text | None = key("Lưu", "Phần sau chữ Lưu.", "VT, KGVX")
    drafter: Text | None = key("Người soạn thảo", "Ký hiệu người soạn và số bản, in sau dòng Lưu.", "PL.(300)")
    signature: Signature | None = key("Khối ký", "Quyền hạn, chức vụ và họ tên người ký.", {"lines": ["Giám đốc"], "signer": "Nguyễn Văn Ví Dụ"})
    contact: Contact | None = key("Địa chỉ cơ quan", "Dải địa chỉ ở chân trang thứ nhất.", {"address": "Số 01, đường Hùng Vương"})

    @property
    def is_issued(self) -> bool:
        """Issued where it says so, or where number and full date stand."""
        if self.status is not None:
            return self.status == "issued"
        return self.number is not None and self.date is not None and self.date.is_full
