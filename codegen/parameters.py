"""Prints control parameters as records of the runtime's catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.entries import ControlParameter
from codegen.model import Api
from codegen.printing import literal

RECORD_NAMES = ("Condition", "ControlChoice", "LimitCase", "LimitPoints", "RelativeLimit")
"""Records that a parameter may be made of."""

_PLAIN_KEYS = (
    "unit",
    "scale",
    "decimals",
    "exclusive_minimum",
    "less_than",
    "default",
    "default_from",
    "logger_mode",
    "limit_factor",
)


def parameter_source(parameter: ControlParameter) -> str:
    """Return the source of a control parameter's record."""
    facts = parameter.facts
    named = {key: literal(facts[key]) for key in _PLAIN_KEYS if key in facts}
    named |= {key: _limit(facts[key]) for key in ("minimum", "maximum") if key in facts}
    if "cases" in facts:
        named["cases"] = _tuple(_case(case) for case in facts["cases"])
    if "choices" in facts:
        named["choices"] = _tuple(_choice(choice) for choice in facts["choices"])
    if "depends_on" in facts:
        named["depends_on"] = _tuple(_condition(condition) for condition in facts["depends_on"])
    if "send_with" in facts:
        named["send_with"] = literal(tuple(facts["send_with"]))
    if "limit_points" in facts:
        named["limit_points"] = _record("LimitPoints", facts["limit_points"])
    arguments = [
        literal(parameter.code),
        literal(parameter.label),
        literal(tuple(facts["device_groups"])),
        literal(facts["kind"]),
        *(f"{key}={source}" for key, source in named.items()),
    ]
    return f"ControlParameter({', '.join(arguments)})"


def device_types(api: Api) -> dict[str, list[str]]:
    """Return the groups of control parameters with the members of `DeviceType` that belong to each.

    Nothing where the spec has no device types, and so no such enum.
    """
    members = {item.code: item.name for item in api.device_types}
    return {
        group.name: [members[code] for code in group.device_types] for group in api.device_groups if members
    }


def _choice(choice: Mapping[str, Any]) -> str:
    return f"ControlChoice({literal(choice['value'])}, {literal(choice['name'])}, {literal(choice['label'])})"


def _condition(condition: Mapping[str, Any]) -> str:
    return f"Condition({literal(condition['code'])}, {literal(tuple(condition['values']))})"


def _case(case: Mapping[str, Any]) -> str:
    limits = [_limit(case["minimum"]), _limit(case["maximum"])]
    if "device_groups" in case:
        limits.append(f"device_groups={literal(tuple(case['device_groups']))}")
    rest = [f"{key}={literal(case[key])}" for key in ("grid_frequency", "grid_region") if key in case]
    return f"LimitCase({', '.join([*limits, *rest])})"


def _limit(value: Any) -> str:
    return _record("RelativeLimit", value) if isinstance(value, Mapping) else literal(value)


def _record(name: str, values: Mapping[str, Any]) -> str:
    return f"{name}({', '.join(f'{key}={literal(value)}' for key, value in values.items())})"


def _tuple(sources: Iterable[str]) -> str:
    return f"({', '.join(sources)},)"
