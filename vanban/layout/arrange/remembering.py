"""Which tables are remembered from one save to the next: enough for a long document, and not what fills the memory."""

MOST_TABLES = 64

MOST_ROWS = 200
"""A longer table is arranged anew each time."""
