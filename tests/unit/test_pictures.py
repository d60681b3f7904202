"""Pictures in the body: read from files beside the document, and written in every format."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pikepdf
import pytest
from lxml import html

from vanban import project
from vanban.layout.fonts import load_fonts
from vanban.pipeline.building import BuildOptions, Built, build_all
from vanban.pipeline.checking import check
from vanban.pipeline.shared import load_shared
from vanban.resolve.pictures import picture_of

DOCUMENT = """
type: plan
issuer: UBND tỉnh Lạng Sơn
subject: Thử hình
sections:
  - heading: Sơ đồ
    image: {{file: {file}, alt: Sơ đồ <tổ chức>, width: 80, caption: Hình 1. Sơ đồ}}
recipients: [Các sở]
"""


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = b"".join(b"\x00" + b"\xc8\x3c\x3c" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg_head(width: int, height: int) -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + b"\x00" * 9
    return b"\xff\xd8\xff\xe0\x00\x04ab" + frame + b"\xff\xd9" + b"\x00" * 9


@pytest.fixture
def built(tmp_path: Path) -> Built:
    (tmp_path / "so-do.png").write_bytes(png(40, 20))
    source = tmp_path / "van-ban.yaml"
    source.write_text(DOCUMENT.format(file="so-do.png"), encoding="utf-8")
    (result,) = build_all([source], BuildOptions(("docx", "pdf", "html", "md"), tmp_path / "output"))
    return result


def file_of(built: Built, ending: str) -> Path:
    return next(path for path in built.files if path.suffix == ending)


def codes(tmp_path: Path, file: str) -> list[str]:
    source = tmp_path / "van-ban.yaml"
    source.write_text(DOCUMENT.format(file=file), encoding="utf-8")
    checked = check(source, load_shared().directory, load_fonts(project.FONTS))
    return [each.code for each in checked.diagnostics if each.code.startswith("TP1")]


def test_the_word_file_holds_the_picture_at_its_width_with_its_description(built: Built) -> None:
    with zipfile.ZipFile(file_of(built, ".docx")) as archive:
        assert archive.read("word/media/picture1.png") == png(40, 20)
        document = archive.read("word/document.xml").decode()
    assert f'cx="{80 * 36_000}" cy="{40 * 36_000}"' in document
    assert 'descr="Sơ đồ &lt;tổ chức&gt;"' in document


def test_the_pdf_holds_the_picture_and_its_description(built: Built) -> None:
    with pikepdf.open(file_of(built, ".pdf")) as pdf:
        sizes = [(int(image.Width), int(image.Height)) for image in pdf.pages[0].get_images().values()]
        alternatives = [
            str(each.Alt) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        ]
    assert sizes == [(40, 20)]
    assert alternatives == ["Sơ đồ <tổ chức>"]


def test_the_page_holds_the_picture_in_itself(built: Built) -> None:
    page = html.parse(io.BytesIO(file_of(built, ".html").read_bytes()))
    (image,) = page.findall(".//img")
    assert image.get("src", "").startswith("data:image/png;base64,")
    assert image.get("alt") == "Sơ đồ <tổ chức>"


def test_a_format_of_words_alone_says_the_description(built: Built) -> None:
    assert "Sơ đồ" in file_of(built, ".md").read_text(encoding="utf-8")


def test_the_size_of_a_jpeg_is_read_from_its_frame() -> None:
    picture = picture_of(jpeg_head(640, 480))
    assert picture is not None
    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 640, 480)


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x00" * 9]
)
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert picture_of(content) is None


def test_a_missing_picture_is_an_error(tmp_path: Path) -> None:
    assert codes(tmp_path, "khong-co.png") == ["TP107"]


def test_a_picture_outside_the_project_is_an_error(tmp_path: Path) -> None:
    assert codes(tmp_path, "../../../../../../../etc/hostname") == ["TP106"]


def test_a_file_that_is_no_picture_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "chu.png").write_text("không phải hình", encoding="utf-8")
    assert codes(tmp_path, "chu.png") == ["TP111"]


def test_a_loop_of_links_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "vong.png").symlink_to("vong.png")
    assert codes(tmp_path, "vong.png") in (["TP105"], ["TP104"])
