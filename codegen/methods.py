"""The methods that users call, worked out from endpoints and exposures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from codegen import docs
from codegen.method import Method, Parameter
from codegen.model import Api, Argument, Endpoint, Exposure, ReplyField, Structure

ZONE_ARGUMENT = "time_zone"
"""Argument that all calls with moments have beside the request fields."""

_RESULTS = {"readings": "Readings", "series": "Series", "statistics": "Statistics"}

_RUNNING = (
    Parameter(
        "on_error",
        "OnError",
        "What happens when a call fails for good: `raise` ends everything with its error; `report` goes on, "
        "and names what is missing in the result's `incomplete`.",
        default='"raise"',
    ),
    Parameter(
        "progress",
        "Callable[[Progress], object] | None",
        "Called after each call with how many are done. An error that it raises ends everything.",
        default="None",
    ),
)
"""What methods take whose query may be cut into several calls."""

_AUTHORIZED_ONLY = Parameter(
    "authorized_only",
    "bool",
    "Leave out plants that the token shows but that its owner did not authorise: by default a token shows "
    "those of every owner. Raises ConfigurationError when the gateway did not tell which plants those are.",
    default="False",
)
"""What a list of plants takes where the token knows some of them."""

_WATCHING = (
    Parameter(
        "every",
        "timedelta | None",
        "Distance of the polls; as often as the values change when left out.",
        default="None",
    ),
    Parameter(
        "on_error",
        "OnError",
        "What happens when a poll fails: `report` names in the readings' `incomplete` what may succeed "
        "next time and goes on, and raises what would fail again; `raise` raises any error.",
        default='"report"',
    ),
    Parameter(
        ZONE_ARGUMENT,
        "tzinfo | str | None",
        "Time zone of the plants, for the ages; asked from the gateway and remembered when left out.",
        default="None",
    ),
)
"""What methods take that watch latest values."""


# --- one endpoint, one method ------------------------------------------------------------------


def api_method(api: Api, endpoint: Endpoint) -> Method:
    """Return the method of `api` that calls an endpoint one to one."""
    parameters = [_parameter(argument, derives=False) for argument in endpoint.arguments]
    reply = endpoint.reply.name
    zone = _zone_parameters(api, endpoint)
    return Method(
        name=endpoint.operation.name,
        summary=endpoint.summary,
        endpoint=endpoint,
        parameters=tuple(_in_order([*parameters, *zone])),
        fields=tuple((argument.name, argument.name) for argument in endpoint.arguments),
        helper="_client.call",
        extra=_zone_extra(zone),
        returns=f"list[{reply}]" if endpoint.reply_is_list else reply,
        returns_text=_reply_text(endpoint),
    )


def _parameter(argument: Argument, *, positional: bool = False, derives: bool = True) -> Parameter:
    needed = is_needed(argument) or (argument.derived and not derives and argument.field.required)
    return Parameter(
        name=argument.name,
        annotation=argument.annotation if needed else f"{argument.annotation} | None",
        description=docs.argument(argument, default="" if needed else argument.when_derived),
        default=None if needed else "None",
        positional=positional,
    )


def is_needed(argument: Argument) -> bool:
    """Tell whether the caller has to give it; what has a default is filled in by the runtime."""
    return argument.field.required and argument.field.default is None and not argument.derived


def _in_order(parameters: Iterable[Parameter]) -> list[Parameter]:
    """Put positional ones first, and needed ones before the others."""
    return sorted(parameters, key=lambda parameter: (not parameter.positional, parameter.default is not None))


def _zone_parameters(api: Api, endpoint: Endpoint) -> list[Parameter]:
    if not any(argument.field.kind == "moment" for argument in endpoint.arguments):
        return []
    text = "Time zone of the plants (a `tzinfo`, or a name such as `GMT+8` or `Europe/Berlin`)"
    return [
        Parameter(
            ZONE_ARGUMENT,
            "tzinfo | str | None",
            docs.joined([f"{text}{_without_zone(api, endpoint)}"]),
            default="None",
        )
    ]


def _without_zone(api: Api, endpoint: Endpoint) -> str:
    """Say what happens without a zone; the runtime can look up those of plants that the request names."""
    window = endpoint.operation.window
    family = next((family for family in api.families if family.name == endpoint.operation.family), None)
    if window is None or not window.zone_ids or family is None or family.service.zones is None:
        return ". Needed unless the times are `LocalTime`"
    if is_needed(endpoint.argument(window.zone_ids)):
        return "; asked from the gateway and remembered when left out"
    return (
        f"; asked from the gateway and remembered when left out and `{window.zone_ids}` is given. "
        "Needed otherwise, unless the times are `LocalTime`"
    )


def _zone_extra(zone: list[Parameter]) -> tuple[str, ...]:
    return (f"zone={ZONE_ARGUMENT}",) if zone else ()


def _reply_text(endpoint: Endpoint) -> str:
    first, _ = docs.split(endpoint.reply.description)
    return first


# --- methods of resources ----------------------------------------------------------------------


def exposed_methods(api: Api, endpoint: Endpoint, exposure: Exposure) -> Iterator[Method]:
    """Yield the methods of one exposure: three for a paged list, one for anything else."""
    if exposure.returns == "page":
        yield from _paged_methods(api, endpoint, exposure)
    elif exposure.returns == "one":
        yield _one_method(api, endpoint, exposure)
    else:
        yield _plain_method(api, endpoint, exposure)
        if is_cut(endpoint) and exposure.returns in _RESULTS:
            yield _query_method(api, endpoint, exposure)
            if exposure.returns == "readings" and endpoint.operation.cadence_seconds is not None:
                yield _watch_method(endpoint, exposure)


def is_cut(endpoint: Endpoint) -> bool:
    """Tell whether a query that is too large for one call is cut into several."""
    return endpoint.operation.batch is not None


_BY_WINDOW = (
    "A range that is too long for one call is read window by window, the earliest first; within a window "
    "the order is the gateway's."
)


def _paged_methods(api: Api, endpoint: Endpoint, exposure: Exposure) -> Iterator[Method]:
    pagination = endpoint.operation.pagination
    assert pagination is not None
    item = items_of(api, endpoint.reply, pagination.items).name
    page, size = endpoint.argument(pagination.page), endpoint.argument(pagination.size)
    page_parameter = Parameter(page.name, "int", docs.argument(page), default=str(pagination.first))
    size_text = docs.joined(
        [docs.argument(size), f"The largest that is known to work is {pagination.largest_size}"]
    )
    size_parameter = Parameter(size.name, "int", size_text, default=str(pagination.default_size))
    others = _others(endpoint, exposure, {page.name, size.name})
    zone = _zone_parameters(api, endpoint)
    what = docs.split(exposure.title)[0].rstrip(".")
    several = exposure.method == "list"
    variants = [
        (
            "list",
            "_page",
            exposure.title,
            f"Page[{item}]",
            "One page, which also tells how many items there are",
            False,
        ),
        (
            "pages",
            "_pages",
            f"{what}, page by page",
            f"Pages[{item}]",
            "The pages, to iterate over; each is fetched when it is needed",
            True,
        ),
        (
            "iter",
            "_iterate",
            f"{what}, one by one",
            f"Iterator[{item}]",
            "The items of all pages; each page is fetched when it is needed",
            True,
        ),
    ]
    by_window = f" {_BY_WINDOW}" if pagination.identity else ""
    for name, helper, summary, returns, text, is_lazy in variants:
        own = [size_parameter] if is_lazy else [page_parameter, size_parameter]
        plant_id = exposure.plant_id if name == "iter" else None
        own += [_AUTHORIZED_ONLY] if plant_id else []
        fields = _fields(endpoint, exposure, {page.name: str(pagination.first)} if is_lazy else {})
        method_name = name if several else exposure.method if name == "list" else f"{exposure.method}_{name}"
        yield Method(
            name=method_name,
            summary=summary,
            endpoint=endpoint,
            parameters=tuple(_in_order([*others, *own, *zone])),
            fields=fields,
            helper=helper,
            extra=(
                *_zone_extra(zone),
                *((f"plant_id={_text(plant_id)} if authorized_only else None",) if plant_id else ()),
            ),
            returns=returns,
            returns_text=f"{docs.sentence(text)}{by_window}" if is_lazy else text,
            is_lazy=is_lazy,
        )


def _one_method(api: Api, endpoint: Endpoint, exposure: Exposure) -> Method:
    one, items = exposure.one, exposure.items
    assert one is not None
    assert items is not None
    many = endpoint.argument(one["field"])
    annotation = many.annotation.removeprefix("Sequence[").removesuffix("]")
    item = items_of(api, endpoint.reply, items)
    match = item.field(one["match"])
    description = docs.sentence(match.description) if match else docs.argument(many)
    argument = Parameter(one["argument"], annotation, description, positional=True)
    others = _others(endpoint, exposure, {many.name})
    zone = _zone_parameters(api, endpoint)
    return Method(
        name=exposure.method,
        summary=exposure.title,
        endpoint=endpoint,
        parameters=tuple(_in_order([argument, *others, *zone])),
        fields=_fields(endpoint, exposure, {many.name: f"[{one['argument']}]"}),
        helper="_one",
        extra=(_text(items), _text(one["match"]), one["argument"], *_zone_extra(zone)),
        returns=item.name,
        returns_text=docs.split(item.description)[0],
    )


def _plain_method(api: Api, endpoint: Endpoint, exposure: Exposure) -> Method:
    zone = _zone_parameters(api, endpoint)
    helper, extra, returns, text = _result(api, endpoint, exposure)
    running = _RUNNING if is_cut(endpoint) and exposure.returns in _RESULTS else ()
    return Method(
        name=exposure.method,
        summary=exposure.title,
        endpoint=endpoint,
        parameters=tuple(_in_order([*_others(endpoint, exposure, set()), *zone, *running])),
        fields=_fields(endpoint, exposure, {}),
        helper=helper,
        extra=(*extra, *_zone_extra(zone), *(f"{one.name}={one.name}" for one in running)),
        returns=returns,
        returns_text=text,
        is_cut=is_cut(endpoint),
    )


def _query_method(api: Api, endpoint: Endpoint, exposure: Exposure) -> Method:
    """Return the method that gives the query itself, to be looked at, run in blocks or narrowed."""
    zone = _zone_parameters(api, endpoint)
    _, extra, returns, _ = _result(api, endpoint, exposure)
    return Method(
        name=f"{exposure.method}_query",
        summary=f"Like `{exposure.method}`, but a query that has not run yet",
        endpoint=endpoint,
        parameters=tuple(_in_order([*_others(endpoint, exposure, set()), *zone])),
        fields=_fields(endpoint, exposure, {}),
        helper="_query",
        extra=(_text(exposure.returns), *extra, *_zone_extra(zone)),
        returns=f"Query[{returns}]",
        returns_text="The query: `plan()` shows its calls, `run()` makes them, `blocks()` gives the values "
        "part by part",
        is_lazy=True,
        is_cut=True,
    )


def _watch_method(endpoint: Endpoint, exposure: Exposure) -> Method:
    """Return the method that reads latest values again and again."""
    assert exposure.key is not None
    return Method(
        name=exposure.method.replace("real_time", "watch"),
        summary=f"Like `{exposure.method}`, once in each period in which the values are renewed",
        endpoint=endpoint,
        parameters=tuple(_in_order([*_others(endpoint, exposure, set()), *_WATCHING])),
        fields=_fields(endpoint, exposure, {}),
        helper="_watch",
        extra=(_text(exposure.key), *(f"{one.name}={one.name}" for one in _WATCHING)),
        returns="Iterator[Update]",
        returns_text="Updates, for as long as you iterate: the first at once, each with the readings, their "
        "ages, and what has changed",
        is_lazy=True,
        is_cut=True,
    )


def _result(api: Api, endpoint: Endpoint, exposure: Exposure) -> tuple[str, tuple[str, ...], str, str]:
    """Return helper, extra arguments, annotation and words for a method's result."""
    if exposure.returns == "items":
        assert exposure.items is not None
        item = items_of(api, endpoint.reply, exposure.items)
        return "_items", (_text(exposure.items),), f"list[{item.name}]", docs.split(item.description)[0]
    if exposure.returns == "reply":
        reply = endpoint.reply.name
        returns = f"list[{reply}]" if endpoint.reply_is_list else reply
        return "_reply" if is_cut(endpoint) else "_client.call", (), returns, _reply_text(endpoint)
    text = {
        "readings": "The readings by id and point: each has value, unit and point",
        "series": "Columns of values by id and point, with times in the time zone of the plant",
        "statistics": "Values by id, point and statistic, with the day, month or year of each",
    }[exposure.returns]
    extra = (f"key={_text(exposure.key)}",) if exposure.key else ()
    return f"_{exposure.returns}", extra, _RESULTS[exposure.returns], text


def items_of(api: Api, structure: Structure, name: str) -> Structure:
    """Return the class of the items of a list field."""
    item_field = structure.field(name)
    assert item_field is not None
    return api.structure(item_name(item_field) or "")


def item_name(item_field: ReplyField) -> str | None:
    """Return the name of the class that a list field holds, None where it holds something else."""
    items = item_field.type.items
    return items.target if items is not None and items.kind == "object" else None


def _others(endpoint: Endpoint, exposure: Exposure, without: set[str]) -> list[Parameter]:
    """Return the parameters for all request fields that the method does not set itself."""
    left = [
        argument
        for argument in endpoint.arguments
        if argument.name not in without and argument.name not in exposure.fixed
    ]
    positional = [argument for name in exposure.positional for argument in left if argument.name == name]
    keyword = [argument for argument in left if argument not in positional]
    return [
        *(_parameter(argument, positional=True) for argument in positional),
        *(_parameter(argument) for argument in keyword),
    ]


def _fields(endpoint: Endpoint, exposure: Exposure, own: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    fixed = {name: _text(value) for name, value in exposure.fixed.items()}
    return tuple(
        (argument.name, own.get(argument.name) or fixed.get(argument.name) or argument.name)
        for argument in endpoint.arguments
    )


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
