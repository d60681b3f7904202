"""Anybody's Word document, read as a stranger would: by what Word shows, not by what its styles are called."""
