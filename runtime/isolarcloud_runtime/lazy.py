"""Names of a package that are imported when somebody first asks for them (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # true for type checkers; importing `typing` would take longer than all the rest
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def attribute(package: str, exports: Mapping[str, str], name: str) -> Any:
    """Return an attribute of a package, and keep it there for the next time.

    Args:
        package: Name of the package that is asked.
        exports: Name -> "module:attribute", or just "module" for a submodule.
        name: What was asked for.

    Raises:
        AttributeError: The package has no such name.
    """
    target = exports.get(name)
    if target is None:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    module_name, _, attribute_name = target.partition(":")
    module = import_module(module_name)
    value = getattr(module, attribute_name) if attribute_name else module
    setattr(sys.modules[package], name, value)
    return value
