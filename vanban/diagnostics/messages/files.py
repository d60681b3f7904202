"""TP: files and folders."""

from vanban.diagnostics.messages.message import Message, error, warning

MESSAGES: dict[str, Message] = {
    "TP101": error('Không tìm thấy "{path}"', 'There is no "{path}"', "kiểm tra lại đường dẫn", "check the path"),
    "TP102": error(
        "Tệp không phải UTF-8 (byte thứ {offset})",
        "The file is not UTF-8 (byte {offset})",
        "lưu lại tệp với bảng mã UTF-8",
        "save the file again as UTF-8",
    ),
    "TP103": error("Tệp không có nội dung", "The file is empty", "bắt đầu bằng lệnh `new`", "start with `new`"),
    "TP104": error(
        'Không đọc được "{path}": {reason}',
        'Cannot read "{path}": {reason}',
        "kiểm tra quyền đọc",
        "check access",
    ),
    "TP105": error(
        'Đường dẫn "{path}" là vòng liên kết',
        'The path "{path}" is a loop of links',
        "xóa liên kết",
        "remove the link",
    ),
    "TP106": error(
        'Tệp "{path}" nằm ngoài dự án',
        'The file "{path}" lies outside the project',
        "đưa tệp vào trong thư mục dự án",
        "move the file into the project",
    ),
    "TP107": error('Không tìm thấy tệp "{path}"', 'There is no file "{path}"', "kiểm tra tên tệp", "check its name"),
    "TP108": error(
        'Không ghi được "{path}": {reason}',
        'Cannot write "{path}": {reason}',
        "kiểm tra quyền ghi và chỗ trống trên đĩa",
        "check access and free disk space",
    ),
    "TP109": error(
        'Tệp CSV "{path}" không đọc được: {reason}',
        'The CSV file "{path}" cannot be read: {reason}',
        "lưu lại thành CSV UTF-8",
        "save it again as UTF-8 CSV",
    ),
    "TP110": error(
        'Hai văn bản cùng cho ra tệp "{path}"',
        'Two documents would both write "{path}"',
        "đổi tên một tệp nguồn",
        "rename one of the sources",
    ),
    "TP111": error(
        'Tệp "{path}" không phải là hình PNG hoặc JPEG',
        'The file "{path}" is neither a PNG nor a JPEG picture',
        "lưu lại hình thành PNG hoặc JPEG",
        "save the picture again as PNG or JPEG",
    ),
    "TP112": error(
        'Tệp CSV "{path}" không có dòng nào',
        'The CSV file "{path}" has no rows',
        "điền dữ liệu vào tệp, hoặc bỏ bảng này",
        "fill the file, or remove the table",
    ),
    "TP113": error(
        '"{path}" là thư mục, không phải tệp',
        '"{path}" is a folder, not a file',
        "nêu tên một tệp trong thư mục",
        "name a file in the folder",
    ),
    "TP114": error(
        'Tệp CSV "{path}" không phải UTF-8 (byte thứ {offset})',
        'The CSV file "{path}" is not UTF-8 (byte {offset})',
        "lưu lại thành CSV UTF-8",
        "save it again as UTF-8 CSV",
    ),
    "TP115": error(
        "Tiến trình dựng văn bản này bị dừng đột ngột hai lần (mã {detail})",
        "The process that built this document died twice (code {detail})",
        "dựng riêng văn bản này; nếu vẫn hỏng, báo cho người quản trị kho",
        "build this document alone; if it fails again, report it",
    ),
    "TP116": error(
        "Dựng văn bản này quá {detail} giây, hai lần đều chưa xong",
        "Building this document took over {detail} seconds, twice",
        "chia nhỏ bảng và phụ lục rất dài, hoặc báo cho người quản trị kho",
        "divide very long tables and annexes, or report it",
    ),
    "TP117": error(
        "Dựng văn bản này cần quá {detail} MB bộ nhớ",
        "Building this document needs more than {detail} MB of memory",
        "giảm cỡ hình, chia nhỏ bảng và phụ lục rất dài",
        "use smaller pictures, divide very long tables and annexes",
    ),
    "TP118": error(
        "Chương trình gặp lỗi khi dựng văn bản này: {detail}",
        "The program failed on this document: {detail}",
        "báo cho người quản trị kho, kèm tệp văn bản",
        "report it with the document",
    ),
    "TP119": error(
        "Phần {detail} của kết quả chia phần chưa có hoặc không khớp",
        "Shard {detail} is missing or does not fit the others",
        "gộp đủ các thư mục của cùng một lần dựng `--shard K/N`",
        "merge all folders of one build by `--shard K/N`",
    ),
    "TP201": warning(
        "Văn bản mang dấu {secrecy}: không đưa vào mục lục, không lưu đệm, không công bố",
        "The document is marked {secrecy}: it is not indexed, cached or published",
        "chỉ soạn, lưu trên máy và kho được phép chứa bí mật nhà nước; không đưa lên kho mã dùng chung",
        "write and keep it only on machines cleared for state secrets; keep it out of shared repositories",
        "Luật Bảo vệ bí mật nhà nước; NĐ 30/2020/NĐ-CP, PL1-I-III.2a",
        "Law on Protection of State Secrets; Decree 30/2020/NĐ-CP, PL1-I-III.2a",
    ),
}
