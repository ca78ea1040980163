"""Objects whose construction failed can be shown: tracebacks with locals show them."""

from __future__ import annotations

import enum
import importlib
import inspect
import pkgutil
import traceback
from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any

import msgspec
import pytest

import isolarcloud
import isolarcloud_runtime
from isolarcloud_runtime.auth import OAuth
from isolarcloud_runtime.crypto import PublicKey
from isolarcloud_runtime.errors import ConfigurationError

FILLED_AT_ONCE = (msgspec.Struct, tuple, enum.Enum, type)
"""What the interpreter or a library fills before any code of ours can fail."""


def classes() -> Iterator[type]:
    for found in pkgutil.walk_packages(isolarcloud_runtime.__path__, "isolarcloud_runtime."):
        for kind in vars(importlib.import_module(found.name)).values():
            if inspect.isclass(kind) and kind.__module__ == found.name:
                yield kind
    for name in isolarcloud.__all__:
        if inspect.isclass(kind := getattr(isolarcloud, name)):
            yield kind


def test_every_class_shows_an_object_without_attributes() -> None:
    shown = 0
    for kind in set(classes()):
        if issubclass(kind, FILLED_AT_ONCE) or is_dataclass(kind):
            continue
        if not (getattr(kind.__repr__, "__module__", None) or "").startswith("isolarcloud"):
            continue
        assert repr(kind.__new__(kind))
        shown += 1
    assert shown > 30


@pytest.mark.parametrize(
    "make",
    [lambda: OAuth("KEY", "https://app.example.org/"), lambda: PublicKey("nonsense")],
    ids=["OAuth", "PublicKey"],
)
def test_a_traceback_with_locals_of_a_constructor_that_failed(make: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make()
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "not set up" in "".join(shown.format())
