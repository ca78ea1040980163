# Generated from spec/ by `make generate`; do not edit.
"""Every endpoint, one to one: the classes behind `client.api`."""
