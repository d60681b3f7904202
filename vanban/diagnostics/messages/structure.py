"""CT: keys, types and what belongs where."""

from vanban.diagnostics.messages.message import Message, error, warning

MESSAGES: dict[str, Message] = {
    "CT101": error(
        'Không có khóa nào tên "{key}" ở đây',
        'There is no key "{key}" here',
        'viết "{nearest}"',
        'write "{nearest}"',
    ),
    "CT102": error('Thiếu khóa "{key}"', 'The key "{key}" is missing', "thêm `{key}:`", "add `{key}:`"),
    "CT103": error("Chỗ này phải là {wanted}", "This must be {wanted_en}", "{hint}", "{hint_en}"),
    "CT104": error("Chỗ này để trống", "This is empty", "điền nội dung hoặc bỏ khóa này", "fill it or remove the key"),
    "CT105": error('Không có ngày "{value}"', 'There is no date "{value}"', "sửa lại ngày, tháng", "mend the date"),
    "CT106": error(
        'Không đọc được "{value}" thành ngày, tháng hoặc năm',
        '"{value}" cannot be read as a date, a month or a year',
        "viết 2025-09-11, 2025-09 hoặc 2025",
        "write 2025-09-11, 2025-09 or 2025",
    ),
    "CT107": error(
        'Số văn bản "{value}" không hợp lệ',
        'The number "{value}" is not valid',
        "viết một số nguyên từ 1 trở lên, không kèm ký hiệu",
        "write a whole number from 1, without the symbol",
        "NĐ 30/2020/NĐ-CP, Điều 15.1",
        "Decree 30/2020/NĐ-CP, article 15.1",
    ),
    "CT108": error(
        '"{value}" không thuộc các giá trị: {choices}',
        '"{value}" is none of: {choices}',
        'viết "{nearest}"',
        'write "{nearest}"',
    ),
    "CT110": error(
        'Không có phần nào tên "{name}" để đưa vào `outline`',
        'There is no part "{name}" for the `outline`',
        'viết "{nearest}"',
        'write "{nearest}"',
    ),
    "CT111": error(
        "Bảng có {columns} cột nhưng dòng này có {cells} ô",
        "The table has {columns} columns but this row has {cells} cells",
        "thêm hoặc bớt ô cho đủ",
        "add or remove cells",
    ),
    "CT112": error(
        'Ô "{mark}" nối với ô ngoài bảng',
        'The cell "{mark}" is joined with one outside the table',
        "bỏ dấu nối ở mép bảng",
        "remove the mark at the table's edge",
    ),
    "CT113": error(
        'Kiểu đánh số "{value}" không đọc được',
        'The numbering "{value}" cannot be read',
        'ví dụ "I.", "1.1.", "a)"',
        'for example "I.", "1.1.", "a)"',
    ),
    "CT114": error(
        'Mã "{value}" đã dùng ở chỗ khác',
        'The id "{value}" is used elsewhere too',
        "đặt mã khác",
        "choose another",
    ),
    "CT115": error(
        'Tên loại "{value}" không có trong 29 loại văn bản',
        'The type "{value}" is none of the 29 types',
        'viết "{nearest}"',
        'write "{nearest}"',
        "NĐ 30/2020/NĐ-CP, Điều 7",
        "Decree 30/2020/NĐ-CP, article 7",
    ),
    "CT116": error(
        "Văn bản đã ban hành thì phải có `{missing}`",
        "An issued document must have `{missing}`",
        "điền đủ, hoặc đặt `status: draft`",
        "fill it in, or set `status: draft`",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.3, II.4",
        "Decree 30/2020/NĐ-CP, PL1-I-II.3, II.4",
    ),
    "CT117": error(
        "Bảng có {columns} cột nhưng hàng {row} của tệp CSV có {cells} ô",
        "The table has {columns} columns but row {row} of the CSV file has {cells} cells",
        "thêm hoặc bớt ô cho đủ",
        "add or remove cells",
    ),
    "CT118": error(
        'Ô "{mark}" ở hàng {row} của tệp CSV nối với ô ngoài bảng',
        'The cell "{mark}" in row {row} of the CSV file is joined with one outside the table',
        "bỏ dấu nối ở mép bảng",
        "remove the mark at the table's edge",
    ),
    "CT201": warning(
        "Văn bản không có nơi nhận",
        "The document has no recipients",
        "thêm `recipients`",
        "add `recipients`",
        "NĐ 30/2020/NĐ-CP, PL1-I-II.9",
        "Decree 30/2020/NĐ-CP, PL1-I-II.9",
    ),
}
