# Generated from spec/ by `make generate`; do not edit.
"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from isolarcloud_runtime.client import SyncClient as _Base

if TYPE_CHECKING:
    from isolarcloud.api.platform import PlatformApi
    from isolarcloud.resources.toys import Toys


class Client(_Base):
    """Toys of owners."""

    _service = "isolarcloud._service:PLATFORM"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.platform"

    @cached_property
    def toys(self) -> Toys:
        """Toys of all kinds."""
        from isolarcloud.resources.toys import Toys

        return Toys(self)

    @cached_property
    def api(self) -> PlatformApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.platform import PlatformApi

        return PlatformApi(self)
