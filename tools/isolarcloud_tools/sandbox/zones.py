"""How the service writes the name of a clock."""

from __future__ import annotations


def zone_name(offset_minutes: int) -> str:
    """Return the name of a clock by its distance from UTC: `GMT+10`, `GMT-2`, `GMT+5:30`."""
    hours, rest = divmod(abs(offset_minutes), 60)
    return f"GMT{'-' if offset_minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
