# Generated from spec/ by `make generate`; do not edit.
"""Replies: user device data."""

from __future__ import annotations

from msgspec import field

from isolarcloud.models.common import PointDefinition
from isolarcloud.models.real_time import DeviceRealTimeRow
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.series import SeriesByKey
from isolarcloud_runtime.statistics import StatisticsByKey


class UserDeviceRealTimeData(Model, frozen=True, kw_only=True):
    """Latest values of devices, and which devices could not be read.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    rows: list[DeviceRealTimeRow] = field(name="device_point_list")
    """One row a device, in any order."""
    illegal_device_keys: list[str] | None = field(name="fail_ps_key_list", default=None)
    """Keys asked for that are no devices of the caller."""
    illegal_serial_numbers: list[str] | None = field(name="fail_sn_list", default=None)
    """Serial numbers asked for that are no devices of the caller. Only the page of the call for inverters has
    it; there it comes only when serial numbers were asked for.
    """


class UserDeviceMinuteData(Model, frozen=True, kw_only=True):
    """Values of devices of an account over time.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    series: SeriesByKey | None = None
    """By device key; a device without data is absent."""
    point_dictionary: list[PointDefinition] | None = field(name="point_dict", default=None)
    """Names and units of the points, when asked for. Unverified. Concluded from the platform family; a copy
    of the Chinese page has the request field and does not show the answer.
    """


class UserDeviceStatisticsData(Model, frozen=True, kw_only=True):
    """Statistics of devices of an account by day, month or year.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    series: StatisticsByKey | None = None
    """By device key; a device without data is absent."""
