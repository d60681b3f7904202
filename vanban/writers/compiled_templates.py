"""Templates as Jinja2 compiled them, kept beside the cache of documents as Python keeps its own .pyc files."""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket, bc_magic

from vanban import project
from vanban.text.checked_file import read_checked, write_checked
from vanban.writers import direct_templates

COMPILER = Path(direct_templates.__file__).read_text(encoding="utf-8")


class CompiledTemplates(BytecodeCache):
    """One file a template; its name is a digest of the template's name, its content is checked against the sources.

    The code is unpacked in one stroke: as Jinja2 would, piece by piece from a file, it takes eight times as long.
    """

    def get_source_checksum(self, source: str) -> str:
        """Of the template and of what makes its code: where either has changed, it is compiled anew."""
        return super().get_source_checksum(COMPILER + source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja2 asks for what is kept."""
        content, made_of = read_checked(_place(bucket)), _made_of(bucket)
        if content is not None and content.startswith(made_of):
            bucket.code = marshal.loads(content[len(made_of) :])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Jinja2 has compiled a template."""
        write_checked(_place(bucket), _made_of(bucket) + marshal.dumps(bucket.code))


def _made_of(bucket: Bucket) -> bytes:
    """Which Python and which Jinja2 made the code, and of what."""
    return bc_magic + bucket.checksum.encode()


def _place(bucket: Bucket) -> Path:
    version = f"{sys.implementation.cache_tag}-{bucket.key}"
    return Path(os.environ.get("VANBAN_CACHE") or project.CACHE) / "templates" / version
