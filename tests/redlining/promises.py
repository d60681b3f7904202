"""The promises of a redline: the merged View holds both states, and its Word file leads to both."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any

from tests.redlining.accepting import decided
from tests.redlining.plain_view import plain, plain_side
from tests.redlining.shape import shape_of
from vanban.layout.view import View
from vanban.redlining.docx.stamping import Author
from vanban.redlining.docx.write import write_redline
from vanban.redlining.merge import merge
from vanban.writers.docx import write_docx
from vanban.writers.setting import Setting

AUTHOR = Author("Văn thư Ví Dụ", datetime.fromisoformat("2026-03-02T08:00:00+07:00"))
SETTING = Setting()


def assert_kept(old: View, new: View) -> View:
    """Both promises; the merged View, for what else is claimed of it."""
    merged = merge(old, new)
    assert plain_side(merged, "old") == plain(old)
    assert plain_side(merged, "new") == plain(new)
    assert_leads_to_both(merged, old, new)
    return merged


def assert_holds_both(merged: View, old: View, new: View) -> None:
    """Without what came it is the old state, without what went the new one."""
    assert plain_side(merged, "old") == plain(old)
    assert plain_side(merged, "new") == plain(new)


def assert_leads_to_both(merged: View, old: View, new: View) -> None:
    """All accepted it is the new document, all rejected the old one."""
    redline = write_redline(merged, SETTING, AUTHOR)
    assert shape_of(decided(redline, "accept")) == written_shape(new)
    assert shape_of(decided(redline, "reject")) == written_shape(old)


@lru_cache(maxsize=16)
def written_shape(view: View) -> Any:
    """The shape of the ordinary document: a state is written once for all that is tried with it."""
    return shape_of(write_docx(view, SETTING))
