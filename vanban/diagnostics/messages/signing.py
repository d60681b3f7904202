"""KY: the signature block."""

from vanban.diagnostics.messages.message import Message, error

MESSAGES: dict[str, Message] = {
    "KY101": error(
        'Không có quyền hạn ký "{prefix}"',
        'There is no authority to sign "{prefix}"',
        'viết "{nearest}"',
        'write "{nearest}"',
        "NĐ 30/2020/NĐ-CP, PL1-I-II.7b",
        "Decree 30/2020/NĐ-CP, PL1-I-II.7b",
    ),
    "KY102": error(
        'Trước họ tên người ký có "{degree}"',
        '"{degree}" stands before the signer\'s name',
        'viết "{name}"',
        'write "{name}"',
        "NĐ 30/2020/NĐ-CP, PL1-I-II.7c",
        "Decree 30/2020/NĐ-CP, PL1-I-II.7c",
    ),
}
