"""The report formats of `check`, a module each: `write` takes diagnostics and the text of their files."""
