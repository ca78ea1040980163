"""Facts of the catalogue files of the spec, in the same form as those of the portal's catalogue pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from codegen.portal.catalogues import device_groups, group_name
from codegen.portal.document import fold
from codegen.portal.facts import Correction, SpecFact, Value
from codegen.portal.new_entries import UNREVIEWED
from codegen.portal.spec_files import NOT_ON_PORTAL, Item, SpecFiles, with_corrections


def catalogue_facts(spec: SpecFiles) -> Iterator[SpecFact]:
    """All catalogue facts."""
    if (types := spec.one("device_types.yaml")) is not None:
        for item in types.each("types"):
            values = {"label": _text(item, "label"), "label_zh": _text(item, "label_zh")}
            yield item.fact("device_type", (str(item.get("code")),), values, ("device_type",))
    for file in spec.under("errors"):
        if not file.get("endpoint"):  # codes of one endpoint only stand on that endpoint's page
            for item in file.each("codes"):
                values = {"wire_name": _text(item, "wire_name")}
                yield item.fact("error_code", (str(item.get("code")),), values, ("error_code",))
    for file in spec.under("faults"):
        yield from _faults(file)
    enums = {str(item.get("name")): item for item in spec.under("enums")}
    for file in spec.under("measuring_points"):
        yield from _points(file, enums)
    if (parameters := spec.one("control_parameters.yaml")) is not None:
        yield from _control_parameters(parameters)


def _faults(file: Item) -> Iterator[SpecFact]:
    group = group_name(str(file.get("title")))
    for item in file.each("faults"):
        values: dict[str, Value] = {"id": str(item.get("id")), "label": _text(item, "label")}
        yield item.fact("fault", (group, str(item.get("code"))), values, ("fault", group))


def _points(file: Item, enums: dict[str, Item]) -> Iterator[SpecFact]:
    group = group_name(str(file.get("title")))
    for item in file.each("points"):
        values: dict[str, Value] = {"label": _text(item, "label"), "unit": _text(item, "unit")}
        parts: dict[str, Item] = {}
        enum = enums.get(str(item.get("values")))
        for value in enum.each("values") if enum else ():
            if value.status not in NOT_ON_PORTAL:
                name = f"values.{value.get('value')}"
                values[name], parts[name] = _text(value, "label"), value
        unreviewed = frozenset(name for name, value in parts.items() if value.status == UNREVIEWED)
        corrections = with_corrections(item, parts)
        fact = item.fact(
            "point", (group, str(item.get("id"))), values, ("point", group), corrections=corrections
        )
        fact = replace(fact, own=fact.own | unreviewed)  # one of the points with this set has them
        if enum:
            yield replace(fact, value_list=(enum.file.shown, ("values",)))
        else:  # a set of a new point has to be written by hand
            yield replace(fact, silent=frozenset({"values."} if item.status == UNREVIEWED else ()))


def _control_parameters(file: Item) -> Iterator[SpecFact]:
    groups = {
        str(group.get("name")): device_groups(str(group.get("label"))) for group in file.each("device_groups")
    }
    labels = {item.get("code"): str(item.get("label")).lower() for item in file.each("parameters")}
    for item in file.each("parameters"):
        names = sorted(
            {part for name in item.get("device_groups") or () for part in groups.get(name, (name,))}
        )
        values: dict[str, Value] = {"label": _text(item, "label"), "device_groups": tuple(names)}
        values |= _limits(item, labels)
        parts: dict[str, Item] = {}
        for choice in item.each("choices"):
            name = f"choices.{choice.get('value')}"
            values[name], parts[name] = _text(choice, "label"), choice
        values = {name: value for name, value in values.items() if value is not None}
        key = (str(item.get("code")), "+".join(names))
        for index, case in enumerate(item.each("cases")):
            parts[f"cases.{index}"] = case
        corrections = tuple(_by_limit(item, with_corrections(item, parts)))
        low, scale = values.get("minimum"), values.get("scale", 1)
        if isinstance(low, int | float) and isinstance(scale, int | float):
            values["real_minimum"] = round(low * scale, 9)
        fact = item.fact("control_parameter", key, values, ("control_parameter",), corrections=corrections)
        fact = replace(fact, own=fact.own | {"real_minimum"})
        yield replace(fact, value_list=(item.file.shown, (*item.path, "choices")))


def _by_limit(item: Item, corrections: tuple[Correction, ...]) -> Iterator[Correction]:
    """A correction of a case is one of both its limits, which have names of their own here."""
    selectors = [_selector(case) for case in item.each("cases")]
    for entry in corrections:
        head, _, rest = entry.field.partition(".")
        index, _, end = rest.partition(".")
        if head != "cases":
            yield entry
            continue
        for name in (end,) if end else ("minimum", "maximum"):
            yield replace(entry, field=f"{name}@{selectors[int(index)]}")


def _limits(item: Item, labels: dict[Any, str]) -> dict[str, Value]:
    values: dict[str, Value] = {"default": item.get("default"), "logger_mode": item.get("logger_mode")}
    scale = item.get("scale")
    values |= {"unit": _text(item, "unit"), "scale": None if scale == 1 else scale}
    for end in ("minimum", "maximum"):
        values[end] = _bound(item.get(end))
        for case in item.each("cases"):
            values[f"{end}@{_selector(case)}" if _selector(case) else end] = _bound(case.get(end))
    values["exclusive_minimum"] = item.get("exclusive_minimum")
    if (points := item.get("limit_points")) is not None:
        values["limit_point"] = points.get("maximum") or points.get("minimum")
    if (less := item.get("less_than")) is not None:
        values["less_than"] = labels.get(less, str(less))
    conditions = [entry.get("code") for entry in item.each("depends_on") if entry.status not in NOT_ON_PORTAL]
    needed = sorted({labels.get(code, str(code)) for code in conditions})
    values["depends_on"] = tuple(needed) or None
    return values


def _selector(case: Item) -> str:
    parts = [*(case.get("device_groups") or ()), case.get("grid_frequency"), case.get("grid_region")]
    return "+".join(str(part) for part in parts if part is not None)


def _bound(bound: Any) -> Value:
    """Write a limit as the portal's prose is read: a number, or a rated value with factor and offset."""
    if not isinstance(bound, dict):
        return bound if isinstance(bound, int | float) else None
    if not str(bound.get("of")).startswith("rated_"):
        return bound.get("least")
    text = str(bound["of"]).replace("_", " ")
    if text == "rated power":
        return text
    factor, offset = bound.get("factor", 1), bound.get("offset")
    text += f"*{factor:g}"
    return text + (f"{offset:+g}" if offset else "")


def _text(item: Item, key: str) -> str | None:
    value = item.get(key)
    return None if value is None else fold(str(value))
