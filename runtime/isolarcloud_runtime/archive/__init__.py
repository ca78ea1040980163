"""Histories that are kept on disk and brought up to date with the fewest calls."""
