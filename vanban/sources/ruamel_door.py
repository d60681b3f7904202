"""The door to ruamel.yaml: YAML rewritten with its comments, quotes and line breaks kept.

Only rewriting goes through here: reading is PyYAML's, eight times as fast.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from vanban.sources.ruamel_emitter import emitter
from vanban.text.folding import blanks, folds_within

if TYPE_CHECKING:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.resolver import VersionedResolver
    from ruamel.yaml.scalarstring import FoldedScalarString

LINE = 120
"""Characters in a line that is folded anew."""
NEVER = 10**6
"""A width that no line reaches: what was not touched is not folded."""

LIST_UNDER_KEY = re.compile(r"^( *(?:- )*)\w+:[ ]*(?:#.*)?\n(?:[ ]*(?:#.*)?\n)*( *)- ", re.MULTILINE)


def load(text: str) -> CommentedMap | CommentedSeq:
    """The document as a tree that can be changed; every scalar is the string that was typed, an empty one None."""
    return cast("CommentedMap | CommentedSeq", _yaml().load(text))


def load_if_plain(text: str) -> CommentedMap | CommentedSeq | None:
    """The same; nothing where ruamel.yaml refuses what PyYAML took, such as a tab before a value."""
    from ruamel.yaml.error import YAMLError

    try:
        return load(text)
    except YAMLError:
        return None


def dump(document: Mapping[str, object] | Sequence[object], *, list_indent: int = 2) -> str:
    """The document as text: nothing folded that was not, lists indented by `list_indent` under their key."""
    yaml = _yaml()
    yaml.indent(mapping=2, sequence=list_indent + 2, offset=list_indent)
    text = io.StringIO()
    yaml.dump(document, text)
    return text.getvalue()


def list_indent(text: str) -> int:
    """How far this text indents the dash of a list under its key: 0 or 2, by the first list."""
    match = LIST_UNDER_KEY.search(text)
    return 0 if match and len(match[2]) <= len(match[1]) else 2


def with_text(scalar: str, text: str) -> str:
    """Another text in the style of this scalar: its quotes, or its folds where the words allow it."""
    from ruamel.yaml.scalarstring import FoldedScalarString, ScalarString

    if not isinstance(scalar, ScalarString):
        return text
    changed = type(scalar)(text)
    if isinstance(scalar, FoldedScalarString):
        changed.fold_pos = _folds_kept(scalar, text)
    if hasattr(scalar, "comment"):
        changed.comment = scalar.comment
    return cast(str, changed)


def _folds_kept(scalar: FoldedScalarString, text: str) -> list[int]:
    """The folds behind the same words; folded anew where there are more words or fewer."""
    before, after = blanks(scalar), blanks(text)
    if len(before) != len(after):
        return folds_within(text, LINE)
    return [after[before.index(at)] for at in getattr(scalar, "fold_pos", ()) if at in before]


def folded(text: str, folds: list[int]) -> str:
    """This text as a folded block, broken at these blanks."""
    from ruamel.yaml.scalarstring import FoldedScalarString

    changed = FoldedScalarString(text)
    changed.fold_pos = folds
    return cast(str, changed)


def plain(text: str) -> str:
    """This text without quotes; a bare string would take over the style of the scalar that it replaces."""
    from ruamel.yaml.scalarstring import PlainScalarString

    return cast(str, PlainScalarString(text))


def style_of(scalar: str) -> str:
    """`plain`, `quoted`, `folded` or `literal`."""
    from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString, PlainScalarString, ScalarString

    if isinstance(scalar, FoldedScalarString):
        return "folded"
    if isinstance(scalar, LiteralScalarString):
        return "literal"
    is_quoted = isinstance(scalar, ScalarString) and not isinstance(scalar, PlainScalarString)
    return "quoted" if is_quoted else "plain"


def is_flow(node: CommentedMap | CommentedSeq) -> bool:
    """Whether it is written in braces or brackets."""
    return bool(node.fa.flow_style())


def in_lines(node: CommentedMap | CommentedSeq) -> None:
    """Write it without braces or brackets."""
    node.fa.set_block_style()


def _yaml() -> YAML:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.Resolver = _resolver()
    yaml.Emitter = emitter()
    yaml.preserve_quotes = True
    yaml.allow_unicode = True
    yaml.width = NEVER
    return yaml


@cache
def _resolver() -> type[VersionedResolver]:
    from ruamel.yaml.resolver import VersionedResolver

    class TypedResolver(VersionedResolver):
        """Resolves nothing but the empty value: 07, 1.10 and 2025-9-1 stay as they were typed."""

        @property
        def versioned_resolver(self) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
            return {"": [("tag:yaml.org,2002:null", re.compile(r"$"))]}

    return TypedResolver
