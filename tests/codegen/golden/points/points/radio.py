# Generated from spec/ by `make generate`; do not edit.
"""Points of radios.

Source: "The page", https://portal.example.com/#/document/md?link_index=7.
"""

from __future__ import annotations

from typing import Final

from isolarcloud_runtime.points import Point

LOUDNESS: Final = Point(24, "Loudness", "dB", "radio", "instant")
"""Loudness. Unit: dB."""
