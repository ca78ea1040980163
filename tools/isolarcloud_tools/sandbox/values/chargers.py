"""Points of chargers: cars stand there on mornings of working days."""

from __future__ import annotations

from isolarcloud import ChargingStatus
from isolarcloud.points import charger
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.solar import SLOTS, STEP_MINUTES
from isolarcloud_tools.sandbox.values.quantities import constant, phase_voltage, scaled
from isolarcloud_tools.sandbox.values.rules import Rule, Subject, Table

_KILOWATTS = 11.0
_ARRIVALS = (7 * 60 + 30, 9 * 60)  # in minutes after midnight
_STAYS = (120, 270)


def _charging(subject: Subject, working: float, waiting: float) -> list[float]:
    """Return one value while a car is charged, another while none is."""
    plant, day = subject.plant, subject.day.day
    parts = (plant.seed, subject.device.key, day.toordinal())
    if day.weekday() > 4 or chance.fraction(*parts, "car") < 0.25:
        return [waiting] * SLOTS
    first = chance.whole(*_ARRIVALS, *parts, "arrival") // STEP_MINUTES
    last = first + chance.whole(*_STAYS, *parts, "stay") // STEP_MINUTES
    return [working if first <= slot <= last else waiting for slot in range(SLOTS)]


_POWER = Rule("sample", 2, lambda subject: _charging(subject, _KILOWATTS, 0.0))
_CURRENT = scaled(_POWER, 1000 / 3 / 230)

CHARGER: Table = {
    charger.CHARGING_STATUS: Rule(
        "state",
        0,
        lambda subject: _charging(subject, ChargingStatus.CHARGING.value, ChargingStatus.IDLE.value),
    ),
    charger.CHARGING_POWER: _POWER,
    charger.MINIMUM_CHARGING_POWER: constant(4.14, decimals=2),
    charger.MAXIMUM_CHARGING_POWER: constant(22.0, decimals=2),
    charger.MINIMUM_CHARGING_CURRENT: constant(6.0),
    charger.MAXIMUM_CHARGING_CURRENT: constant(32.0),
    charger.PHASE_A_CHARGING_VOLTAGE: phase_voltage("A"),
    charger.PHASE_B_CHARGING_VOLTAGE: phase_voltage("B"),
    charger.PHASE_C_CHARGING_VOLTAGE: phase_voltage("C"),
    charger.PHASE_A_CHARGING_CURRENT: _CURRENT,
    charger.PHASE_B_CHARGING_CURRENT: _CURRENT,
    charger.PHASE_C_CHARGING_CURRENT: _CURRENT,
    charger.CONTROL_PILOT_VOLTAGE: Rule("sample", 1, lambda subject: _charging(subject, 6.0, 12.0)),
}
