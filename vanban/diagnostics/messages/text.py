"""VB: the letters, the inline marks and the footnotes."""

from vanban.diagnostics.messages.message import Message, error, warning

MESSAGES: dict[str, Message] = {
    "VB101": error(
        "Ký tự điều khiển {code_point} trong tệp",
        "The file holds the control character {code_point}",
        "xóa ký tự này",
        "delete it",
    ),
    "VB102": error(
        'Phông chữ không có ký tự "{character}" ({code_point})',
        'The fonts lack the character "{character}" ({code_point})',
        "thay bằng ký tự khác, hoặc dùng --fonts với phông có ký tự này",
        "use another character, or --fonts with fonts that have it",
    ),
    "VB103": error(
        "Chú thích [^{number}] không có trong `footnotes`",
        "The footnote [^{number}] is not in `footnotes`",
        "thêm `{number}: …` vào `footnotes`",
        "add `{number}: …` to `footnotes`",
    ),
    "VB104": error(
        "Chú thích {number} không được gọi ở đâu",
        "The footnote {number} is called nowhere",
        "thêm [^{number}] vào câu, hoặc xóa chú thích",
        "put [^{number}] into a sentence, or delete the note",
    ),
    "VB105": error(
        "Chú thích {number} được gọi hai lần",
        "The footnote {number} is called twice",
        "dùng một số khác cho lần thứ hai",
        "use another number for the second call",
    ),
    "VB106": error(
        "Chú thích không dùng được ở chỗ này",
        "A footnote cannot stand here",
        "chuyển vào nội dung văn bản",
        "move it into the body",
    ),
    "VB201": warning(
        'Dấu "{mark}" không có cặp, sẽ in ra như chữ',
        'The mark "{mark}" has no partner and prints as typed',
        'thêm dấu đóng, hoặc viết "\\{mark}"',
        'close it, or write "\\{mark}"',
    ),
    "VB202": warning(
        "Tệp có chữ chưa ở dạng dựng sẵn Unicode (NFC), lần đầu tại đây; đã tự chuyển",
        "The file has letters that are not in Unicode's composed form (NFC), first here; they were composed",
        "lưu lại bằng bộ gõ Unicode dựng sẵn",
        "save it again with composed letters",
        "NĐ 30/2020/NĐ-CP, PL1-I-I.4 (TCVN 6909:2001)",
        "Decree 30/2020/NĐ-CP, PL1-I-I.4 (TCVN 6909:2001)",
    ),
}
