"""Reads pages that were saved from the developer portal and compares them with the spec."""
