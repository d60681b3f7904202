"""The forms that a comparison is told in."""
