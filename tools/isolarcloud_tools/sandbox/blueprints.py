"""The owners and plants of the seeded fleet, before chance gives them numbers.

Everything here is invented. Places are real, so that the sun rises when people expect it.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from isolarcloud import DeviceType, PlantType
from isolarcloud_tools.sandbox.simulation import Habit


class Place(NamedTuple):
    """A place that plants stand in, and its weather over the year."""

    city: str
    province: str
    country: str
    latitude: float
    longitude: float
    offset_minutes: int
    mean_temperature: float
    seasonal_swing: float
    currency: str


BRISBANE = Place("Brisbane", "Queensland", "Australia", -27.47, 153.03, 600, 20.5, 5.0, "AUD")
HEFEI = Place("Hefei", "Anhui", "China", 31.86, 117.28, 480, 16.0, 12.0, "CNY")
JODHPUR = Place("Jodhpur", "Rajasthan", "India", 26.24, 73.02, 330, 26.5, 8.0, "INR")
NORONHA = Place("Vila dos Remedios", "Fernando de Noronha", "Brazil", -3.84, -32.41, -120, 26.5, 1.0, "BRL")
MUNICH = Place("Munich", "Bavaria", "Germany", 48.14, 11.58, 60, 9.5, 9.5, "EUR")


class Block(NamedTuple):
    """Devices of one kind in a plant."""

    type: DeviceType
    number: int
    name: str
    models: tuple[str, ...]


class Blueprint(NamedTuple):
    """A plant to be built."""

    owner: int
    """Number of the owner in `OWNERS`."""
    name: str
    type: PlantType
    place: Place
    peak_kilowatts: tuple[float, float]
    mean_load_kilowatts: tuple[float, float]
    habit: Habit
    first_days: tuple[date, date]
    blocks: tuple[Block, ...]
    battery_kilowatt_hours: float = 0.0
    battery_kilowatts: float = 0.0
    commissioned: bool = True
    """False: still under construction, without any data."""
    optimizers: bool = False
    """Whether each panel has an optimizer."""


class Person(NamedTuple):
    """An owner to be."""

    account: str
    name: str
    organisation: str
    place: Place


OWNERS = (
    Person("dana.reef@example.com", "Dana Reef", "Reef Household", BRISBANE),
    Person("energy@lakeside-works.example", "Lakeside Works", "Lakeside Works Ltd", HEFEI),
    Person("operations@desert-light.example", "Desert Light", "Desert Light Operations", JODHPUR),
    Person("lia.costa@example.com", "Lia Costa", "Costa Family", NORONHA),
    Person("jonas.amsel@example.com", "Jonas Amsel", "Amsel Household", MUNICH),
)

_STRING_INVERTERS = ("SG5.0RS", "SG6.0RS", "SG8.0RS")
_COMMERCIAL_INVERTERS = ("SG50CX", "SG110CX")
_CENTRAL_INVERTERS = ("SG250HX", "SG350HX")
_HYBRID_INVERTERS = ("SH5.0RT", "SH6.0RS", "SH10RT")

_DONGLE = Block(DeviceType.COMMUNICATION_MODULE, 1, "WiNet", ("WiNet-S",))
_METER = Block(DeviceType.METER, 1, "Grid meter", ("DTSU666",))
_LOGGER = Block(DeviceType.DATA_LOGGER, 1, "Logger", ("Logger1000B", "Logger3000"))

HOME_MANAGER = "iHomeManager"
"""Model of home energy managers; no page says of which type they are, so here it is that of their big kin."""
_HOME_MANAGER = Block(DeviceType.ENERGY_MANAGEMENT_SYSTEM, 1, "Home manager", (HOME_MANAGER,))


def _home(*, storage: bool) -> tuple[Block, ...]:
    if not storage:
        return (Block(DeviceType.INVERTER, 1, "Inverter", _STRING_INVERTERS), _METER, _DONGLE)
    return (
        Block(DeviceType.ENERGY_STORAGE_SYSTEM, 1, "Hybrid inverter", _HYBRID_INVERTERS),
        Block(DeviceType.BATTERY, 1, "Battery", ("SBR096", "SBR128")),
        _METER,
        _DONGLE,
    )


BLUEPRINTS = (
    Blueprint(
        0, "Reef House", PlantType.RESIDENTIAL_STORAGE, BRISBANE, (6.0, 9.0), (0.5, 0.9), "home",
        (date(2025, 1, 10), date(2025, 6, 20)), _home(storage=True), 12.8, 6.0,
    ),
    Blueprint(
        0, "Reef Boathouse", PlantType.RESIDENTIAL_PV, BRISBANE, (3.0, 5.0), (0.2, 0.4), "home",
        (date(2025, 9, 1), date(2026, 2, 28)), _home(storage=False), optimizers=True,
    ),
    Blueprint(
        1, "Lakeside Workshop Roof", PlantType.DISTRIBUTED_PV, HEFEI, (180.0, 260.0), (45.0, 70.0),
        "business", (date(2022, 4, 1), date(2022, 8, 30)),
        (
            Block(DeviceType.INVERTER, 3, "Inverter", _COMMERCIAL_INVERTERS),
            _METER,
            _LOGGER,
            Block(DeviceType.CHARGER, 1, "Car park charger", ("AC22E-01",)),
        ),
    ),
    Blueprint(
        1, "Lakeside Cold Store", PlantType.COMMERCIAL_STORAGE, HEFEI, (90.0, 140.0), (20.0, 35.0),
        "business", (date(2025, 8, 1), date(2026, 1, 31)),
        (
            Block(DeviceType.ENERGY_STORAGE_SYSTEM, 2, "Hybrid inverter", ("SH50T",)),
            Block(DeviceType.BATTERY, 2, "Battery", ("SBH400",)),
            _METER,
            _LOGGER,
        ),
        180.0, 60.0,
    ),
    Blueprint(
        1, "Lakeside Gatehouse", PlantType.RESIDENTIAL_PV, HEFEI, (8.0, 12.0), (0.6, 1.0), "business",
        (date(2026, 6, 1), date(2026, 6, 30)), _home(storage=False), commissioned=False,
    ),
    Blueprint(
        2, "Desert Light One", PlantType.UTILITY, JODHPUR, (2600.0, 3400.0), (4.0, 6.0), "none",
        (date(2024, 6, 1), date(2024, 11, 30)),
        (
            Block(DeviceType.INVERTER, 10, "Inverter", _CENTRAL_INVERTERS),
            Block(DeviceType.METEO_STATION, 1, "Weather station", ("PC-4",)),
            _METER,
            _LOGGER,
        ),
    ),
    Blueprint(
        2, "Desert Light Two", PlantType.UTILITY, JODHPUR, (1300.0, 1900.0), (2.0, 4.0), "none",
        (date(2025, 9, 1), date(2026, 2, 28)),
        (
            Block(DeviceType.INVERTER, 6, "Inverter", _CENTRAL_INVERTERS),
            Block(DeviceType.METEO_STATION, 1, "Weather station", ("PC-4",)),
            _METER,
            _LOGGER,
            Block(DeviceType.COMBINER_BOX, 6, "Combiner box", ("PVS-16MH",)),
        ),
    ),
    Blueprint(
        3, "Casa Costa", PlantType.RESIDENTIAL_STORAGE, NORONHA, (4.0, 7.0), (0.4, 0.8), "home",
        (date(2025, 4, 1), date(2025, 8, 31)), _home(storage=True), 9.6, 5.0,
    ),
    Blueprint(
        4, "Amselhof", PlantType.RESIDENTIAL_STORAGE, MUNICH, (8.0, 12.0), (0.4, 0.6), "home",
        (date(2025, 3, 1), date(2025, 9, 30)), (*_home(storage=True), _HOME_MANAGER), 12.8, 8.0,
    ),
    Blueprint(
        4, "Amsel Garage", PlantType.RESIDENTIAL_PV, MUNICH, (3.0, 5.0), (0.05, 0.1), "home",
        (date(2025, 6, 1), date(2025, 11, 30)), _home(storage=False), optimizers=True,
    ),
    # A plant's number in this list is part of its id: new ones go to the end.
    Blueprint(
        1, "Lakeside Battery Yard", PlantType.COMMERCIAL_STORAGE, HEFEI, (150.0, 220.0), (30.0, 50.0),
        "business", (date(2025, 9, 1), date(2026, 1, 31)),
        (
            Block(DeviceType.INVERTER, 2, "Inverter", _COMMERCIAL_INVERTERS),
            Block(DeviceType.PCS, 2, "PCS", ("SC100HV",)),
            Block(DeviceType.BATTERY_SYSTEM_CONTROLLER, 2, "Battery controller", ("BSC100",)),
            Block(DeviceType.BATTERY_CLUSTER_MANAGEMENT_UNIT, 4, "Battery rack", ("CMU100",)),
            Block(DeviceType.LOCAL_CONTROLLER, 1, "Local controller", ("LC100",)),
            Block(DeviceType.ENERGY_MANAGEMENT_SYSTEM, 1, "EMS", ("EMS3000",)),
            _METER,
            _LOGGER,
        ),
        430.0, 200.0,
    ),
    Blueprint(
        3, "Pousada Costa", PlantType.RESIDENTIAL_PV, NORONHA, (8.0, 9.6), (0.8, 1.4), "home",
        (date(2025, 9, 1), date(2026, 1, 31)),
        (Block(DeviceType.MICROINVERTER, 6, "Microinverter", ("S1600S",)), _METER, _DONGLE),
    ),
)  # fmt: skip
