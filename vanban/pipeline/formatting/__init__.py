"""Writing the sources in one manner."""
