"""The rule book as text: a row a rule, a page a rule, and docs/rules.md from the same words."""

from __future__ import annotations

from typing import Any

from vanban.diagnostics.messages.message import Message
from vanban.diagnostics.wording import SEVERITY_WORDS, Language, templates
from vanban.rules.registry import RULES
from vanban.rules.rule import Family, Rule, cited, cited_in_english

FAMILIES: dict[Family, tuple[str, str]] = {
    "source": ("Văn bản nguồn", "The source"),
    "plan": ("Kế hoạch", "Plans"),
    "report": ("Báo cáo", "Reports"),
    "citation": ("Viện dẫn", "Citations"),
    "writing": ("Câu chữ", "Writing"),
    "repository": ("Toàn kho", "Across the repository"),
    "docx": ("Tệp DOCX", "DOCX files"),
    "pdf": ("Tệp PDF", "PDF files"),
}


def row(rule: Rule[Any], language: Language) -> str:
    """Code, severity, name and what it says."""
    severity = SEVERITY_WORDS[language][rule.message.severity]
    return f"{rule.code:<6} {severity:<10} {rule.name:<40} {_title(rule, language)}"


def page(rule: Rule[Any], language: Language) -> str:
    """Everything about one rule."""
    vi = language == "vi"
    words = ("Căn cứ", "Hiệu lực", "Vì sao", "Sai", "Đúng") if vi else ("Basis", "In force", "Why", "Wrong", "Right")
    clause, in_force, reason, wrong, right = words
    period = f"{rule.since:%d/%m/%Y} – {f'{rule.until:%d/%m/%Y}' if rule.until else '…'}"
    return "\n".join(
        [
            f"{rule.code} {rule.name}",
            "",
            *(line for message in rule.messages for line in _said(message, language)),
            "",
            f"{clause}: {cited(rule.clause) if vi else cited_in_english(rule.clause)}",
            f"{in_force}: {period}",
            f"{reason}: {rule.why_vi if vi else rule.why_en}",
            "",
            f"{wrong}:",
            *_indented(rule.wrong),
            f"{right}:",
            *_indented(rule.right),
        ]
    )


def markdown() -> str:
    """docs/rules.md."""
    parts = ["# Sổ quy tắc / The rule book", "", "Sinh từ `vanban/rules/` bằng `python build.py rules --markdown`.", ""]
    for family, (vi, en) in FAMILIES.items():
        rules = [rule for rule in RULES if rule.family == family]
        if rules:
            parts += [f"## {vi} / {en}", ""]
            parts += [line for rule in rules for line in _section(rule)]
    return "\n".join(parts).rstrip() + "\n"


def _section(rule: Rule[Any]) -> list[str]:
    return [
        f"### {rule.code} `{rule.name}`",
        "",
        *(line for message in rule.messages for line in _bullets(message)),
        f"- Căn cứ: {cited(rule.clause)}",
        f"- Vì sao: {rule.why_vi} *{rule.why_en}*",
        "",
        *_example("Sai", rule.wrong),
        *_example("Đúng", rule.right),
    ]


def _bullets(message: Message) -> list[str]:
    """What the rule says and how to mend it, in both languages."""
    severity = SEVERITY_WORDS["vi"][message.severity]
    said, hint, _ = (_readable(text) for text in templates(message, "vi"))
    said_en, hint_en, _ = (_readable(text) for text in templates(message, "en"))
    mended = [f"  - Cách sửa: {hint}. *{hint_en}.*"] if hint else []
    return [f"- **{severity.capitalize()}.** {said}. *{said_en}.*", *mended]


def _example(title: str, text: str) -> list[str]:
    return [f"{title}:", "", "```yaml", text.strip("\n"), "```", ""]


def _said(message: Message, language: Language) -> list[str]:
    severity = SEVERITY_WORDS[language][message.severity]
    said, hint, _ = (_readable(text) for text in templates(message, language))
    return [f"{severity}: {said}", *([f"  = {'gợi ý' if language == 'vi' else 'hint'}: {hint}"] if hint else [])]


def _title(rule: Rule[Any], language: Language) -> str:
    return _readable(templates(rule.message, language)[0])


def _readable(text: str) -> str:
    """The words with their open places as `…`, without a final stop."""
    pieces = text.split("{")
    return (pieces[0] + "".join("…" + piece.partition("}")[2] for piece in pieces[1:])).removesuffix(".")


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.strip("\n").splitlines()]
