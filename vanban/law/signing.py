"""Who may sign and how the line begins (PL1-I-II.7b), and what never stands before a name (PL1-I-II.7c)."""

from __future__ import annotations

PREFIXES = {
    "TM.": "thay mặt tập thể",
    "Q.": "quyền cấp trưởng",
    "KT.": "ký thay cấp trưởng",
    "TL.": "thừa lệnh cấp trưởng",
    "TUQ.": "thừa ủy quyền cấp trưởng",
}

DEGREES = frozenset(
    (
        "GS",
        "PGS",
        "TS",
        "TSKH",
        "ThS",
        "CN",
        "KS",
        "BS",
        "BSCKI",
        "BSCKII",
        "CKI",
        "CKII",
        "DS",
        "LS",
        "KTS",
        "NGƯT",
        "NGND",
        "TTƯT",
        "TTND",
        "NSƯT",
        "NSND",
    )
)
"""Degrees and honours that the signer's name stands without, in their usual short forms."""
