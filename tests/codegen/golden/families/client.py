# Generated from spec/ by `make generate`; do not edit.
"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from isolarcloud_runtime.client import SyncClient as _Base

if TYPE_CHECKING:
    from isolarcloud.api.charging import ChargingApi
    from isolarcloud.api.platform import PlatformApi
    from isolarcloud.api.user import UserApi
    from isolarcloud.resources.boxes import Boxes
    from isolarcloud.resources.toys import Toys
    from isolarcloud.resources.user_toys import UserToys


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


class UserClient(_Base):
    """Toys of an account."""

    _service = "isolarcloud._service:USER"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.user"

    @cached_property
    def toys(self) -> UserToys:
        """Toys of all kinds."""
        from isolarcloud.resources.user_toys import UserToys

        return UserToys(self)

    @cached_property
    def api(self) -> UserApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.user import UserApi

        return UserApi(self)


class ChargingClient(_Base):
    """Boxes of an account."""

    _service = "isolarcloud._service:CHARGING"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.charging"

    @cached_property
    def boxes(self) -> Boxes:
        """Boxes of all kinds."""
        from isolarcloud.resources.boxes import Boxes

        return Boxes(self)

    @cached_property
    def api(self) -> ChargingApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.charging import ChargingApi

        return ChargingApi(self)
