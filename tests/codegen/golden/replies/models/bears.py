# Generated from spec/ by `make generate`; do not edit.
"""Replies: bears."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import field

from isolarcloud.enums import Mood
from isolarcloud.models.books import Chapter
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime


class Paw(Model, frozen=True, kw_only=True):
    """A paw.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    side: str | None = None
    """Left or right."""


class Bear(Model, frozen=True, kw_only=True):
    """A bear.

    Bears are kept in families.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int = field(name="bear_id")
    """Id of the bear."""
    weight: Number | None = None
    """Weight. Unit: kg."""
    nick: str | None = None
    """Name with "quotes", \\\\backslashes\\\\ and \"\"\"three\"\"\" of them."""
    e_mail: Secret | None = None
    """Where to write to."""
    asleep: bool | None = None
    """Whether it sleeps. Field-reported: on no portal page."""
    mood: Mood | None = None
    """Mood of the bear."""
    born: LocalTime | None = None
    """When it was born."""
    seen: datetime | None = None
    """When it was seen."""
    paw: Paw | None = None
    """Its better paw."""
    paws: list[Paw] | None = None
    """Its paws."""
    moods: list[Mood] | None = None
    """Its moods."""
    words: list[str] | None = None
    """What it says."""
    extra: dict[str, Any] | None = None
    """More."""
    rest: Any | None = None
    """Anything."""
    cubs: list[Bear] | None = None
    """Its children."""
    chapter: Chapter | None = None
    """Where it stands in the book."""
