"""Classes named by "module:Class", imported when first needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def load(reference: str) -> Any:
    """Import what a descriptor names."""
    module, _, name = reference.partition(":")
    return getattr(import_module(module), name)
