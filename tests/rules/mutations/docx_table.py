"""Prints which rule finds which fault: `python -m tests.rules.mutations.docx_table`."""

from __future__ import annotations

from tests.rules.mutations.docx_mutations import MUTATIONS
from tests.rules.mutations.test_docx_mutations import codes
from vanban.rules.docx import DOCX_RULES


def table() -> str:
    """A row a mutation, a column a rule; last the rules that no mutation reaches."""
    names = [rule.code for rule in DOCX_RULES]
    width = max(len(mutation.name) for mutation in MUTATIONS)
    rows = [" " * width + "  " + " ".join(names)]
    reached: set[str] = set()
    for mutation in MUTATIONS:
        found = codes("as written", mutation)
        reached |= found
        rows.append(f"{mutation.name:<{width}}  " + " ".join(" × " if name in found else " · " for name in names))
    unreached = [name for name in names if name not in reached]
    return "\n".join([*rows, f"{len(MUTATIONS)} mutations; not reached: {', '.join(unreached) or 'none'}"])


if __name__ == "__main__":
    print(table())
