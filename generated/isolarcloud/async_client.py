# Generated from spec/ by `make generate`; do not edit.
"""The asynchronous clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from isolarcloud_runtime.client import AsyncClient as _Base

if TYPE_CHECKING:
    from isolarcloud.api.platform import AsyncPlatformApi
    from isolarcloud.api.user import AsyncUserApi
    from isolarcloud.resources.devices import AsyncDevices
    from isolarcloud.resources.plants import AsyncPlants
    from isolarcloud.resources.user_plants import AsyncUserPlants


class AsyncClient(_Base):
    """Plants whose owners authorised an application, by OAuth 2.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:PLATFORM"
    _regions = "isolarcloud.regions:Region"

    @cached_property
    def plants(self) -> AsyncPlants:
        """Plants: lists, details, latest values and history."""
        from isolarcloud.resources.plants import AsyncPlants

        return AsyncPlants(self)

    @cached_property
    def devices(self) -> AsyncDevices:
        """Devices of a plant: lists, latest values and history."""
        from isolarcloud.resources.devices import AsyncDevices

        return AsyncDevices(self)

    @cached_property
    def api(self) -> AsyncPlatformApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.platform import AsyncPlatformApi

        return AsyncPlatformApi(self)


class AsyncUserClient(_Base):
    """Plants of an iSolarCloud account, by its name and password.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:USER"
    _regions = "isolarcloud.regions:Region"

    @cached_property
    def plants(self) -> AsyncUserPlants:
        """Plants: lists, details, latest values and history."""
        from isolarcloud.resources.user_plants import AsyncUserPlants

        return AsyncUserPlants(self)

    @cached_property
    def api(self) -> AsyncUserApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.user import AsyncUserApi

        return AsyncUserApi(self)
