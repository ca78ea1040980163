"""Pieces that several charging replies have.

The pages show every list as a single object, so a list with one entry comes so now and then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from isolarcloud_tools.sandbox.charging.park import Station
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import Answer, Context
from isolarcloud_tools.sandbox.facts import DATE_TIME
from isolarcloud_tools.sandbox.rows import reply_model, row

T = TypeVar("T")


def stations_of_caller(context: Context) -> Sequence[Station]:
    """Return the stations of the operator who calls."""
    assert context.caller is not None
    assert context.caller.operator is not None
    return context.world.charging.park.stations_of(context.caller.operator)


def clock_time(moment: datetime) -> str:
    """Return a time as all these replies have it."""
    return moment.strftime(DATE_TIME)


def container(context: Context, what: str, rows: list[dict[str, Any]]) -> Any:
    """Return a list inside an object; one entry stands alone now and then."""
    if len(rows) != 1:
        return rows
    return context.world.quirks.turn(f"{context.operation.name} {what}", (rows, rows[0]))


def bare_list(context: Context, rows: list[dict[str, Any]]) -> Any:
    """Return a list that is the whole data: as it is, in an object, or its only entry alone."""
    wrapped = [{name: rows} for name in context.operation.reply.wrapped_in]
    ways: list[Any] = [rows, *wrapped, *(rows if len(rows) == 1 else ())]
    return context.world.quirks.turn(f"{context.operation.name} data", ways)


def page(
    context: Context, found: Sequence[T], arguments: Arguments, build: Callable[[T], dict[str, Any]]
) -> Answer:
    """Return the page that is asked for of what was found, and how much that is in all."""
    paging = context.operation.pagination
    assert paging is not None, f"{context.operation.name} has no pages"
    number, size = getattr(arguments, paging.page), getattr(arguments, paging.size)
    start = (number - paging.first) * size
    rows = container(context, paging.items, [build(one) for one in found[start : start + size]])
    return Answer(row(reply_model(context.operation), **{paging.items: rows, paging.total: len(found)}))
