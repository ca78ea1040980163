# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations
