"""The seeded fleet: owners, their plants and the devices in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from functools import cached_property
from typing import NamedTuple

from isolarcloud import DeviceType
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.blueprints import BLUEPRINTS, OWNERS, Block, Blueprint, Person
from isolarcloud_tools.sandbox.simulation import Battery, Day, Equipment, PlantSimulation, simulation_of
from isolarcloud_tools.sandbox.solar import STEP_MINUTES, Site


class Owner(NamedTuple):
    """A person or company with an account."""

    user_id: int
    account: str
    password: str
    organisation_id: int
    person: Person


class Device(NamedTuple):
    """A device of a plant; the plant itself is one as well, as the service has it."""

    plant_id: int
    type: DeviceType
    key: str
    name: str
    serial_number: str | None
    """None: a pseudo device."""
    uuid: int
    model_id: int
    model_code: str
    code: int
    """Address of the device."""
    channel: int
    logger_serial_number: str | None
    """The communication device that reports for it."""
    share: float
    """What part of the plant's energy runs through it."""

    @property
    def virtual(self) -> bool:
        """Whether there is no such box: the plant as a device."""
        return self.serial_number is None


class Plant:
    """A plant with its devices and its simulation."""

    def __init__(self, seed: int, plant_id: int, owner: Owner, blueprint: Blueprint) -> None:
        self.seed = seed
        self.id = plant_id
        self.owner = owner
        self.blueprint = blueprint
        self.name = blueprint.name
        self.peak_power = round(chance.between(*blueprint.peak_kilowatts, seed, plant_id, "peak"), 1) * 1000
        first, last = blueprint.first_days
        self.first_day = first + timedelta(
            days=chance.whole(0, (last - first).days, seed, plant_id, "first day")
        )
        self.latitude = round(
            blueprint.place.latitude + chance.between(-0.2, 0.2, seed, plant_id, "latitude"), 6
        )
        self.longitude = round(
            blueprint.place.longitude + chance.between(-0.2, 0.2, seed, plant_id, "longitude"), 6
        )
        self.devices = tuple(self._devices())
        self.optimizers = tuple(self._optimizers()) if blueprint.optimizers else ()
        """The optimizers, which the service keeps apart from the devices."""

    @property
    def commissioned(self) -> bool:
        """Whether the plant makes power: False while it is being built."""
        return self.blueprint.commissioned

    @property
    def key(self) -> str:
        """Key of the plant as a device."""
        return self.devices[0].key

    @property
    def offset(self) -> timezone:
        """The plant's clock."""
        return timezone(timedelta(minutes=self.blueprint.place.offset_minutes))

    @property
    def zone(self) -> str:
        """Name of the plant's clock, as the service writes it."""
        minutes = self.blueprint.place.offset_minutes
        hours, rest = divmod(abs(minutes), 60)
        return f"GMT{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")

    @cached_property
    def simulation(self) -> PlantSimulation:
        """The plant's energy, day by day."""
        plan, seed = self.blueprint, self.seed
        site = Site(
            self.latitude,
            self.longitude,
            plan.place.offset_minutes,
            plan.place.mean_temperature,
            plan.place.seasonal_swing,
        )
        storage = plan.battery_kilowatt_hours
        return simulation_of(
            Equipment(
                seed=seed,
                plant_id=self.id,
                site=site,
                peak_power=self.peak_power,
                inverter_power=self.peak_power * 0.8,
                mean_load=chance.between(*plan.mean_load_kilowatts, seed, self.id, "mean load") * 1000,
                habit=plan.habit,
                battery=Battery(storage * 1000, plan.battery_kilowatts * 1000) if storage else None,
                first_day=self.first_day,
            )
        )

    def day(self, day: date) -> Day | None:
        """Return the plant's samples of one day; None where there are none."""
        return self.simulation.day(day) if self.commissioned else None

    def local(self, seconds: float) -> datetime:
        """Return the plant's own time, without a zone, at a moment given as seconds since 1970."""
        return datetime.fromtimestamp(seconds, self.offset).replace(tzinfo=None)

    def last_sample(self, seconds: float) -> datetime:
        """Return when the plant last reported."""
        now = self.local(seconds)
        return now.replace(minute=now.minute - now.minute % STEP_MINUTES, second=0, microsecond=0)

    def _devices(self) -> Iterable[Device]:
        whole = Block(DeviceType.PLANT, 1, self.name, ("Plant",))
        yield self._device(whole, 0, channel=0, serial_number=None, logger=None)
        blocks = self.blueprint.blocks
        reporter = next(block for block in blocks if block.type in REPORTERS)
        logger = self._serial_number(reporter, 1)
        for block in blocks:
            for number in range(1, block.number + 1):
                serial_number = self._serial_number(block, number)
                yield self._device(block, number, channel=1, serial_number=serial_number, logger=logger)

    def _optimizers(self) -> Iterable[Device]:
        """Yield one optimizer a panel; the first digit of an address counts the strings."""
        panels = round(self.peak_power / _PANEL_WATTS)
        block = Block(DeviceType.OPTIMIZER, panels, "Optimizer", ("SP600S",))
        for number in range(panels):
            string, position = number % _STRINGS + 1, number // _STRINGS + 1
            yield self._device(
                block,
                string * 10_000 + position,
                channel=1,
                serial_number=self._serial_number(block, number),
                logger=self.devices[-1].logger_serial_number,
            )

    def _serial_number(self, block: Block, number: int) -> str:
        digits = chance.whole(1000000, 9999999, self.seed, self.id, block.type.value, number, "serial")
        return f"{chance.pick('ABCS', self.seed, self.id, block.type.value)}{20 + number % 5}{digits}"

    def _device(
        self, block: Block, code: int, *, channel: int, serial_number: str | None, logger: str | None
    ) -> Device:
        kind = block.type.value
        model = chance.pick(block.models, self.seed, self.id, kind, "model")
        return Device(
            plant_id=self.id,
            type=block.type,
            key=f"{self.id}_{kind}_{code}_{channel}",
            name=block.name if block.number == 1 else f"{block.name} {code}",
            serial_number=serial_number,
            uuid=chance.whole(1000000, 9999999, self.seed, self.id, kind, code, "uuid"),
            model_id=chance.whole(10000, 99999, model),
            model_code=model,
            code=code,
            channel=channel,
            logger_serial_number=logger,
            share=1 / block.number,
        )


_PANEL_WATTS = 410
_STRINGS = 2

REPORTERS = (DeviceType.COMMUNICATION_MODULE, DeviceType.DATA_LOGGER)


class Fleet:
    """All owners and plants of one seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.owners = tuple(_owner(seed, number, person) for number, person in enumerate(OWNERS))
        self.plants = tuple(
            Plant(seed, _plant_id(seed, number), self.owners[blueprint.owner], blueprint)
            for number, blueprint in enumerate(BLUEPRINTS)
        )
        self._plants = {plant.id: plant for plant in self.plants}
        self._accounts = {owner.account: owner for owner in self.owners}
        self._keys = {device.key: device for plant in self.plants for device in plant.devices}
        self._optimizers = {device.key: device for plant in self.plants for device in plant.optimizers}
        self._serial_numbers = {
            device.serial_number: device
            for plant in self.plants
            for device in plant.devices
            if device.serial_number
        }

    def plant(self, plant_id: int) -> Plant | None:
        """Return one plant by its id."""
        return self._plants.get(plant_id)

    def plants_of(self, owner: Owner) -> tuple[Plant, ...]:
        """Return the plants of an owner."""
        return tuple(plant for plant in self.plants if plant.owner is owner)

    def account(self, account: str) -> Owner | None:
        """Return the owner with that account."""
        return self._accounts.get(account)

    def device(self, key: str) -> Device | None:
        """Return a device by its key."""
        return self._keys.get(key)

    def optimizer(self, key: str) -> Device | None:
        """Return an optimizer by its key."""
        return self._optimizers.get(key)

    def device_by_serial_number(self, serial_number: str) -> Device | None:
        """Return a device by its serial number."""
        return self._serial_numbers.get(serial_number)


def _owner(seed: int, number: int, person: Person) -> Owner:
    return Owner(
        user_id=chance.whole(100000, 999999, seed, number, "user"),
        account=person.account,
        password=f"Sun-{chance.hexadecimal(8, seed, number, 'password')}",
        organisation_id=chance.whole(100000, 999999, seed, number, "organisation"),
        person=person,
    )


def _plant_id(seed: int, number: int) -> int:
    # The number keeps ids apart: two plants of a seed never share one.
    return chance.whole(1000, 89999, seed, number, "plant") * 100 + number
