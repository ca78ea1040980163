# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "b2e436ddbaaec639a653e60622ed73689dddbf8c28094b790df89b3efa24dd99"
