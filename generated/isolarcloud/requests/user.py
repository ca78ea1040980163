# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.enums import PlantStatus, PlantType, ShareType
    from isolarcloud_runtime.secret import Secret


class GetPowerStationListRequest(Request, frozen=True, kw_only=True):
    """Plants of the account, with sums of energy, income and saved CO2."""

    page: int | None = None
    """Number of the page, from 1. Limit: at least 1."""
    size: int | None = None
    """Plants of a page. Limit: at least 1."""
    name: str | None = None
    """Part of the name."""
    types: Sequence[PlantType | int] | None = None
    """Kinds of plants; all when left out."""
    share_types: Sequence[ShareType | int] | None = None
    """Own and shared plants; all when left out."""
    statuses: Sequence[PlantStatus | int] | None = None
    """States of plants; normal ones when left out."""
    organization_id: int | None = None
    """Organisation whose plants are wanted: `organization_id` of the login."""
    user_id: int | None = None
    """User below the account whose plants are wanted."""
    self_built: bool | None = None
    """Only plants that the account itself created; all plants when off or left out."""


class LoginRequest(Request, frozen=True, kw_only=True):
    """Logs an account in."""

    account: str | Secret
    """Name, e-mail address or phone number of the account. Limit: at least 1 characters."""
    password: str | Secret
    """Password of the account. Limit: at least 1 characters."""
    login_type: str | None = None
    """Not needed. Unverified. The ciphertext example sends the text 1; no page says what it means."""
