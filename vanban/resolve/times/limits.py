"""Reads the words before a stretch that make it a limit: trước, đến hết, chậm nhất, từ, sau."""

from enum import Enum

from .phrase import Phrase
from .tokens import Lexicon


class Bound(Enum):
    """Which days a limit allows, from the stretch named behind it."""

    FROM = "from its first day"
    AFTER = "from the day after it"
    UNTIL = "until its last day"
    BEFORE = "until the day before it"


FILLERS = Lexicon(
    dict.fromkeys(
        (
            *(
                "trong",
                "trong khoảng",
                "vào",
                "lúc",
                "hồi",
                "là",
                "cả",
                "của",
                "thuộc",
                "các",
                "khoảng",
                "toàn bộ",
                "hạn",
            ),
            *(
                "dự kiến",
                "phấn đấu",
                "bắt đầu",
                "hoàn thành",
                "hoàn thiện",
                "hoàn tất",
                "kết thúc",
                "xong",
                "thực hiện",
            ),
            *(
                "tổ chức",
                "triển khai",
                "ban hành",
                "trình",
                "báo cáo",
                "gửi",
                "thời gian",
                "thời hạn",
                "thời điểm",
            ),
            *("giai đoạn", "thời kỳ", "thời kì", "nhiệm kỳ", "nhiệm kì"),
        ),
        True,
    )
)
_LATEST = (
    "chậm nhất",
    "muộn nhất",
    "trễ nhất",
    "không quá",
    "không muộn hơn",
    "không chậm hơn",
    "không trễ hơn",
)
_BOUNDS = Lexicon(
    dict.fromkeys((*_LATEST, "hạn cuối", "hạn chót", "đến", "tới", "hết", "cho đến", "không sau"), Bound.UNTIL)
    | dict.fromkeys(("trong hoặc trước", "trước hoặc trong", "vào hoặc trước", "trước hoặc vào"), Bound.UNTIL)
    | {"trước": Bound.BEFORE, "sau": Bound.AFTER}
    | dict.fromkeys(("từ", "kể từ", "tính từ"), Bound.FROM)
)


def bound(phrase: Phrase) -> Bound | None:
    """The limit the next words set, words that add nothing skipped; of several, the last strict one holds."""
    strictest: Bound | None = None
    while True:
        found = phrase.take(_BOUNDS)
        if found is None and not phrase.take(FILLERS):
            return strictest
        if found is not None and strictest is not Bound.BEFORE:
            strictest = found


def is_limit(phrase: Phrase) -> bool:
    """Whether a limit's first word stands here."""
    return phrase.word() in _BOUNDS
