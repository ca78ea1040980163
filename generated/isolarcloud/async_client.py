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
    from isolarcloud.resources.account import AsyncAccount
    from isolarcloud.resources.alarms import AsyncAlarms
    from isolarcloud.resources.chargers import AsyncChargers
    from isolarcloud.resources.control import AsyncControl
    from isolarcloud.resources.devices import AsyncDevices
    from isolarcloud.resources.live import AsyncLive
    from isolarcloud.resources.optimizers import AsyncOptimizers
    from isolarcloud.resources.orders import AsyncOrders
    from isolarcloud.resources.plants import AsyncPlants
    from isolarcloud.resources.sharing import AsyncSharing
    from isolarcloud.resources.stations import AsyncStations
    from isolarcloud.resources.user_alarms import AsyncUserAlarms
    from isolarcloud.resources.user_control import AsyncUserControl
    from isolarcloud.resources.user_devices import AsyncUserDevices
    from isolarcloud.resources.user_live import AsyncUserLive
    from isolarcloud.resources.user_optimizers import AsyncUserOptimizers
    from isolarcloud.resources.user_plants import AsyncUserPlants


class AsyncClient(_Base):
    """Plants whose owners authorised an application, by OAuth 2.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:PLATFORM"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.platform"

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
    def optimizers(self) -> AsyncOptimizers:
        """Optimizers of a plant, which sit behind single panels: lists, latest values and history."""
        from isolarcloud.resources.optimizers import AsyncOptimizers

        return AsyncOptimizers(self)

    @cached_property
    def control(self) -> AsyncControl:
        """Parameters of devices: check, set, read back, and what came of it."""
        from isolarcloud.resources.control import AsyncControl

        return AsyncControl(self)

    @cached_property
    def alarms(self) -> AsyncAlarms:
        """Faults and alarms of devices."""
        from isolarcloud.resources.alarms import AsyncAlarms

        return AsyncAlarms(self)

    @cached_property
    def live(self) -> AsyncLive:
        """Values every few seconds: access, start, stop and the last hour."""
        from isolarcloud.resources.live import AsyncLive

        return AsyncLive(self)

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
    _operations = "isolarcloud._operations.user"

    @cached_property
    def plants(self) -> AsyncUserPlants:
        """Plants: lists, details, latest values and history."""
        from isolarcloud.resources.user_plants import AsyncUserPlants

        return AsyncUserPlants(self)

    @cached_property
    def devices(self) -> AsyncUserDevices:
        """Devices of a plant: lists, latest values and history."""
        from isolarcloud.resources.user_devices import AsyncUserDevices

        return AsyncUserDevices(self)

    @cached_property
    def optimizers(self) -> AsyncUserOptimizers:
        """Optimizers of a plant, which sit behind single panels: lists, latest values and history."""
        from isolarcloud.resources.user_optimizers import AsyncUserOptimizers

        return AsyncUserOptimizers(self)

    @cached_property
    def control(self) -> AsyncUserControl:
        """Parameters of devices: check, set, read back, and what came of it."""
        from isolarcloud.resources.user_control import AsyncUserControl

        return AsyncUserControl(self)

    @cached_property
    def alarms(self) -> AsyncUserAlarms:
        """Faults and alarms of devices."""
        from isolarcloud.resources.user_alarms import AsyncUserAlarms

        return AsyncUserAlarms(self)

    @cached_property
    def live(self) -> AsyncUserLive:
        """Values every few seconds: access, start, stop and the last hour."""
        from isolarcloud.resources.user_live import AsyncUserLive

        return AsyncUserLive(self)

    @cached_property
    def sharing(self) -> AsyncSharing:
        """Plants shared with other accounts."""
        from isolarcloud.resources.sharing import AsyncSharing

        return AsyncSharing(self)

    @cached_property
    def account(self) -> AsyncAccount:
        """The account and its application: login, and how many calls are left."""
        from isolarcloud.resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def api(self) -> AsyncUserApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.user import AsyncUserApi

        return AsyncUserApi(self)


class AsyncChargingClient(_Base):
    """Charging stations of an iEnergyCharge account, by its name and password.

    Methods are awaited; lists are iterated with `async for`.
    """

    _service = "isolarcloud._service:CHARGING"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.charging"

    @cached_property
    def stations(self) -> AsyncStations:
        """Charging stations of the account: list and details."""
        from isolarcloud.resources.stations import AsyncStations

        return AsyncStations(self)

    @cached_property
    def chargers(self) -> AsyncChargers:
        """Chargers of a station and the state of their connectors."""
        from isolarcloud.resources.chargers import AsyncChargers

        return AsyncChargers(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Charging orders: list, details with every step, and curves of power and energy."""
        from isolarcloud.resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def api(self) -> AsyncChargingApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.charging import AsyncChargingApi

        return AsyncChargingApi(self)
