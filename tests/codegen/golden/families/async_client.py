# Generated from spec/ by `make generate`; do not edit.
"""The asynchronous clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from isolarcloud_runtime.async_client import AsyncClient as _Base

if TYPE_CHECKING:
    from isolarcloud.api.charging import AsyncChargingApi
    from isolarcloud.api.platform import AsyncPlatformApi
    from isolarcloud.api.user import AsyncUserApi
    from isolarcloud.resources.boxes import AsyncBoxes
    from isolarcloud.resources.toys import AsyncToys
    from isolarcloud.resources.user_toys import AsyncUserToys


class AsyncClient(_Base):
    """Toys of owners.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:PLATFORM"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.platform"

    @cached_property
    def toys(self) -> AsyncToys:
        """Toys of all kinds."""
        from isolarcloud.resources.toys import AsyncToys

        return AsyncToys(self)

    @cached_property
    def api(self) -> AsyncPlatformApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.platform import AsyncPlatformApi

        return AsyncPlatformApi(self)


class AsyncUserClient(_Base):
    """Toys of an account.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:USER"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.user"

    @cached_property
    def toys(self) -> AsyncUserToys:
        """Toys of all kinds."""
        from isolarcloud.resources.user_toys import AsyncUserToys

        return AsyncUserToys(self)

    @cached_property
    def api(self) -> AsyncUserApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.user import AsyncUserApi

        return AsyncUserApi(self)


class AsyncChargingClient(_Base):
    """Boxes of an account.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:CHARGING"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.charging"

    @cached_property
    def boxes(self) -> AsyncBoxes:
        """Boxes of all kinds."""
        from isolarcloud.resources.boxes import AsyncBoxes

        return AsyncBoxes(self)

    @cached_property
    def api(self) -> AsyncChargingApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.charging import AsyncChargingApi

        return AsyncChargingApi(self)
