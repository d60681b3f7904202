"""Reads a time counted from an event: some months after it, within some days of it, before it."""

from dataclasses import replace

from .kinds import AfterEvent, Relation, Unit
from .limits import FILLERS, is_limit
from .phrase import Phrase
from .portions import portion
from .tokens import Lexicon, fold, tokenize

_WITHIN = (
    "trong",
    "trong vòng",
    "trong thời hạn",
    "trong thời gian",
    "trong khoảng",
    "tối đa",
    "thời hạn",
    "thời gian",
)
_LATEST = (
    "chậm nhất",
    "muộn nhất",
    "trễ nhất",
    "không quá",
    "không muộn hơn",
    "chậm nhất là",
    "muộn nhất là",
)
_RELATIONS = Lexicon(
    dict.fromkeys((*_WITHIN, *_LATEST, "chậm nhất sau", "không quá sau"), Relation.WITHIN)
    | {"sau": Relation.AFTER, "kể từ": Relation.AFTER, "từ": Relation.AFTER, "tính từ": Relation.AFTER}
    | {"ngay sau": Relation.AT_ONCE, "ngay": Relation.AT_ONCE, "trước": Relation.BEFORE}
    | {f"{latest} trước": Relation.BEFORE for latest in _LATEST}
    | {"đến": Relation.UNTIL, "cho đến": Relation.UNTIL, "tới": Relation.UNTIL}
)
_LINKS = Lexicon(
    dict.fromkeys(("kể từ", ", kể từ", "từ", ", từ", "tính từ", ", tính từ", "kể", "sau"), Relation.WITHIN)
    | dict.fromkeys(("trước", "so với", "trước so với"), Relation.BEFORE)
)
UNITS = Lexicon({unit.value: unit for unit in Unit} | {"quí": Unit.QUARTER})
_CALENDAR = "ngày tháng quý quí năm tuần thứ mùng mồng hôm t q"
_WORKING = Lexicon({"làm việc": True})
_CALENDAR_WORDS = frozenset(fold(word) for word in _CALENDAR.split())
_RELATIVES = ("", "này", "nay", "sau", "tới", "trước", "đầu", "cuối")
_SIGNING = Lexicon(dict.fromkeys(("ngày ký", "ngày ký ban hành", "ngày ban hành", "khi ban hành", "khi ký"), True))
_TRUNCATED = ("", "khi", "ngày", "thời điểm")


def event(phrase: Phrase) -> AfterEvent | None:
    """The whole phrase as a time relative to an event."""
    while (relation := phrase.take(_RELATIONS)) is None:
        if not phrase.take(FILLERS):
            break
    counted = amount(phrase)
    return _uncounted(phrase, relation) if counted is None else _counted(phrase, relation, counted)


def amount(phrase: Phrase) -> AfterEvent | None:
    """How much time stands here, as the beginning of a time relative to an event."""
    start, count = phrase.place, phrase.numeral()
    if count is not None:
        phrase.place += 1
        unit = phrase.take(UNITS)
        if unit is not None:
            working = phrase.take(_WORKING) is not None
            return AfterEvent("", Relation.WITHIN, count, unit, working)
    phrase.place = start
    return None


def _counted(phrase: Phrase, relation: Relation | None, counted: AfterEvent) -> AfterEvent | None:
    link = phrase.take(_LINKS)
    if link is None:
        ends_here = phrase.done and relation in (None, Relation.WITHIN, Relation.AFTER)
        return replace(counted, relation=relation or Relation.WITHIN) if ends_here else None
    if not phrase.rest():
        return None
    if link is Relation.BEFORE or relation is None:
        relation = link
    return replace(counted, event=phrase.rest(), relation=relation)


def _uncounted(phrase: Phrase, relation: Relation | None) -> AfterEvent | None:
    if relation is Relation.WITHIN or not _names_an_event(phrase, relation):
        return None
    found = AfterEvent(phrase.rest(), relation or Relation.AT_ONCE)
    return _counted_behind(phrase, found)


def _names_an_event(phrase: Phrase, relation: Relation | None) -> bool:
    if phrase.rest().lower() in _TRUNCATED or is_limit(phrase):
        return False
    if relation is None or phrase.word() == "khi":
        return phrase.word() == "khi"
    if relation is Relation.UNTIL:
        return False
    if phrase.word() in _CALENDAR_WORDS:
        return phrase.numeral(1) is None and phrase.word(1) not in _RELATIVES
    return (
        phrase.word().isalpha() and phrase.numeral() is None and phrase.word() not in FILLERS and not _is_piece(phrase)
    )


def _is_piece(phrase: Phrase) -> bool:
    start = phrase.place
    found = portion(phrase)
    phrase.place = start
    return found is not None or phrase.word() in ("nay", "cuối", "đầu", "giữa")


def _counted_behind(phrase: Phrase, found: AfterEvent) -> AfterEvent:
    """… 10 ngày làm việc, said behind the event."""
    start, end = phrase.place, len(phrase.tokens)
    for length in (2, 4):
        phrase.place = end - length
        if phrase.place > start and found.relation in (Relation.AFTER, Relation.BEFORE):
            counted = amount(phrase)
            if counted is not None and phrase.done:
                return replace(counted, event=phrase.words(start, end - length), relation=found.relation)
    return found


def counts_from_the_document(time: AfterEvent) -> bool:
    """Whether the event is the signing of the document itself."""
    phrase = Phrase(time.event, tokenize(time.event), None)
    return time.relation in (Relation.AFTER, Relation.WITHIN) and phrase.take(_SIGNING) is not None and phrase.done
