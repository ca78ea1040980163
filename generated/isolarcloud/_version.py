# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "52a28b733059782592ba3f8f87a5dcfa1565f44e2c2d6555bb27e6917f7019c1"
