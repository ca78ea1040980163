"""The parts that the tables of points are made of.

A rule turns a device's day into the 288 values of one point. Counters are the energy of what was
sampled up to and including the moment, so that sums over samples and counters agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from isolarcloud_runtime.points import Point
from isolarcloud_tools.sandbox import solar
from isolarcloud_tools.sandbox.fleet import Device, Plant
from isolarcloud_tools.sandbox.simulation import Day, Flow

Kind = Literal["sample", "daily", "lifetime", "state"]


class Subject(NamedTuple):
    """A device on one day."""

    plant: Plant
    device: Device
    day: Day

    def noise(self, what: str) -> list[float]:
        """Return smooth noise in [0, 1) of this device on this day."""
        return solar.wave(self.plant.seed, self.device.key, self.day.day.toordinal(), what)


Samples = Callable[[Subject], Sequence[float] | None]


class Rule(NamedTuple):
    """How a point gets its values."""

    kind: Kind
    decimals: int
    samples: Samples
    """None in place of values: this device has no such point."""


Table = Mapping[Point, Rule]
Mix = Mapping[Flow, int]
"""Flows to be added (1) or taken off (-1)."""


# --- energy ------------------------------------------------------------------------------------


def mixed(subject: Subject, mix: Mix) -> list[float]:
    """Return the device's part of some flows."""
    flows, share = subject.day.flows, subject.device.share
    if len(mix) == 1:
        ((flow, sign),) = mix.items()
        return [value * share * sign for value in flows[flow]]
    columns = [[value * share * sign for value in flows[flow]] for flow, sign in mix.items()]
    return [sum(row) for row in zip(*columns, strict=True)]


def power(**mix: int) -> Rule:
    """Return the rule of a power, in W."""
    flows = flows_of(mix)
    return Rule("sample", 1, lambda subject: mixed(subject, flows))


def daily_energy(**mix: int) -> Rule:
    """Return the rule of an energy counted from midnight on, in Wh."""
    flows = flows_of(mix)
    return Rule("daily", 1, lambda subject: solar.running_energy(mixed(subject, flows)))


def total_energy(**mix: int) -> Rule:
    """Return the rule of an energy counted from the plant's first day on, in Wh."""
    flows = flows_of(mix)

    def samples(subject: Subject) -> list[float]:
        before = _before(subject, flows)
        return [before + value for value in solar.running_energy(mixed(subject, flows))]

    return Rule("lifetime", 1, samples)


def energy_since(period: Literal["month", "year"], **mix: int) -> Rule:
    """Return the rule of an energy counted from the beginning of the month or year on, in Wh."""
    flows = flows_of(mix)

    def samples(subject: Subject) -> list[float]:
        day = subject.day.day
        start = day.replace(day=1) if period == "month" else day.replace(month=1, day=1)
        totals = subject.plant.simulation.totals_before(start)
        at_start = sum(totals[flow] * sign for flow, sign in flows.items()) * subject.device.share
        before = _before(subject, flows) - at_start
        return [before + value for value in solar.running_energy(mixed(subject, flows))]

    return Rule("sample", 1, samples)


def per_peak_power(rule: Rule) -> Rule:
    """Return the rule of a value for each watt of the modules: equivalent hours from an energy."""

    def samples(subject: Subject) -> Sequence[float] | None:
        values = rule.samples(subject)
        return values and [value / (subject.plant.peak_power * subject.device.share) for value in values]

    return Rule(rule.kind, 4, samples)


def flows_of(mix: Mapping[str, int]) -> Mix:
    """Return keyword arguments as flows, in the order of the simulation."""
    return {flow: mix[flow] for flow in _FLOWS if flow in mix}


_FLOWS: tuple[Flow, ...] = Flow.__args__  # type: ignore[attr-defined]


def _before(subject: Subject, flows: Mix) -> float:
    totals = subject.plant.simulation.totals_before(subject.day.day)
    return sum(totals[flow] * sign for flow, sign in flows.items()) * subject.device.share
