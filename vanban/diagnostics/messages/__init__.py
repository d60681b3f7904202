"""The one table of messages: every code, Vietnamese and English side by side."""

from __future__ import annotations

from vanban.diagnostics.messages import allowances, files, signing, structure, text, times, units, yaml_syntax
from vanban.diagnostics.messages.message import Message

MESSAGES: dict[str, Message] = {
    **allowances.MESSAGES,
    **files.MESSAGES,
    **yaml_syntax.MESSAGES,
    **structure.MESSAGES,
    **text.MESSAGES,
    **units.MESSAGES,
    **times.MESSAGES,
    **signing.MESSAGES,
}
