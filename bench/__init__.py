"""Measures builds against their peers; `python -m bench` writes docs/benchmarks.md."""
