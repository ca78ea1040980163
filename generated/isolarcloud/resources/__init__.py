# Generated from spec/ by `make generate`; do not edit.
"""The resources of the clients, such as `client.plants`."""
