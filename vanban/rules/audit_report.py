"""What an audit of a written file says: one shape for DOCX and PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from vanban.diagnostics.messages.message import Message
from vanban.diagnostics.severity import Severity
from vanban.values import dataclass

FileKind = Literal["docx", "pdf"]
ComponentState = Literal["found", "missing", "twice", "unknown"]


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """One fault of a file, with the component it is in, what stands there and what the clause allows."""

    code: str
    severity: Severity
    clause: str
    message: Message
    """The rule's words in both languages; `arguments` fill it."""
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    component: str = ""
    page: int | None = None
    paragraph: int | None = None
    """Counted from 1 over all paragraphs of the body, those of tables included."""
    excerpt: str = ""
    found: str = ""
    allowed: str = ""


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A rule that could not be judged on this file, and why."""

    code: str
    reason_vi: str
    reason_en: str


@dataclass(frozen=True, slots=True)
class RecognisedComponent:
    """Whether a component of the decree's schema was recognised, and how often or why not."""

    name: str
    state: ComponentState
    excerpt: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AuditReport:
    """Everything an audit says about one file."""

    file: str
    kind: FileKind
    findings: tuple[AuditFinding, ...] = ()
    not_evaluated: tuple[Unjudged, ...] = ()
    components: tuple[RecognisedComponent, ...] = ()
    notes: tuple[Message, ...] = ()
    """What a reader should know beside the rules: macros, tracked changes, an unreadable part."""

    @property
    def has_errors(self) -> bool:
        """Whether the decree's text is broken."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)
