"""Endpoints: the operation for the runtime, the texts and names for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from codegen import names
from codegen.load import SpecFile
from codegen.lower.provenance import Provenance
from codegen.lower.requests import RequestLowering
from codegen.lower.statistics import statistic_kinds
from codegen.model import Argument, Endpoint, Enum, Example, Exposure, Structure
from codegen.spec import Spec
from isolarcloud_runtime import descriptors

_SHAPES: Mapping[str, type[descriptors.RowsShape | descriptors.MinuteShape | descriptors.StatisticsShape]] = {
    "rows": descriptors.RowsShape,
    "minute": descriptors.MinuteShape,
    "statistics": descriptors.StatisticsShape,
}
_USUAL = "Left out: those that are usual for the points, which have to be constants of the catalogue then"
_PROVENANCE_KEYS = ("source", "status", "corrections", "note")


def lower_endpoints(
    spec: Spec, enums: Mapping[str, Enum], structures: Mapping[str, Structure], provenance: Provenance
) -> Iterator[Endpoint]:
    """Yield the endpoints, by family and operation."""
    usual = spec.one("service.yaml").get("usual_statistics")
    for file in spec.of("endpoint"):
        yield _endpoint(file, dict(enums), structures, provenance, usual)


def _endpoint(
    file: SpecFile,
    enums: dict[str, Enum],
    structures: Mapping[str, Structure],
    provenance: Provenance,
    usual: Mapping[str, Any] | None,
) -> Endpoint:
    data = file.data
    name = file.stem
    request_class = f"{names.camel(name)}Request"
    lowered = tuple(RequestLowering(file, names.camel(name), enums, provenance).arguments())
    said = data["reply"].get("shape")
    statistics = None
    if said is not None and said["kind"] == "statistics":
        statistics = statistic_kinds(said, data["request"], lowered, enums, usual)
    arguments = tuple(_with_derived(lowered, data, statistics))
    listed = isinstance(data["reply"]["data"], dict)
    structure = structures[data["reply"]["data"]["list"] if listed else data["reply"]["data"]]
    fact = provenance.fact(file)
    operation = descriptors.Operation(
        name=name,
        family=data["family"],
        method=data.get("method", "POST"),
        path=data["path"],
        title=data["title"],
        reply=_reply(data["reply"], structure, listed=listed),
        idempotent=data["idempotent"],
        request_model=f"isolarcloud.requests.{data['family']}:{request_class}",
        request=tuple(argument.field for argument in arguments),
        choices=tuple(
            descriptors.Choice(fields=tuple(choice["fields"]), exclusive=choice.get("exclusive", False))
            for choice in data.get("choices", [])
        ),
        authorized=data.get("authorized", True),
        sealed=data.get("sealed", True),
        pagination=_plain(descriptors.Pagination, data.get("pagination")),
        window=_window(data.get("window")),
        batch=_batch(data.get("batch")),
        outcome=_outcome(data.get("outcome")),
        statistics=statistics,
        cadence_seconds=data.get("cadence_seconds"),
        codes=dict(data.get("codes", {})),
        also_sent={entry["wire"]: entry["repeats"] for entry in data.get("also_sent", ())},
        status=fact.status,
        source=str(fact.source),
    )
    return Endpoint(
        operation=operation,
        constant=name.upper(),
        summary=data["summary"],
        description=data.get("description", "").strip(),
        notes=tuple(data.get("notes", ())),
        request_class=request_class,
        arguments=arguments,
        reply=structure,
        reply_is_list=listed,
        exposures=tuple(_exposure(entry, data["summary"]) for entry in data.get("expose", [])),
        examples=tuple(_example(entry, index) for index, entry in enumerate(data["examples"])),
        fact=fact,
        file=file,
    )


def _with_derived(
    arguments: tuple[Argument, ...],
    data: Mapping[str, Any],
    statistics: descriptors.StatisticKinds | None,
) -> Iterator[Argument]:
    """Mark the arguments that the runtime can read out of the keys, or the points."""
    derived = {data.get("batch", {}).get("one_type", {}).get("into"): ""}
    if statistics is not None and statistics.usual:
        derived[data["reply"]["shape"]["kinds"]] = _USUAL
    for argument in arguments:
        words = derived.get(argument.name)
        yield argument if words is None else replace(argument, derived=True, when_derived=words)


def _reply(data: dict[str, Any], structure: Structure, *, listed: bool) -> descriptors.Reply:
    shape = data.get("shape")
    return descriptors.Reply(
        model=f"isolarcloud.models.{structure.module}:{structure.name}",
        many=listed,
        shape=_plain(_SHAPES[shape["kind"]], {key: shape[key] for key in shape if key != "kind"})
        if shape
        else None,
        also_at_root=data.get("also_at_root", False),
        aliases={field.name: field.also for field in structure.fields if field.also},
        bare=data.get("bare", False),
        wrapped_in=tuple(data.get("wrapped_in", ())),
    )


def _plain(kind: Any, data: Mapping[str, Any] | None) -> Any:
    """Make a descriptor whose keys the spec calls the same."""
    if data is None:
        return None
    return kind(**{key: value for key, value in data.items() if key not in _PROVENANCE_KEYS})


def _outcome_code(entry: Mapping[str, Any]) -> descriptors.OutcomeCode:
    concerns = tuple(entry.get("concerns", ()))
    code: descriptors.OutcomeCode = _plain(descriptors.OutcomeCode, {**entry, "concerns": concerns})
    return code


def _window(data: Mapping[str, Any] | None) -> descriptors.Window | None:
    if data is None:
        return None
    by = data.get("longest_by")
    return descriptors.Window(
        start=data["start"],
        end=data["end"],
        longest=_span(data.get("longest")),
        longest_by=(by["field"], {value: _span(span) for value, span in by["spans"].items()}) if by else None,
        zone_ids=data.get("zone_ids"),
    )


def _batch(data: Mapping[str, Any] | None) -> descriptors.Batch | None:
    if data is None:
        return None
    return descriptors.Batch(
        fields=tuple(data["fields"]),
        one_type=_plain(descriptors.OneType, data.get("one_type")),
        descending=data.get("descending"),
    )


def _span(data: Mapping[str, int] | None) -> descriptors.Span | None:
    return descriptors.Span(**data) if data is not None else None


def _outcome(data: Mapping[str, Any] | None) -> descriptors.Outcome | None:
    if data is None:
        return None
    codes = {entry["code"]: _outcome_code(entry) for entry in data["codes"]}
    return descriptors.Outcome(field=data["field"], codes=codes, detail=tuple(data.get("detail", ())))


def _exposure(data: Mapping[str, Any], summary: str) -> Exposure:
    return Exposure(
        resource=data["resource"],
        method=data["method"],
        returns=data["returns"],
        title=data.get("title", summary),
        positional=tuple(data.get("positional", ())),
        fixed=data.get("fixed", {}),
        key=data.get("key"),
        items=data.get("items"),
        one=data.get("one"),
        plant_id=data.get("plant_id"),
    )


def _example(data: Mapping[str, Any], index: int) -> Example:
    return Example(data["title"], data["request"], data["reply"], data.get("fails"), index)


def classes(arguments: tuple[Argument, ...]) -> Iterator[Argument]:
    """Yield the arguments that have a class of their own, innermost first."""
    for argument in arguments:
        yield from classes(argument.members)
        if argument.members_class:
            yield argument
