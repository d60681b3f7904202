"""The kinds of picture that every format can hold."""

from __future__ import annotations

from typing import Literal

MediaType = Literal["image/png", "image/jpeg"]
