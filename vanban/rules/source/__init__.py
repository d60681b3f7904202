"""The rules of the source, one file a rule: a plain table."""

from __future__ import annotations

from vanban.rules.rule import Rule
from vanban.rules.source import (
    y01_letter_with_a_type_line,
    y02_symbol_unlike_its_type,
    y03_half_issued_document,
    y04_abbreviation_of_another_body,
    y05_malformed_date,
    y06_misplaced_place,
    y07_subject_that_is_no_phrase,
    y08_incomplete_legal_basis,
    y09_broken_numbering,
    y10_heading_missing,
    y11_misdirected_document,
    y12_recipients_out_of_form,
    y13_signature_without_authority,
    y14_misspelt_signer,
    y15_mark_typed_as_text,
    y16_annex_out_of_sight,
    y17_stray_characters,
    y18_wrong_capital,
)
from vanban.rules.source_subject import SourceSubject

DECREE_RULES: tuple[Rule[SourceSubject], ...] = (
    y01_letter_with_a_type_line.RULE,
    y02_symbol_unlike_its_type.RULE,
    y03_half_issued_document.RULE,
    y04_abbreviation_of_another_body.RULE,
    y05_malformed_date.RULE,
    y06_misplaced_place.RULE,
    y07_subject_that_is_no_phrase.RULE,
    y08_incomplete_legal_basis.RULE,
    y09_broken_numbering.RULE,
    y10_heading_missing.RULE,
    y11_misdirected_document.RULE,
    y12_recipients_out_of_form.RULE,
    y13_signature_without_authority.RULE,
    y14_misspelt_signer.RULE,
    y15_mark_typed_as_text.RULE,
    y16_annex_out_of_sight.RULE,
    y17_stray_characters.RULE,
    y18_wrong_capital.RULE,
)
