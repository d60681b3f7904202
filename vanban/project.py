"""Where the project's own folders lie: the project is where build.py is, wherever the command was started."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
SHARED = CONTENT / "_shared"
OUTPUT = ROOT / "output"
CACHE = ROOT / ".cache" / "vanban"
SCHEMAS = ROOT / "schemas"
TEMPLATES = ROOT / "templates"
FONTS = TEMPLATES / "fonts"
