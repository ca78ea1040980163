"""Libraries that come with extras: imported when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import ConfigurationError


def library(name: str, extra: str, purpose: str) -> Any:
    """Import a library.

    Args:
        name: What to import, for example `pyarrow.parquet`.
        extra: The extra that installs it.
        purpose: What it is needed for.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise ConfigurationError(
            f"{purpose} needs {name.partition('.')[0]}, which is not installed or cannot be imported.",
            hint=f"Install the extra: pip install 'isolarcloud[{extra}]'.",
        ) from error
