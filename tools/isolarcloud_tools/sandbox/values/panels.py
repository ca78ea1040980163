"""Points of what stands between panels and grid: combiner boxes, microinverters, optimizers."""

from __future__ import annotations

from collections.abc import Sequence

from isolarcloud import MicroinverterStatus
from isolarcloud.points import combiner_box, optimizer
from isolarcloud.points import microinverter as micro
from isolarcloud_runtime.points import Point
from isolarcloud_tools.sandbox.values.quantities import (
    ambient,
    around,
    direct_power,
    phase_current,
    phase_voltage,
    scaled,
    state,
)
from isolarcloud_tools.sandbox.values.rules import (
    Rule,
    Subject,
    Table,
    daily_energy,
    power,
    total_energy,
)


def lit_voltage(value: float, swing: float, what: str) -> Rule:
    """Return the rule of a direct voltage that is there as long as there is light on the modules."""

    def samples(subject: Subject) -> Sequence[float]:
        noise = subject.noise(what)
        return [
            value + swing * (2 * wave - 1) if made > 0 else 0.0
            for made, wave in zip(subject.day.direct, noise, strict=True)
        ]

    return Rule("sample", 1, samples)


def current_of(watts: Rule, volts: Rule) -> Rule:
    """Return the rule of the current that belongs to a power and a voltage."""

    def samples(subject: Subject) -> Sequence[float] | None:
        above, below = watts.samples(subject), volts.samples(subject)
        if above is None or below is None:
            return None
        return [value / volt if volt else 0.0 for value, volt in zip(above, below, strict=True)]

    return Rule("sample", 2, samples)


# --- combiner boxes ----------------------------------------------------------------------------

_STRING_CURRENTS = (
    combiner_box.PV1_CURRENT,
    combiner_box.PV2_CURRENT,
    combiner_box.PV3_CURRENT,
    combiner_box.PV4_CURRENT,
    combiner_box.PV5_CURRENT,
    combiner_box.PV6_CURRENT,
    combiner_box.PV7_CURRENT,
    combiner_box.PV8_CURRENT,
    combiner_box.PV9_CURRENT,
    combiner_box.PV10_CURRENT,
    combiner_box.PV11_CURRENT,
    combiner_box.PV12_CURRENT,
    combiner_box.PV13_CURRENT,
    combiner_box.PV14_CURRENT,
    combiner_box.PV15_CURRENT,
    combiner_box.PV16_CURRENT,
)
"""The table has 24 inputs; a box of the fleet has 16, and nothing comes for the others."""

_BUS_VOLTAGE = lit_voltage(1050.0, 60.0, "bus")
_BUS_CURRENT = current_of(direct_power(), _BUS_VOLTAGE)
_STRING_CURRENT = scaled(_BUS_CURRENT, 1 / len(_STRING_CURRENTS))

COMBINER_BOX: Table = {
    combiner_box.TOTAL_DC_CURRENT: _BUS_CURRENT,
    combiner_box.DC_BUS_VOLTAGE: _BUS_VOLTAGE,
    combiner_box.TOTAL_DC_POWER: direct_power(),
    combiner_box.INTERIOR_TEMPERATURE: ambient(9.0),
    **dict.fromkeys(_STRING_CURRENTS, _STRING_CURRENT),
}

# --- microinverters ----------------------------------------------------------------------------

_INPUTS: tuple[tuple[Point, ...], ...] = (
    # (voltage, current, power, yield of the day, yield in total)
    (micro.PV1_VOLTAGE, micro.PV1_CURRENT, micro.PV1_POWER, micro.PV1_DAILY_YIELD, micro.PV1_TOTAL_YIELD),
    (micro.PV2_VOLTAGE, micro.PV2_CURRENT, micro.PV2_POWER, micro.PV2_DAILY_YIELD, micro.PV2_TOTAL_YIELD),
    (micro.PV3_VOLTAGE, micro.PV3_CURRENT, micro.PV3_POWER, micro.PV3_DAILY_YIELD, micro.PV3_TOTAL_YIELD),
    (micro.PV4_VOLTAGE, micro.PV4_CURRENT, micro.PV4_POWER, micro.PV4_DAILY_YIELD, micro.PV4_TOTAL_YIELD),
)  # fmt: skip
"""The table has six inputs; a microinverter of the fleet has four."""


def _input(number: int, points: tuple[Point, ...]) -> Table:
    part = 1 / len(_INPUTS)
    watts = scaled(direct_power(), part)
    volts = lit_voltage(38.0, 3.0, f"input {number}")
    rules = (
        volts,
        current_of(watts, volts),
        watts,
        scaled(daily_energy(generation=1), part),
        scaled(total_energy(generation=1), part),
    )
    return dict(zip(points, rules, strict=True))


MICROINVERTER: Table = {
    micro.RUNNING_STATUS: state(MicroinverterStatus.ON_GRID.value, MicroinverterStatus.STANDBY.value),
    micro.TOTAL_ACTIVE_POWER: power(generation=1),
    micro.DAILY_YIELD: daily_energy(generation=1),
    micro.TOTAL_YIELD: total_energy(generation=1),
    micro.TOTAL_DC_POWER: direct_power(),
    micro.TOTAL_APPARENT_POWER: scaled(power(generation=1), 1.005),
    micro.TOTAL_REACTIVE_POWER: scaled(power(generation=1), 0.05),
    micro.TOTAL_POWER_FACTOR: around(0.995, 0.004, "power factor", decimals=4),
    micro.GRID_FREQUENCY: around(50.0, 0.03, "frequency", decimals=2),
    micro.AC_VOLTAGE: phase_voltage("A"),
    # Its power goes into one phase.
    micro.AC_CURRENT: scaled(phase_current(generation=1), 3.0),
    **{
        point: rule
        for number, points in enumerate(_INPUTS, start=1)
        for point, rule in _input(number, points).items()
    },
}

# --- optimizers --------------------------------------------------------------------------------

_INPUT_VOLTAGE = lit_voltage(38.0, 3.0, "input")
_OUTPUT_VOLTAGE = lit_voltage(41.0, 6.0, "output")
_OUTPUT_POWER = scaled(direct_power(), 0.99)

OPTIMIZER: Table = {
    optimizer.TOTAL_YIELD: total_energy(generation=1),
    optimizer.INPUT_VOLTAGE: _INPUT_VOLTAGE,
    optimizer.OUTPUT_VOLTAGE: _OUTPUT_VOLTAGE,
    optimizer.INPUT_CURRENT: current_of(direct_power(), _INPUT_VOLTAGE),
    optimizer.OUTPUT_CURRENT: current_of(_OUTPUT_POWER, _OUTPUT_VOLTAGE),
    optimizer.OUTPUT_POWER: _OUTPUT_POWER,
}
