# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "8189fb1ea01b54b7e337e9c5e0f319bb886a65bbb1d769428d961d4f2d161cb4"
