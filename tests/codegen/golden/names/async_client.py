# Generated from spec/ by `make generate`; do not edit.
"""The asynchronous clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from isolarcloud_runtime.async_client import AsyncClient as _Base

if TYPE_CHECKING:
    from isolarcloud.api.platform import AsyncPlatformApi
    from isolarcloud.resources.toys import AsyncToys


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
