"""Turns the folder `spec/` into the package `generated/isolarcloud`.

The way through: `load` -> `validate` -> `lint` -> `lower` -> `render` -> `write`, a module each.
Everything before `write` happens in memory, so a run either replaces the whole package or nothing.
"""
