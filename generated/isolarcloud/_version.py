# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "0f7557ac596253703780e9118338107967567b4bf3db1576211aab4437470711"
