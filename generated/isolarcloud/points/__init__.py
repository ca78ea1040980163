# Generated from spec/ by `make generate`; do not edit.
"""Measuring points, a module for each table of the portal: `points.battery.BATTERY_VOLTAGE`.

Every function that takes points takes a constant of these modules, an id, or a text like `p24`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_runtime.lazy import attribute
from isolarcloud_runtime.points import Catalogue, Point, PointLike

if TYPE_CHECKING:
    from isolarcloud.points import (
        battery,
        bsc_device,
        charger,
        cmu_device,
        combiner_box,
        communications_device,
        communications_module,
        ems_device,
        energy_meter,
        energy_storage_inverter,
        environment_monitoring_device,
        ihomemanage,
        inverter,
        lc_device,
        microinverter,
        optimizer,
        pcs_device,
        plant,
    )

__all__ = [
    "GROUPS",
    "Point",
    "battery",
    "bsc_device",
    "charger",
    "cmu_device",
    "combiner_box",
    "communications_device",
    "communications_module",
    "ems_device",
    "energy_meter",
    "energy_storage_inverter",
    "environment_monitoring_device",
    "find",
    "get",
    "ihomemanage",
    "inverter",
    "lc_device",
    "microinverter",
    "optimizer",
    "pcs_device",
    "plant",
]

GROUPS: dict[str, str] = {
    "battery": "battery",
    "bsc-device": "bsc_device",
    "charger": "charger",
    "cmu-device": "cmu_device",
    "combiner-box": "combiner_box",
    "communications-device": "communications_device",
    "communications-module": "communications_module",
    "ems-device": "ems_device",
    "energy-meter": "energy_meter",
    "energy-storage-inverter": "energy_storage_inverter",
    "environment-monitoring-device": "environment_monitoring_device",
    "ihomemanage": "ihomemanage",
    "inverter": "inverter",
    "lc-device": "lc_device",
    "microinverter": "microinverter",
    "optimizer": "optimizer",
    "pcs-device": "pcs_device",
    "plant": "plant",
}
"""Tables of the portal -> modules."""

_EXPORTS: dict[str, str] = {
    "battery": "isolarcloud.points.battery",
    "bsc_device": "isolarcloud.points.bsc_device",
    "charger": "isolarcloud.points.charger",
    "cmu_device": "isolarcloud.points.cmu_device",
    "combiner_box": "isolarcloud.points.combiner_box",
    "communications_device": "isolarcloud.points.communications_device",
    "communications_module": "isolarcloud.points.communications_module",
    "ems_device": "isolarcloud.points.ems_device",
    "energy_meter": "isolarcloud.points.energy_meter",
    "energy_storage_inverter": "isolarcloud.points.energy_storage_inverter",
    "environment_monitoring_device": "isolarcloud.points.environment_monitoring_device",
    "ihomemanage": "isolarcloud.points.ihomemanage",
    "inverter": "isolarcloud.points.inverter",
    "lc_device": "isolarcloud.points.lc_device",
    "microinverter": "isolarcloud.points.microinverter",
    "optimizer": "isolarcloud.points.optimizer",
    "pcs_device": "isolarcloud.points.pcs_device",
    "plant": "isolarcloud.points.plant",
}
_CATALOGUE = Catalogue(__name__, GROUPS)


def find(text: str, group: str | None = None) -> list[Point]:
    """Return the points whose id, name, unit or group contain all words of a text.

    Args:
        text: Words to look for, for example `daily yield`.
        group: Only in this table.

    Raises:
        InvalidArgument: There is no such group.
    """
    return _CATALOGUE.find(text, group)


def get(point: PointLike, group: str | None = None) -> Point | None:
    """Return the point with an id, or None where the portal lists none.

    Args:
        point: Id, `p24`, or a point itself.
        group: Only in this table: a few ids stand in more than one.

    Raises:
        InvalidArgument: It is no id of a point, or there is no such group.
    """
    return _CATALOGUE.get(point, group)


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
