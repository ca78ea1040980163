"""Pieces that several replies have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from isolarcloud import ErrorCode, ShareType, points
from isolarcloud.models import PointDefinition
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import Context
from isolarcloud_tools.sandbox.fleet import Device, Plant
from isolarcloud_tools.sandbox.messages import RefusedError, invalid, known_text
from isolarcloud_tools.sandbox.rows import reply_model, row, spellings


def page(context: Context, rows: Sequence[dict[str, Any]], number: int, size: int) -> dict[str, Any]:
    """Return one page of rows, with the count of all of them under one of its names."""
    paging = context.operation.pagination
    assert paging is not None, f"{context.operation.name} has no pages"
    start = (number - paging.first) * size
    chosen: Sequence[dict[str, Any]] | None = rows[start : start + size]
    quirks, what = context.world.quirks, context.operation.name
    if not rows:
        chosen = quirks.turn(f"{what} without rows", (chosen, None))
    spelling = quirks.turn(f"{what} counter", spellings(context.operation, paging.total))
    return {**row(reply_model(context.operation), **{paging.items: chosen}), spelling: len(rows)}


def dictionary(point_ids: Iterable[int], *, as_text: bool = True) -> list[dict[str, Any]]:
    """Return names and units of the points that the catalogue knows."""
    known = [point for point_id in point_ids if (point := points.get(point_id)) is not None]
    return [
        row(PointDefinition, id=str(point.id) if as_text else point.id, name=point.name, unit=point.unit)
        for point in known
    ]


def newest_values(context: Context, device: Device, point_ids: Iterable[int], prefix: str) -> dict[str, Any]:
    """Return the latest value of each point, by its name on the wire; nothing for what the device lacks."""
    plant = context.world.fleet.plant(device.plant_id)
    assert plant is not None
    moment = plant.last_sample(context.now)
    values = context.world.values
    result: dict[str, Any] = {}
    for point_id in point_ids:
        value = values.sample(device, point_id, moment)
        if value is None:
            value = context.world.quirks.nothing(device.key, point_id)
        result[f"{prefix}{point_id}"] = value
    return result


def share_type(context: Context, plant: Plant) -> ShareType:
    """Return whose plant it is, as the caller sees it."""
    assert context.caller is not None
    return context.world.sharing.share_type(plant, context.caller.owner)


def refused_value(context: Context, name: str, code: ErrorCode) -> RefusedError:
    """Return the refusal of a field's value, with the field's name on the wire."""
    field = next(field for field in context.operation.request if field.name == name)
    return invalid(context.service, field.wire, code)


def check_lengths(context: Context, arguments: Arguments) -> None:
    """Refuse lists that are too long, where a handler checks presence itself but has no code for length."""
    for field in context.operation.request:
        most = field.most_entries
        if field.many and most is not None and len(getattr(arguments, field.name) or ()) > most:
            code = context.service.invalid_code
            message = known_text(context.service, code, "size", field=field.wire, most=most)
            raise RefusedError(code, message)
