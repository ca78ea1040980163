# Generated from spec/ by `make generate`; do not edit.
"""Replies: call quota."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class HourlyCallLimit(Model, frozen=True, kw_only=True):
    """How many calls are allowed in one hour of the day.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    hour: int
    """Hour of the day, 0 to 23. No page names the time zone."""
    calls: int | None = field(name="max_call_times", default=None)
    """Calls that are allowed in this hour."""


class HourlyCallsLeft(Model, frozen=True, kw_only=True):
    """How many calls are left in one hour of the day.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    hour: int
    """Hour of the day, 0 to 23. No page names the time zone."""
    calls: int | None = field(name="times", default=None)
    """Calls that are left in this hour."""


class CallQuota(Model, frozen=True, kw_only=True):
    """How many calls the application may make and has made.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    hourly_limits: list[HourlyCallLimit] = field(name="per_hour_access_times_config")
    """Calls that are allowed, hour by hour."""
    hourly_calls_left: list[HourlyCallsLeft] = field(name="per_hour_residue_times")
    """Calls that are left, hour by hour."""
    calls_per_day: int | None = field(name="per_day_access_times_config", default=None)
    """Calls that are allowed today."""
    calls_today: int | None = field(name="today_accessed_times", default=None)
    """Calls made today."""
    calls_this_hour: int | None = field(name="curr_hour_accessed_times", default=None)
    """Calls made in the current hour."""
