"""The parts of the tables that are not energy: weather, electricity, storage."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from isolarcloud_tools.sandbox import solar
from isolarcloud_tools.sandbox.solar import SLOTS, STEP_HOURS
from isolarcloud_tools.sandbox.values.rules import Rule, Subject, daily_energy, flows_of, mixed

# --- weather -----------------------------------------------------------------------------------


def irradiance() -> Rule:
    """Return the rule of the light on the horizontal plane, in W/m²."""
    return Rule("sample", 1, lambda subject: subject.day.sky.irradiance)


def daily_irradiation() -> Rule:
    """Return the rule of the light since midnight, in Wh/m²."""
    return Rule("daily", 1, lambda subject: solar.running_energy(subject.day.sky.irradiance))


def ambient(offset: float = 0.0) -> Rule:
    """Return the rule of the air's temperature."""
    return Rule("sample", 1, lambda subject: [value + offset for value in subject.day.sky.ambient])


def module_temperature() -> Rule:
    """Return the rule of the modules' temperature."""
    return Rule("sample", 1, lambda subject: subject.day.sky.module)


def performance_ratio() -> Rule:
    """Return the rule of what is made in relation to what the light would allow."""

    def samples(subject: Subject) -> list[float]:
        peak = subject.plant.peak_power * subject.device.share / 1000
        made = mixed(subject, {"generation": 1})
        light = subject.day.sky.irradiance
        return [value / (peak * sun) if sun > 20 else 0.0 for value, sun in zip(made, light, strict=True)]

    return Rule("sample", 4, samples)


def theoretical_yield() -> Rule:
    """Return the rule of the energy that the light would have allowed since midnight, in Wh."""

    def samples(subject: Subject) -> list[float]:
        factor = subject.plant.peak_power * subject.device.share / 1000
        return solar.running_energy([light * factor for light in subject.day.sky.irradiance])

    return Rule("daily", 1, samples)


# --- electricity -------------------------------------------------------------------------------


def around(value: float, swing: float, what: str, decimals: int = 1) -> Rule:
    """Return the rule of a quantity that stays near a value."""
    return Rule(
        "sample",
        decimals,
        lambda subject: [value + swing * (2 * noise - 1) for noise in subject.noise(what)],
    )


def constant(value: float, decimals: int = 1) -> Rule:
    """Return the rule of a quantity that never changes."""
    return Rule("sample", decimals, lambda _: [value] * SLOTS)


def state(working: int, waiting: int) -> Rule:
    """Return the rule of a status: one value while there is light on the modules, another while not."""
    return Rule(
        "state", 0, lambda subject: [working if power > 0 else waiting for power in subject.day.direct]
    )


_NOMINAL = 230.0


def phase_voltage(phase: str) -> Rule:
    """Return the rule of the voltage of a phase against neutral."""
    return around(_NOMINAL, 4.0, f"voltage {phase}")


def line_voltage(phases: str) -> Rule:
    """Return the rule of the voltage between two phases."""
    return around(_NOMINAL * math.sqrt(3), 6.0, f"voltage {phases}")


def phase_current(**mix: int) -> Rule:
    """Return the rule of the current in one of three equal phases."""
    flows = flows_of(mix)
    return Rule("sample", 2, lambda subject: [abs(value) / 3 / _NOMINAL for value in mixed(subject, flows)])


def scaled(rule: Rule, factor: float) -> Rule:
    """Return the rule of a part of another quantity."""

    def samples(subject: Subject) -> Sequence[float] | None:
        values = rule.samples(subject)
        return values and [value * factor for value in values]

    return Rule(rule.kind, rule.decimals, samples)


def direct_power() -> Rule:
    """Return the rule of the modules' power before the inverter."""
    return Rule("sample", 1, lambda subject: [value * subject.device.share for value in subject.day.direct])


def _trackers(subject: Subject) -> int:
    return 2 if subject.plant.peak_power < 20_000 else 6


def tracker_voltage(number: int) -> Rule:
    """Return the rule of the voltage of a tracker, counted from 1; a small inverter has two."""

    def samples(subject: Subject) -> Sequence[float] | None:
        if number > _trackers(subject):
            return None
        noise = subject.noise(f"tracker {number}")
        return [
            540 + 40 * wave if made > 0 else 0.0 for made, wave in zip(subject.day.direct, noise, strict=True)
        ]

    return Rule("sample", 1, samples)


def tracker_current(number: int) -> Rule:
    """Return the rule of the current of a tracker, counted from 1."""
    voltage = tracker_voltage(number)

    def samples(subject: Subject) -> Sequence[float] | None:
        volts = voltage.samples(subject)
        if volts is None:
            return None
        share = subject.device.share / _trackers(subject)
        return [
            made * share / volt if volt else 0.0 for made, volt in zip(subject.day.direct, volts, strict=True)
        ]

    return Rule("sample", 2, samples)


def running_hours() -> Rule:
    """Return the rule of the hours since the plant's first day."""

    def samples(subject: Subject) -> list[float]:
        before = (subject.day.day - subject.plant.first_day).days * 24
        return [before + (slot + 1) * STEP_HOURS for slot in range(SLOTS)]

    return Rule("lifetime", 1, samples)


# --- storage -----------------------------------------------------------------------------------


def charge_level() -> Rule:
    """Return the rule of what a battery holds, from 0 to 1."""

    def samples(subject: Subject) -> Sequence[float] | None:
        battery = subject.plant.simulation.equipment.battery
        return battery and [energy / battery.capacity for energy in subject.day.stored]

    return Rule("sample", 4, samples)


def of_level(low: float, high: float, decimals: int = 1) -> Rule:
    """Return the rule of a quantity that goes from one value to another as a battery fills."""
    level = charge_level()

    def samples(subject: Subject) -> Sequence[float] | None:
        values = level.samples(subject)
        return values and [low + (high - low) * value for value in values]

    return Rule("sample", decimals, samples)


def battery_only(rule: Rule) -> Rule:
    """Return the rule of a point that only plants with a battery have."""
    return Rule(
        rule.kind,
        rule.decimals,
        lambda subject: rule.samples(subject) if subject.plant.simulation.equipment.battery else None,
    )


def stored_energy() -> Rule:
    """Return the rule of the energy in a battery, in Wh."""
    return Rule("sample", 1, lambda subject: [energy * subject.device.share for energy in subject.day.stored])


def model_only(model: str, rule: Rule) -> Rule:
    """Return the rule of a point that only devices of one model have."""
    return Rule(
        rule.kind,
        rule.decimals,
        lambda subject: rule.samples(subject) if subject.device.model_code == model else None,
    )


def battery_current(low: float = 330.0, high: float = 390.0) -> Rule:
    """Return the rule of a battery's current: above zero while it is discharged.

    Args:
        low: Voltage of the empty battery.
        high: Voltage of the full one.
    """
    voltage = of_level(low, high)

    def samples(subject: Subject) -> Sequence[float] | None:
        volts = voltage.samples(subject)
        flow = mixed(subject, {"discharge": 1, "charge": -1})
        return volts and [watts / volt for watts, volt in zip(flow, volts, strict=True)]

    return Rule("sample", 2, samples)


def ratio_of_energies(part: Mapping[str, int], whole: Mapping[str, int]) -> Rule:
    """Return the rule of one energy of the day in relation to another."""
    upper, lower = daily_energy(**part), daily_energy(**whole)

    def samples(subject: Subject) -> list[float]:
        above, below = upper.samples(subject), lower.samples(subject)
        assert above is not None
        assert below is not None
        return [value / base if base > 0 else 0.0 for value, base in zip(above, below, strict=True)]

    return Rule("sample", 4, samples)
