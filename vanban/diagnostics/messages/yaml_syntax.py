"""YM: the YAML itself, and what YAML does to real sentences."""

from vanban.diagnostics.messages.message import Message, error

QUOTE_VI = "đặt cả giá trị trong dấu nháy kép, hoặc viết dưới `|`"
QUOTE_EN = "put the whole value in double quotes, or write it under `|`"

MESSAGES: dict[str, Message] = {
    "YM101": error(
        "Không đọc được YAML từ đây",
        "The YAML cannot be read from here",
        "kiểm tra dấu nháy, dấu ngoặc, dấu hai chấm và chỗ thụt vào ở ngay trước",
        "check the quotes, brackets, colons and indentation just before",
    ),
    "YM102": error(
        "Dòng thụt vào bằng phím Tab",
        "The line is indented with a tab",
        "thụt vào bằng dấu cách",
        "indent with blanks",
    ),
    "YM103": error(
        "Dòng thụt vào không thẳng hàng",
        "The indentation does not line up",
        "đặt các khóa cùng cấp thẳng cột nhau",
        "put keys of one level into one column",
    ),
    "YM104": error(
        "Dấu nháy mở ra mà không đóng",
        "A quotation mark is never closed",
        "thêm dấu nháy đóng",
        "close the quote",
    ),
    "YM105": error(
        "Dấu ngoặc mở ra mà không đóng",
        "A bracket is never closed",
        "thêm dấu ngoặc đóng",
        "close the bracket",
    ),
    "YM106": error(
        "Giá trị bắt đầu bằng dấu {character}, YAML hiểu thành ký hiệu riêng",
        "The value starts with {character}, which YAML takes for a sign of its own",
        QUOTE_VI,
        QUOTE_EN,
    ),
    "YM107": error(
        'Câu có dấu ":", YAML hiểu phần đứng trước thành một khóa',
        'The sentence holds ":", and YAML takes what stands before it for a key',
        QUOTE_VI,
        QUOTE_EN,
    ),
    "YM108": error(
        'Câu bị cắt tại "{comment}": YAML hiểu phần sau dấu # là ghi chú',
        'The sentence is cut at "{comment}": YAML takes what follows # for a comment',
        QUOTE_VI + "; nếu là ghi chú thật, thêm một dấu cách sau dấu #",
        QUOTE_EN + "; if it is meant as a comment, put a blank after the #",
    ),
    "YM109": error(
        'Khóa "{key}" viết hai lần',
        'The key "{key}" stands twice',
        "giữ lại một, gộp nội dung",
        "keep one and merge",
    ),
    "YM110": error(
        "Không dùng neo và tham chiếu của YAML (& và *)",
        "YAML anchors and aliases (& and *) are not used here",
        "viết lại nội dung; nếu là chữ nghiêng, " + QUOTE_VI,
        "write the words out; if italics are meant, " + QUOTE_EN,
    ),
    "YM111": error(
        'Không dùng thẻ kiểu của YAML ("{tag}")',
        'YAML tags are not used here ("{tag}")',
        "bỏ thẻ; nếu là chữ trong câu, " + QUOTE_VI,
        "remove the tag; if it is part of the sentence, " + QUOTE_EN,
    ),
    "YM112": error(
        "Tệp có nhiều hơn một tài liệu YAML (---)",
        "The file holds more than one YAML document (---)",
        "tách thành từng tệp",
        "split it into files",
    ),
    "YM113": error(
        "Nội dung lồng quá {depth} cấp",
        "The content is nested deeper than {depth} levels",
        "bớt cấp",
        "flatten it",
    ),
    "YM114": error(
        "Khóa không phải là một từ",
        "The key is not a word",
        "dùng một khóa trong lược đồ; nếu là chữ trong câu, " + QUOTE_VI,
        "use a key of the schema; if it is part of a sentence, " + QUOTE_EN,
    ),
    "YM115": error(
        "Dấu \\ trong nháy kép đứng trước một ký tự không đi với nó",
        "A \\ in double quotes stands before a character that does not go with it",
        "viết \\\\, hoặc đổi sang dấu nháy đơn",
        "write \\\\, or use single quotes",
    ),
    "YM116": error(
        "Dấu \\ trong nháy kép tạo ra ký tự điều khiển {code_point}",
        "A \\ in double quotes makes the control character {code_point}",
        "viết \\\\, hoặc đổi sang dấu nháy đơn",
        "write \\\\, or use single quotes",
    ),
    "YM117": error(
        "Giá trị bắt đầu bằng dấu nháy nhưng còn chữ sau dấu nháy đóng",
        "The value starts with a quotation mark but goes on after the closing one",
        "viết cả giá trị dưới `|`, hoặc đặt tất cả trong cặp dấu nháy loại kia",
        "write the whole value under `|`, or put all of it in quotes of the other kind",
    ),
    "YM118": error(
        'Dòng này không có ": " sau khóa',
        'This line has no ": " behind its key',
        "viết dạng `khóa: giá trị`, có dấu cách sau dấu hai chấm",
        "write `key: value`, with a blank after the colon",
    ),
    "YM119": error(
        "Tệp còn dấu xung đột của git",
        "The file still holds conflict marks of git",
        "chọn một trong hai đoạn, rồi xóa các dòng <<<<<<<, =======, >>>>>>>",
        "choose one of the two, then delete the lines <<<<<<<, =======, >>>>>>>",
    ),
}
