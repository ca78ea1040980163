# Generated from spec/ by `make generate`; do not edit.
"""Replies: houses."""

from __future__ import annotations

from isolarcloud_runtime.model import Model


class House(Model, frozen=True, kw_only=True):
    """A house of toys.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int
    """Id of the house."""
    time_zone: str | None = None
    """Its time zone."""


class Houses(Model, frozen=True, kw_only=True):
    """Houses of toys.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    houses: list[House]
    """The houses."""


class UserHouse(Model, frozen=True, kw_only=True):
    """A house of the account.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    id: int
    """Id of the house."""


class UserHouses(Model, frozen=True, kw_only=True):
    """Houses of the account.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    houses: list[UserHouse]
    """The houses."""
