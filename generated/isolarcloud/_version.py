# Generated from spec/ by `make generate`; do not edit.
"""Versions of the package and of the spec it was made from."""

__version__ = "0.1.0"
SPEC_VERSION = "2026.11.0"
SPEC_HASH = "aa987a959215655e8c68eacb8f3eda289ca294caebd963331c23121ecc3d8875"
