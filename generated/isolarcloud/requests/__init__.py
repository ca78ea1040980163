# Generated from spec/ by `make generate`; do not edit.
"""What each endpoint is asked with."""
