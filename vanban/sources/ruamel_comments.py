"""The comments of a document that ruamel.yaml read: each can be tied to the key or entry that it speaks of.

ruamel.yaml ties a comment to whatever stands before it in the text, so that it would stay there when keys change
places; tied to what follows, it goes where its key goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.tokens import CommentToken

    Node = CommentedMap | CommentedSeq
    Line = tuple[str, int]
    """A comment and its column; a blank line where it is empty."""


BEHIND = " "
"""ruamel.yaml adds the second blank."""


def untie(node: Node) -> None:
    """Take all comments and blank lines from this node and from what stands in it."""
    if hasattr(node, "_yaml_comment"):
        del node._yaml_comment
    for value in list(node.values()) if isinstance(node, dict) else node:
        if isinstance(value, dict | list):
            untie(cast("Node", value))
        elif hasattr(value, "comment"):
            del value.comment


def tie_above(node: Node, key: str | int, lines: Iterable[Line]) -> None:
    """Comments and blank lines above this key or entry."""
    _slots(node, key)[1] = [_token(text, column) for text, column in lines]


def tie_behind(node: Node, key: str | int, comment: str) -> None:
    """One comment at the end of this key's or entry's first line, two blanks behind what stands there."""
    _slots(node, key)[2 if isinstance(node, dict) else 0] = _token(f"{BEHIND}{comment}", 0)


def taken_behind(slots: list[CommentToken | None] | None) -> str:
    """The comment that was tied behind a value, and is no longer: a block has it on its first line, not its last."""
    token = slots[0] if slots else None
    if slots is None or token is None or not token.value.startswith(f"{BEHIND}#"):
        return ""
    slots[0] = None
    return f" {token.value.rstrip()}"


def tie_at_end(document: Node, lines: Iterable[Line]) -> None:
    """Comments behind the last line of the document."""
    document.ca.comment = [None, None]  # without it, ruamel.yaml does not look for an end
    document.ca.end = [_token(text, column) for text, column in lines]


def remove(mapping: CommentedMap, key: str) -> None:
    """Take a key of one line out; its comments stay where they stood, before the next key."""
    keys = list(mapping)
    position = keys.index(key)
    following = keys[position + 1] if position + 1 < len(keys) else None
    tokens = [token for token in _flat(mapping.ca.items.pop(key, [])) if token.value.strip()]
    del mapping[key]
    for token in tokens:
        token.value = token.value.strip() + "\n"
        token.start_mark.column = 0
    if not tokens:
        return
    if following is None:
        mapping.ca.end = [*tokens, *(mapping.ca.end or [])]
        return
    slots = _slots(mapping, following)
    slots[1] = [*tokens, *(slots[1] or [])]


def _slots(node: Node, key: str | int) -> list[Any]:
    """Where ruamel.yaml keeps the comments of a key: 1 holds what stands above, 2 (in a list 0) what stands behind."""
    return cast("list[Any]", node.ca.items.setdefault(key, [None, None, None, None]))


def _token(text: str, column: int) -> CommentToken:
    from ruamel.yaml.error import CommentMark
    from ruamel.yaml.tokens import CommentToken

    return CommentToken(f"{text}\n", CommentMark(column if text else 0), None)


def _flat(slots: object) -> list[CommentToken]:
    if slots is None:
        return []
    if isinstance(slots, list):
        return [token for slot in slots for token in _flat(slot)]
    return [cast("CommentToken", slots)]
