"""Tests of redlines."""

import pytest

pytest.register_assert_rewrite("tests.redlining.promises")
