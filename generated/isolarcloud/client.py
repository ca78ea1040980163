# Generated from spec/ by `make generate`; do not edit.
"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from isolarcloud_runtime.client import SyncClient as _Base

if TYPE_CHECKING:
    from isolarcloud.api.platform import PlatformApi
    from isolarcloud.api.user import UserApi
    from isolarcloud.resources.devices import Devices
    from isolarcloud.resources.plants import Plants
    from isolarcloud.resources.user_plants import UserPlants


class Client(_Base):
    """Plants whose owners authorised an application, by OAuth 2."""

    _service = "isolarcloud._service:PLATFORM"
    _regions = "isolarcloud.regions:Region"

    @cached_property
    def plants(self) -> Plants:
        """Plants: lists, details, latest values and history."""
        from isolarcloud.resources.plants import Plants

        return Plants(self)

    @cached_property
    def devices(self) -> Devices:
        """Devices of a plant: lists, latest values and history."""
        from isolarcloud.resources.devices import Devices

        return Devices(self)

    @cached_property
    def api(self) -> PlatformApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.platform import PlatformApi

        return PlatformApi(self)


class UserClient(_Base):
    """Plants of an iSolarCloud account, by its name and password."""

    _service = "isolarcloud._service:USER"
    _regions = "isolarcloud.regions:Region"

    @cached_property
    def plants(self) -> UserPlants:
        """Plants: lists, details, latest values and history."""
        from isolarcloud.resources.user_plants import UserPlants

        return UserPlants(self)

    @cached_property
    def api(self) -> UserApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.user import UserApi

        return UserApi(self)
