"""The HTML writer: one self-contained page, for the screen, the phone and the printer."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache

from vanban.layout.view import Path, Properties, View
from vanban.values import dataclass
from vanban.writers.contact_strip import contact_strip
from vanban.writers.jinja import render
from vanban.writers.kept_tables import KeptTables
from vanban.writers.notes import NoteCalls, notes_by_part
from vanban.writers.pictures import picture_files
from vanban.writers.setting import Setting
from vanban.writers.stylesheet import length, stylesheet

DEEPEST_HEADING = 6

KEPT = KeptTables()
"""Those of this process."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's element; aria_level says the level that HTML has no element for."""

    tag: str
    aria_level: int | None


def write_html(view: View, setting: Setting) -> bytes:
    """The document as a page that asks the network for nothing."""
    main_notes, *annex_notes = notes_by_part(view)
    return render(
        "html/document.html.j2",
        view=view,
        style=stylesheet(setting),
        profile=setting.profile,
        robots=_robots(view.properties),
        strip=contact_strip(view.contact, setting.profile),
        main_notes=main_notes,
        annexes=list(zip(view.annexes, annex_notes, strict=True)),
        length=length,
        heading=heading,
        address=address,
        scope="",
        call=NoteCalls(),
        base64=base64,
        pictures=picture_files(view),
        written=KEPT.written,
    ).encode()


def base64(content: bytes) -> str:
    """The bytes as a data address holds them."""
    return b64encode(content).decode()


def heading(level: int) -> Heading:
    """The element for an outline level; the document's own title is the h1 above them all."""
    rank = level + 1
    if rank <= DEEPEST_HEADING:
        return Heading(f"h{rank}", None)
    return Heading(f"h{DEEPEST_HEADING}", rank)


@lru_cache(maxsize=2048)
def address(path: Path) -> str:
    """The YAML value's path as one word, so that a click can lead back to it."""
    return "/".join(map(str, path))


def _robots(properties: Properties) -> str | None:
    if properties.secret:
        return "noindex, noarchive"
    return "noindex" if properties.status == "draft" else None
