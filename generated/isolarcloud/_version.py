# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "0a18ff37bd3abcab323a3b562b43d83abab959860d34773a4eb2b132cdb050da"
