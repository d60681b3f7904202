"""Line ends as every system writes them."""

from __future__ import annotations


def plain_ends(text: str) -> str:
    """The text with the line ends of Unix; YAML's further ones are none here, for the reader refuses them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
