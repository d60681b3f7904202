"""DV: names of units."""

from vanban.diagnostics.messages.message import Message, error, warning

DIRECTORY = "danh bạ content/_shared/units.yaml"
DIRECTORY_EN = "the directory content/_shared/units.yaml"

MESSAGES: dict[str, Message] = {
    "DV101": error(
        'Không có đơn vị nào tên "{name}"',
        'There is no unit named "{name}"',
        'viết "{nearest}"',
        'write "{nearest}"',
        DIRECTORY,
        DIRECTORY_EN,
    ),
    "DV102": error(
        '"{name}" đã kết thúc sau ngày {until}',
        '"{name}" ended after {until}',
        'thay bằng "{successor}"',
        'name "{successor}" instead',
        "{source}",
        "{source}",
    ),
    "DV103": error(
        '"{name}" chưa có trước {since}',
        '"{name}" did not exist before {since}',
        "kiểm tra ngày của văn bản",
        "check the document's date",
        "{source}",
        "{source}",
    ),
    "DV104": error(
        'Không rõ cơ quan ban hành "{name}"',
        'The issuer "{name}" is not known',
        'viết "{nearest}", hoặc thêm vào danh bạ',
        'write "{nearest}", or add it to the directory',
        DIRECTORY,
        DIRECTORY_EN,
    ),
    "DV201": warning(
        'Chưa có "{name}" trong danh bạ, in như đã viết',
        '"{name}" is not in the directory and prints as written',
        "thêm vào danh bạ nếu là một đơn vị",
        "add it to the directory if it is a unit",
        DIRECTORY,
        DIRECTORY_EN,
    ),
    "DV202": warning(
        'Có vẻ "{name}" đã kết thúc sau ngày {until}',
        '"{name}" seems to have ended after {until}',
        'xem xét thay bằng "{successor}"',
        'consider "{successor}"',
        DIRECTORY,
        DIRECTORY_EN,
    ),
    "DV105": error(
        'Đơn vị "{name}" có hai mục trong danh bạ',
        'The unit "{name}" has two entries in the directory',
        "gộp hai mục",
        "merge the two",
    ),
    "DV106": error(
        'Không có đơn vị "{name}" để thay thế hoặc làm cấp trên',
        'There is no unit "{name}" to be successor or parent',
        'viết "{nearest}"',
        'write "{nearest}"',
    ),
}
