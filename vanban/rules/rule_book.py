"""The rule book as text: a row a rule, a page a rule, and docs/rules.md from the same words."""

from __future__ import annotations

from typing import Any

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
    _, hint, _ = templates(rule.message, language)
    why = rule.why_vi if language == "vi" else rule.why_en
    words = ("Căn cứ", "Vì sao", "Cách sửa", "Sai", "Đúng", "Hiệu lực")
    english = ("Basis", "Why", "Mend", "Wrong", "Right", "In force")
    clause, reason, mend, wrong, right, in_force = words if language == "vi" else english
    period = f"{rule.since:%d/%m/%Y} – {f'{rule.until:%d/%m/%Y}' if rule.until else '…'}"
    severity = SEVERITY_WORDS[language][rule.message.severity]
    return "\n".join(
        [
            f"{rule.code} {rule.name} ({severity})",
            _title(rule, language),
            "",
            f"{clause}: {cited(rule.clause) if language == 'vi' else cited_in_english(rule.clause)}",
            f"{in_force}: {period}",
            f"{reason}: {why}",
            *([f"{mend}: {_readable(hint)}"] if hint else []),
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
    _, hint, _ = templates(rule.message, "vi")
    severity = SEVERITY_WORDS["vi"][rule.message.severity]
    return [
        f"### {rule.code} `{rule.name}`",
        "",
        f"**{severity}.** {_title(rule, 'vi')}. *{_title(rule, 'en')}.*",
        "",
        f"- Căn cứ: {cited(rule.clause)}",
        f"- Vì sao: {rule.why_vi} *{rule.why_en}*",
        *([f"- Cách sửa: {_readable(hint)}"] if hint else []),
        "",
        "Sai:",
        "",
        "```",
        rule.wrong.strip("\n"),
        "```",
        "",
        "Đúng:",
        "",
        "```",
        rule.right.strip("\n"),
        "```",
        "",
    ]


def _title(rule: Rule[Any], language: Language) -> str:
    return _readable(templates(rule.message, language)[0])


def _readable(text: str) -> str:
    """The words with their open places as `…`."""
    pieces = text.split("{")
    return pieces[0] + "".join("…" + piece.partition("}")[2] for piece in pieces[1:])


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in text.strip("\n").splitlines()]
