"""The rules on Word documents: a plain table, one row a rule, one file a rule."""

from __future__ import annotations

from vanban.inspection.docx.recognition import RecognisedDocx
from vanban.rules.docx import (
    d01_other_paper,
    d02_margin_outside_the_band,
    d03_other_font,
    d04_coloured_text,
    d05_other_size,
    d06_other_weight_or_case,
    d07_unjustified_body,
    d08_crowded_or_loose_lines,
    d09_page_number_out_of_place,
    d10_page_count_not_from_one,
    d11_narrow_letterhead,
    d12_line_of_other_length,
    d13_components_out_of_order,
    d14_letter_subject_too_near,
    d15_malformed_annex_opening,
    d16_leftover_of_editing,
    d17_signature_torn_off,
    d18_component_missing_or_twice,
    d19_altered_fixed_wording,
    d20_no_recipients,
)
from vanban.rules.rule import Rule

DOCX_RULES: tuple[Rule[RecognisedDocx], ...] = (
    d01_other_paper.RULE,
    d02_margin_outside_the_band.RULE,
    d03_other_font.RULE,
    d04_coloured_text.RULE,
    d05_other_size.RULE,
    d06_other_weight_or_case.RULE,
    d07_unjustified_body.RULE,
    d08_crowded_or_loose_lines.RULE,
    d09_page_number_out_of_place.RULE,
    d10_page_count_not_from_one.RULE,
    d11_narrow_letterhead.RULE,
    d12_line_of_other_length.RULE,
    d13_components_out_of_order.RULE,
    d14_letter_subject_too_near.RULE,
    d15_malformed_annex_opening.RULE,
    d16_leftover_of_editing.RULE,
    d17_signature_torn_off.RULE,
    d18_component_missing_or_twice.RULE,
    d19_altered_fixed_wording.RULE,
    d20_no_recipients.RULE,
)
