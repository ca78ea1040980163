# Generated from spec/ by `make generate`; do not edit.
"""What the runtime has to know about each endpoint."""
