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
    from isolarcloud.resources.account import Account
    from isolarcloud.resources.alarms import Alarms
    from isolarcloud.resources.chargers import Chargers
    from isolarcloud.resources.control import Control
    from isolarcloud.resources.devices import Devices
    from isolarcloud.resources.live import Live
    from isolarcloud.resources.optimizers import Optimizers
    from isolarcloud.resources.orders import Orders
    from isolarcloud.resources.plants import Plants
    from isolarcloud.resources.sharing import Sharing
    from isolarcloud.resources.stations import Stations
    from isolarcloud.resources.user_alarms import UserAlarms
    from isolarcloud.resources.user_control import UserControl
    from isolarcloud.resources.user_devices import UserDevices
    from isolarcloud.resources.user_live import UserLive
    from isolarcloud.resources.user_optimizers import UserOptimizers
    from isolarcloud.resources.user_plants import UserPlants


class Client(_Base):
    """Plants whose owners authorised an application, by OAuth 2."""

    _service = "isolarcloud._service:PLATFORM"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.platform"

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
    def optimizers(self) -> Optimizers:
        """Optimizers of a plant, which sit behind single panels: lists, latest values and history."""
        from isolarcloud.resources.optimizers import Optimizers

        return Optimizers(self)

    @cached_property
    def control(self) -> Control:
        """Parameters of devices: check, set, read back, and what came of it."""
        from isolarcloud.resources.control import Control

        return Control(self)

    @cached_property
    def alarms(self) -> Alarms:
        """Faults and alarms of devices."""
        from isolarcloud.resources.alarms import Alarms

        return Alarms(self)

    @cached_property
    def live(self) -> Live:
        """Values every few seconds: access, start, stop and the last hour."""
        from isolarcloud.resources.live import Live

        return Live(self)

    @cached_property
    def api(self) -> PlatformApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.platform import PlatformApi

        return PlatformApi(self)


class UserClient(_Base):
    """Plants of an iSolarCloud account, by its name and password."""

    _service = "isolarcloud._service:USER"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.user"

    @cached_property
    def plants(self) -> UserPlants:
        """Plants: lists, details, latest values and history."""
        from isolarcloud.resources.user_plants import UserPlants

        return UserPlants(self)

    @cached_property
    def devices(self) -> UserDevices:
        """Devices of a plant: lists, latest values and history."""
        from isolarcloud.resources.user_devices import UserDevices

        return UserDevices(self)

    @cached_property
    def optimizers(self) -> UserOptimizers:
        """Optimizers of a plant, which sit behind single panels: lists, latest values and history."""
        from isolarcloud.resources.user_optimizers import UserOptimizers

        return UserOptimizers(self)

    @cached_property
    def control(self) -> UserControl:
        """Parameters of devices: check, set, read back, and what came of it."""
        from isolarcloud.resources.user_control import UserControl

        return UserControl(self)

    @cached_property
    def alarms(self) -> UserAlarms:
        """Faults and alarms of devices."""
        from isolarcloud.resources.user_alarms import UserAlarms

        return UserAlarms(self)

    @cached_property
    def live(self) -> UserLive:
        """Values every few seconds: access, start, stop and the last hour."""
        from isolarcloud.resources.user_live import UserLive

        return UserLive(self)

    @cached_property
    def sharing(self) -> Sharing:
        """Plants shared with other accounts."""
        from isolarcloud.resources.sharing import Sharing

        return Sharing(self)

    @cached_property
    def account(self) -> Account:
        """The account and its application: login, and how many calls are left."""
        from isolarcloud.resources.account import Account

        return Account(self)

    @cached_property
    def api(self) -> UserApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.user import UserApi

        return UserApi(self)


class ChargingClient(_Base):
    """Charging stations of an iEnergyCharge account, by its name and password."""

    _service = "isolarcloud._service:CHARGING"
    _regions = "isolarcloud.regions:Region"
    _operations = "isolarcloud._operations.charging"

    @cached_property
    def stations(self) -> Stations:
        """Charging stations of the account: list and details."""
        from isolarcloud.resources.stations import Stations

        return Stations(self)

    @cached_property
    def chargers(self) -> Chargers:
        """Chargers of a station and the state of their connectors."""
        from isolarcloud.resources.chargers import Chargers

        return Chargers(self)

    @cached_property
    def orders(self) -> Orders:
        """Charging orders: list, details with every step, and curves of power and energy."""
        from isolarcloud.resources.orders import Orders

        return Orders(self)

    @cached_property
    def api(self) -> ChargingApi:
        """Every endpoint, one to one."""
        from isolarcloud.api.charging import ChargingApi

        return ChargingApi(self)
