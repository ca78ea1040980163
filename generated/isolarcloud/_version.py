# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "534256f83b5a0efb5432e9b20afce92d7a3ff6a319ed03d20b7431940ef5ba81"
