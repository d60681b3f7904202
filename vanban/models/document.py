"""What plans and reports have in common."""

from typing import Annotated, ClassVar, Literal

from pydantic import Tag

from vanban.models.annex import Annex
from vanban.models.contact import Contact
from vanban.models.dates import IssueDate
from vanban.models.keys import Keyed, key, required_key
from vanban.models.number import DocumentNumber
from vanban.models.section import Section
from vanban.models.signature import Signature
from vanban.models.text import AnyText, Id, Text
from vanban.models.unions import BY_SHAPE


class OutlineGroup(Keyed, title="Nhóm trong bố cục"):
    """A heading over one part or several."""

    heading: Text = required_key("Đề mục", "Tên in trên các phần được gộp chung ở đây.", "Mục đích, yêu cầu")
    parts: tuple[Text, ...] = required_key(
        "Các phần",
        "Khóa của phần (`purpose`, `tasks`…) hoặc `id` của mục tự đặt tên, theo thứ tự in.",
        ["purpose", "requirements"],
        min_length=1,
    )


AnyOutlineEntry = Annotated[Annotated[Text, Tag("text")] | Annotated[OutlineGroup, Tag("mapping")], BY_SHAPE]


class BaseDocument(Keyed):
    """A document with a letterhead, a body, recipients and a signature."""

    TYPE_NAME: ClassVar[str]
    """The type as printed, one of the twenty-nine."""
    PARTS: ClassVar[dict[str, str]]
    """Keys that are parts of the outline, with their usual headings."""
    OUTLINE: ClassVar[tuple[str | tuple[str, tuple[str, ...]], ...]]
    """The usual order; a tuple is a heading over several parts; `sections` stands for all free ones."""

    id: Id | None = key(
        "Mã văn bản",
        "Tên không đổi qua các lần sửa, để nhắc tới khi rà soát; không in ra.",
        "lo-trinh-cong-nghe-2025",
    )
    issuer: Text = required_key(
        "Cơ quan ban hành",
        "Tên có trong danh bạ, kèm tên tỉnh; đầu thư, ký hiệu và địa danh suy ra từ đây.",
        "UBND tỉnh Lạng Sơn",
    )
    governing_agency: Text | None = key(
        "Cơ quan chủ quản",
        "Chỉ viết khi khác cơ quan cấp trên ghi trong danh bạ; in trên tên cơ quan ban hành.",
        "UBND tỉnh Lạng Sơn",
    )
    letterhead: tuple[Text, ...] = key(
        "Đầu thư",
        "Thay toàn bộ các dòng tên cơ quan ở góc trái; riêng dòng cuối in đậm.",
        ["UBND TỈNH LẠNG SƠN", "SỞ TÀI CHÍNH"],
        default=(),
    )
    number: DocumentNumber | None = key(
        "Số", "Số do văn thư cấp khi ban hành, không cần số 0 phía trước; dự thảo để trống.", 240
    )
    symbol: Text | None = key(
        "Ký hiệu",
        "Chỉ viết khi khác ký hiệu tự lập từ loại văn bản và cơ quan ban hành.",
        "KH-UBND",
    )
    place: Text | None = key("Địa danh", "Chỉ viết khi khác nơi đóng trụ sở suy ra từ cơ quan ban hành.", "Lạng Sơn")
    date: IssueDate | None = key(
        "Ngày ban hành",
        "Viết năm-tháng-ngày; dự thảo chưa biết đủ thì viết 2025-09 hoặc 2025.",
        "2025-09-11",
    )
    subject: Text = required_key(
        "Trích yếu",
        "Một câu ngắn cho biết nội dung chủ yếu, in đậm dưới tên loại; viết dưới `|` để tự ngắt dòng.",
        "Xây dựng lộ trình đổi mới công nghệ",
    )
    subtitle: Text | None = key(
        "Dòng dưới trích yếu",
        "Lời trong ngoặc đơn, nói rõ dịp hoặc mục đích của văn bản.",
        "(Phục vụ kỳ họp thứ 20)",
    )
    status: Literal["draft", "issued"] | None = key(
        "Trạng thái",
        "draft là dự thảo, issued là đã ban hành; không viết thì coi là đã ban hành khi đủ số và ngày.",
        "draft",
    )
    draft_mark: Text | None = key(
        "Dấu dự thảo", "Chữ đóng khung in ở đầu trang thứ nhất khi lấy ý kiến.", "Dự thảo lần 2"
    )
    secrecy: Literal["MẬT", "TỐI MẬT", "TUYỆT MẬT"] | None = key(
        "Độ mật",
        "Dấu theo pháp luật về bảo vệ bí mật nhà nước; không đưa văn bản như vậy vào kho chung.",
        "MẬT",
    )
    urgency: Literal["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"] | None = key(
        "Mức độ khẩn", "Dấu đóng khung in dưới số và ký hiệu, khi văn bản phải chuyển gấp.", "KHẨN"
    )
    circulation: Literal["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"] | None = key(
        "Phạm vi lưu hành",
        "Chỉ dẫn đóng khung ở đầu trang, cho biết ai được giữ và xem.",
        "LƯU HÀNH NỘI BỘ",
    )
    addressees: tuple[Text, ...] = key(
        "Kính gửi",
        "Cơ quan nhận chính, in dưới trích yếu của báo cáo gửi cấp trên; mỗi nơi một dòng.",
        ["UBND tỉnh Lạng Sơn"],
        default=(),
    )
    legal_bases: tuple[Text, ...] = key(
        "Căn cứ",
        "Văn bản làm cơ sở ban hành, mỗi văn bản một dòng; dấu câu cuối dòng tự thêm.",
        ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"],
        default=(),
    )
    opening: Text | None = key(
        "Mở đầu",
        "Đoạn văn đứng trước mục thứ nhất, thường kết bằng “như sau:”.",
        "Thực hiện Công văn số 5535/VPCP-KGVX, UBND tỉnh ban hành Kế hoạch như sau:",
    )
    sections: tuple[Section, ...] = key(
        "Các mục",
        "Những phần tự đặt tên, in theo đúng thứ tự viết ở đây.",
        [{"heading": "Kết quả", "text": "Đã hoàn thành."}],
        default=(),
    )
    outline: tuple[AnyOutlineEntry, ...] = key(
        "Bố cục",
        "Chỉ viết khi thứ tự hoặc đề mục khác lệ thường: khóa của phần, `id` của mục, hoặc một nhóm.",
        ["ket-qua", {"heading": "Đề xuất, kiến nghị", "parts": ["de-xuat", "kien-nghi"]}],
        default=(),
    )
    numbering: tuple[Text, ...] = key(
        "Kiểu đánh số",
        "Nhãn của từng cấp đề mục, viết như sẽ in; không viết thì là I., 1., a).",
        ["A.", "I.", "1.", "1.1."],
        default=("I.", "1.", "a)"),
    )
    case: Literal["as_typed"] | None = key(
        "Chữ hoa", "Đặt as_typed để đề mục cấp một in đúng như đã viết, không tự in hoa.", "as_typed"
    )
    closing: Text | None = key(
        "Kết thúc",
        "Đoạn văn đứng sau mục cuối cùng; dấu ./. tự thêm.",
        "Trên đây là Kế hoạch của UBND tỉnh.",
    )
    end_mark: AnyText | None = key(
        "Dấu kết thúc",
        'Thay cho ./. ở cuối phần nội dung; viết "" thì không in gì.',
        "./.",
        default="./.",
    )
    footnotes: dict[str, Text] = key(
        "Chú thích",
        "Số và lời in ở chân trang; trong câu gọi bằng [^1].",
        {"1": "Số liệu đến hết tháng 6/2025."},
        default={},
    )
    annexes: tuple[Annex, ...] = key(
        "Phụ lục",
        "Những bảng, danh mục, biểu mẫu kèm theo, mỗi cái bắt đầu ở trang mới.",
        [{"title": "Phân công nhiệm vụ", "orientation": "landscape", "tasks": [{"title": "Khảo sát"}]}],
        default=(),
    )
    recipients: tuple[Text, ...] = key(
        "Nơi nhận",
        "Mỗi cơ quan, cá nhân một dòng; gạch đầu dòng và dấu câu tự thêm.",
        ["Bộ Khoa học và Công nghệ", "Các sở, ban, ngành"],
        default=(),
    )
    file_copies: Text | None = key(
        "Lưu", "Nơi giữ bản gốc và đơn vị soạn thảo, in ở dòng cuối của nơi nhận.", "VT, KGVX"
    )
    drafter: Text | None = key("Người soạn thảo", "Chữ viết tắt tên và số lượng bản, in sau dòng Lưu.", "PL.(300)")
    signature: Signature | None = key(
        "Khối ký",
        "Quyền hạn, chức vụ và họ tên người ký, ở góc phải cuối văn bản.",
        {"lines": ["Giám đốc"], "signer": "Nguyễn Văn Ví Dụ"},
    )
    contact: Contact | None = key(
        "Địa chỉ cơ quan",
        "Thông tin liên hệ in ở chân trang thứ nhất, khi cần cho người nhận.",
        {"address": "Số 01, đường Hùng Vương", "phone": "0205 3812 345"},
    )

    @property
    def is_issued(self) -> bool:
        """Issued where it says so, or where number and full date stand."""
        if self.status is not None:
            return self.status == "issued"
        return self.number is not None and self.date is not None and self.date.is_full
