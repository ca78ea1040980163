"""Compares the package on disk with what the spec gives."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

_LINES = 40


def differences(present: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> str:
    """Return a report of how a package differs from what it should be; empty where it does not."""
    missing = sorted(set(wanted) - set(present))
    surplus = sorted(set(present) - set(wanted))
    changed = sorted(name for name in set(wanted) & set(present) if wanted[name] != present[name])
    if not (missing or surplus or changed):
        return ""
    lines = [f"missing: {name}" for name in missing]
    lines += [f"not from the spec: {name}" for name in surplus]
    lines += [f"differs: {name}" for name in changed]
    for name in sorted(changed, key=lambda name: (name.endswith(".json"), name))[:1]:
        lines += _diff(name, present[name], wanted[name])
    return "\n".join(lines)


def _diff(name: str, before: bytes, after: bytes) -> list[str]:
    old = before.decode(errors="replace").splitlines()
    new = after.decode(errors="replace").splitlines()
    lines = list(difflib.unified_diff(old, new, f"on disk: {name}", f"from the spec: {name}", lineterm=""))
    more = len(lines) - _LINES
    return [*lines[:_LINES], f"... and {more} more lines"] if more > 0 else lines
