"""What statistics mean, and which one is usual: from service.yaml to each endpoint that has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.model import Argument, Enum
from isolarcloud_runtime import descriptors


def statistic_kinds(
    shape: Mapping[str, Any],
    request: Iterable[Mapping[str, Any]],
    arguments: Iterable[Argument],
    enums: Mapping[str, Enum],
    usual: Mapping[str, Any] | None,
) -> descriptors.StatisticKinds | None:
    """Return what the data types of an endpoint with statistics mean.

    Args:
        shape: The shape as the endpoint has it.
        request: The fields of the request as the endpoint has them.
        arguments: The same fields, lowered.
        enums: All enums, by name.
        usual: `usual_statistics` of service.yaml.
    """
    enum_of = {
        argument.name: entry.get("enum") or entry.get("items", {}).get("enum")
        for argument, entry in zip(arguments, request, strict=True)
    }
    fields = {argument.name: argument.field for argument in arguments}
    kinds = shape["kinds"]
    enum = enums.get(enum_of.get(kinds) or "")
    if enum is None:
        return None
    sent = fields[kinds].wire_values
    wire = {value.name: str(sent.get(str(value.value), value.value)) for value in enum.values}
    labels = {wire[name]: name.lower() for name in wire}
    if usual is None or usual["statistic"] != enum.name:
        return descriptors.StatisticKinds(names=labels)
    period = next((name for name, found in enum_of.items() if found == usual["period"]), None)
    if period is None:
        return descriptors.StatisticKinds(names=labels)
    return descriptors.StatisticKinds(
        names=labels,
        period=period,
        usual=tuple(
            descriptors.UsualStatistic(
                kind=entry["kind"],
                resets=tuple(entry.get("resets", ())),
                by_period={value: wire[name] for value, name in entry["by"].items()},
            )
            for entry in usual["points"]
        ),
    )
