"""The rules on a written PDF, in order of their codes."""

from __future__ import annotations

from vanban.inspection.pdf.components import RecognisedPdf
from vanban.rules.pdf import (
    p01_paper_not_a4,
    p02_font_not_times_new_roman,
    p03_text_outside_margins,
    p04_letter_size_not_allowed,
    p05_line_step_not_allowed,
    p06_first_line_indent_not_allowed,
    p07_text_not_justified,
    p08_page_number_wrong,
    p09_national_name_wrong,
    p10_line_under_text_wrong,
    p11_baselines_not_level,
    p12_centres_not_aligned,
    p13_no_end_mark,
    p14_annex_pages_not_from_one,
    p15_signature_misplaced,
    p16_copy_of_poor_quality,
    p17_signature_alone_on_page,
)
from vanban.rules.rule import Rule

PDF_RULES: tuple[Rule[RecognisedPdf], ...] = (
    p01_paper_not_a4.RULE,
    p02_font_not_times_new_roman.RULE,
    p03_text_outside_margins.RULE,
    p04_letter_size_not_allowed.RULE,
    p05_line_step_not_allowed.RULE,
    p06_first_line_indent_not_allowed.RULE,
    p07_text_not_justified.RULE,
    p08_page_number_wrong.RULE,
    p09_national_name_wrong.RULE,
    p10_line_under_text_wrong.RULE,
    p11_baselines_not_level.RULE,
    p12_centres_not_aligned.RULE,
    p13_no_end_mark.RULE,
    p14_annex_pages_not_from_one.RULE,
    p15_signature_misplaced.RULE,
    p16_copy_of_poor_quality.RULE,
    p17_signature_alone_on_page.RULE,
)
