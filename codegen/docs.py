"""Texts of docstrings: what a thing is, where that is known from, and how sure it is."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from codegen.entries import Category, ControlParameter, ErrorCode, Fault, FaultGroup, Point, PointGroup
from codegen.facts import Fact
from codegen.model import Argument, Endpoint, Enum, EnumValue, Region, ReplyField, Structure

WIDTH = 110


def sentence(text: str) -> str:
    """End a text with a full stop."""
    text = text.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def joined(parts: Iterable[str]) -> str:
    """Join sentences, leaving out empty ones."""
    return " ".join(sentence(part) for part in parts if part)


def certainty(fact: Fact) -> str:
    """Say how sure a fact is, where a user should know: what we corrected is as sure as the rest."""
    words = {
        "documented": "",
        "corrected": "",
        "field-reported": "Field-reported: on no portal page.",
        "unverified": "Unverified.",
        "unreviewed": "Unreviewed: a program took it from the portal.",
    }
    return joined([words[fact.status], fact.note])


def origin(fact: Fact) -> str:
    """Name the document a thing comes from."""
    return f"Source: {fact.source}." if fact.source.id else ""


def paragraphs(*parts: str) -> str:
    """Join paragraphs, leaving out empty ones."""
    return "\n\n".join(part.strip() for part in parts if part.strip())


def structure(item: Structure) -> str:
    """Describe a class of replies."""
    first, rest = split(item.description)
    return paragraphs(first, rest, certainty(item.fact), origin(item.fact))


def reply_field(field: ReplyField, around: Fact) -> str:
    """Describe an attribute of a reply."""
    unit = f"Unit: {field.unit}." if field.unit else ""
    sure = (
        certainty(field.fact) if (field.fact.status, field.fact.note) != (around.status, around.note) else ""
    )
    return joined([field.description, unit, sure])


def enum(item: Enum) -> str:
    """Describe an enum."""
    first, rest = split(item.description)
    openness = (
        "An open set: a value that is not listed stays usable." if item.open else "These are all the values."
    )
    return paragraphs(first, rest, openness, certainty(item.fact), origin(item.fact))


def enum_value(value: EnumValue, around: Fact) -> str:
    """Describe a member of an enum."""
    return joined([value.label, value.description, "" if value.fact == around else certainty(value.fact)])


def category(item: Category) -> str:
    """Describe a class of errors."""
    first, rest = split(item.description)
    return paragraphs(first, rest)


def error_code(code: ErrorCode) -> str:
    """Describe an error code."""
    where = f"Only from {code.endpoint}." if code.endpoint else ""
    return joined([code.info.message, code.info.hint, where, certainty(code.fact)])


def region(item: Region) -> str:
    """Describe a region."""
    host = item.gateway.removeprefix("https://")
    return joined([f"{item.title}: {host}", certainty(item.fact)])


def point_group(group: PointGroup) -> str:
    """Describe a table of measuring points."""
    return paragraphs(sentence(group.title), certainty(group.fact), origin(group.fact))


def point(item: Point, around: Fact) -> str:
    """Describe a measuring point; name, unit and kind stand in the constant already."""
    resets = {
        "day": "Starts again from zero every day",
        "month": "Starts again from zero every month",
        "year": "Starts again from zero every year",
        "never": "Never starts again from zero",
    }
    return joined(
        [
            item.label,
            f"Unit: {item.unit}" if item.unit else "",
            "A share of one: 0.5 means 50 %" if item.fraction else "",
            resets.get(item.resets or "", ""),
            f"Values: `enums.{item.values}`" if item.values else "",
            "" if item.fact == around else certainty(item.fact),
        ]
    )


def parameter(item: ControlParameter) -> str:
    """Describe a control parameter."""
    unit = item.facts.get("unit")
    groups = ", ".join(item.facts["device_groups"])
    return joined([item.label, f"Unit: {unit}" if unit else "", f"For: {groups}", certainty(item.fact)])


def fault_group(group: FaultGroup) -> str:
    """Describe a table of device faults."""
    return paragraphs(sentence(group.title), certainty(group.fact), origin(group.fact))


def fault(item: Fault, around: Fact) -> str:
    """Describe a device fault."""
    return joined([item.label, "" if item.fact == around else certainty(item.fact)])


def argument(item: Argument, *, default: str = "") -> str:
    """Describe an argument: what it selects, and the gateway's limits."""
    limits = ""
    if item.limits:
        sure = certainty(item.limits_fact) if item.limits_fact.status != item.fact.status else ""
        limits = joined([f"Limit: {', '.join(item.limits)}", sure])
    return joined([item.description, limits, default, certainty(item.fact)])


def endpoint_remarks(endpoint: Endpoint) -> Iterator[str]:
    """Yield the paragraphs about an endpoint that its one line does not say."""
    yield " ".join(endpoint.description.split())
    yield from (sentence(note) for note in endpoint.notes)
    operation = endpoint.operation
    if operation.cadence_seconds:
        yield f"The data changes no more often than every {duration(operation.cadence_seconds)}."
    if not operation.idempotent:
        yield "Never repeated by itself: asking twice may do harm."
    yield certainty(endpoint.fact)
    yield f"Endpoint: {operation.method} {operation.path}. {origin(endpoint.fact)}".strip()


def duration(seconds: int) -> str:
    """Write a number of seconds in the largest unit that fits."""
    for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds % size == 0:
            return unit if seconds == size else f"{seconds // size} {unit}s"
    return f"{seconds} seconds"


def split(text: str) -> tuple[str, str]:
    """Split a text into its first sentence and the rest."""
    flat = " ".join(text.split())
    first, dot, rest = flat.partition(". ")
    return (first + "." if dot else sentence(flat)), rest.strip()


def docstring(text: str, indent: int = 4) -> str:
    """Write a docstring literal: lines are wrapped, paragraphs and their own indents are kept."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    room = WIDTH - indent
    margin = " " * indent
    if "\n" not in escaped and len(escaped) + 6 <= room and not escaped.endswith('"'):
        return f'"""{escaped}"""'
    lines = [wrapped for line in escaped.splitlines() for wrapped in _wrap(line, room)]
    if len(lines) == 1:  # the line itself fits, but not with the quotes at its end
        lines = _wrap(escaped, room - 6)
    body = (margin + line if line else "" for line in lines)
    return "\n".join([f'"""{next(body).strip()}', *body, f'{margin}"""'])


def _wrap(line: str, room: int) -> list[str]:
    lead = line[: len(line) - len(line.lstrip())]
    hanging = lead + ("    " if lead else "")
    text = line.strip() if lead else f"xxx{line.strip()}"  # the opening quotes take room
    wrapped = textwrap.wrap(
        text,
        room,
        initial_indent=lead,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    if not lead and wrapped:
        wrapped[0] = wrapped[0].removeprefix("xxx")
    return wrapped or [""]
