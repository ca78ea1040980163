# Generated from spec/ by `make generate`; do not edit.
"""Replies of the gateway: one class for each shape, imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isolarcloud_runtime.lazy import attribute

if TYPE_CHECKING:
    from isolarcloud.models.common import PointDefinition, Quantity
    from isolarcloud.models.devices import Device, DeviceList, FirmwareVersions
    from isolarcloud.models.history import DeviceMinuteData, PlantMinuteData
    from isolarcloud.models.identity import LoginResult, RefreshedTokenSet, ServerTime, TokenSet
    from isolarcloud.models.plants import (
        CommunicationDevice,
        Plant,
        PlantDetail,
        PlantDetails,
        PlantList,
        PlantRemarks,
    )
    from isolarcloud.models.real_time import (
        DeviceRealTimeData,
        DeviceRealTimeRow,
        PlantRealTimeData,
        PlantRealTimeRow,
    )
    from isolarcloud.models.statistics import DeviceStatisticsData, PlantStatisticsData
    from isolarcloud.models.user_plants import UserPlant, UserPlantList

__all__ = [
    "CommunicationDevice",
    "Device",
    "DeviceList",
    "DeviceMinuteData",
    "DeviceRealTimeData",
    "DeviceRealTimeRow",
    "DeviceStatisticsData",
    "FirmwareVersions",
    "LoginResult",
    "Plant",
    "PlantDetail",
    "PlantDetails",
    "PlantList",
    "PlantMinuteData",
    "PlantRealTimeData",
    "PlantRealTimeRow",
    "PlantRemarks",
    "PlantStatisticsData",
    "PointDefinition",
    "Quantity",
    "RefreshedTokenSet",
    "ServerTime",
    "TokenSet",
    "UserPlant",
    "UserPlantList",
]

_EXPORTS: dict[str, str] = {
    "PointDefinition": "isolarcloud.models.common:PointDefinition",
    "Quantity": "isolarcloud.models.common:Quantity",
    "Device": "isolarcloud.models.devices:Device",
    "DeviceList": "isolarcloud.models.devices:DeviceList",
    "FirmwareVersions": "isolarcloud.models.devices:FirmwareVersions",
    "DeviceMinuteData": "isolarcloud.models.history:DeviceMinuteData",
    "PlantMinuteData": "isolarcloud.models.history:PlantMinuteData",
    "LoginResult": "isolarcloud.models.identity:LoginResult",
    "RefreshedTokenSet": "isolarcloud.models.identity:RefreshedTokenSet",
    "ServerTime": "isolarcloud.models.identity:ServerTime",
    "TokenSet": "isolarcloud.models.identity:TokenSet",
    "CommunicationDevice": "isolarcloud.models.plants:CommunicationDevice",
    "Plant": "isolarcloud.models.plants:Plant",
    "PlantDetail": "isolarcloud.models.plants:PlantDetail",
    "PlantDetails": "isolarcloud.models.plants:PlantDetails",
    "PlantList": "isolarcloud.models.plants:PlantList",
    "PlantRemarks": "isolarcloud.models.plants:PlantRemarks",
    "DeviceRealTimeData": "isolarcloud.models.real_time:DeviceRealTimeData",
    "DeviceRealTimeRow": "isolarcloud.models.real_time:DeviceRealTimeRow",
    "PlantRealTimeData": "isolarcloud.models.real_time:PlantRealTimeData",
    "PlantRealTimeRow": "isolarcloud.models.real_time:PlantRealTimeRow",
    "DeviceStatisticsData": "isolarcloud.models.statistics:DeviceStatisticsData",
    "PlantStatisticsData": "isolarcloud.models.statistics:PlantStatisticsData",
    "UserPlant": "isolarcloud.models.user_plants:UserPlant",
    "UserPlantList": "isolarcloud.models.user_plants:UserPlantList",
}


def __getattr__(name: str) -> Any:
    return attribute(__name__, _EXPORTS, name)


def __dir__() -> list[str]:
    return __all__
