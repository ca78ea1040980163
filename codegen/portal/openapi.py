"""Facts of an endpoint dump: the portal's endpoint pages as one OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from codegen.portal.document import fold, fold_lines
from codegen.portal.facts import Fact, Place, Reading, Trouble, Value
from codegen.portal.limits import is_span, read_default, read_formats, read_limits, span, state
from codegen.portal.lines import line_finder
from codegen.portal.references import without_references
from codegen.portal.valuesets import read_values

PAGE = "dump"
ANY_ID = "{id}"
"""A key that is the id of what was asked for, whatever pages write there: `{ps_key}`."""
_ENVELOPE_DATA = ("result_data", "data")
_SAMPLE = re.compile(r"\b(?:such as|for example|e\.g)$", re.IGNORECASE)
"""What a page lists behind these words is not the whole set."""


def read_dump(file: str, text: str, data: Mapping[str, Any], reading: Reading) -> None:
    """Add the facts of all endpoints, and of the servers."""
    paths = data.get("paths")
    if not isinstance(paths, dict) or not paths:
        reading.troubles.append(Trouble(Place(file, 1), "the OpenAPI document has no paths", fatal=True))
        return
    line_of = line_finder(text)
    paths, unknown = without_references(data)
    for reference in sorted(unknown):
        what = f"the reference {reference} leads nowhere: save the dump with all it refers to"
        reading.troubles.append(Trouble(Place(file, line_of(reference)), what, fatal=True))
    for server in data.get("servers") or ():
        region, address = fold(str(server.get("description", ""))), str(server.get("url", "")).rstrip("/")
        place = Place(file, line_of("servers", address))
        values: dict[str, Value] = {"address": address}
        reading.facts.append(Fact("host", ("gateway", region), values, place, (), f"|{address}|", page=PAGE))
    for path, methods in paths.items():
        for method, endpoint in methods.items():
            if isinstance(endpoint, dict) and method in {"get", "post", "put", "delete"}:
                _Endpoint(file, path, endpoint, method=method, line_of=line_of, reading=reading).read()


class _Endpoint:
    def __init__(
        self,
        file: str,
        path: str,
        data: Mapping[str, Any],
        *,
        method: str,
        line_of: Callable[..., int],
        reading: Reading,
    ) -> None:
        self.path = path
        self.method = method
        self.data = data
        self.line_of = line_of
        self.place = Place(file, line_of(path))
        self.reading = reading
        self.values: dict[str, Value] = {
            "title": fold(str(data.get("summary", ""))),
            "method": method.upper(),
        }

    def read(self) -> None:
        description = fold_lines(str(self.data.get("description") or ""))
        request = _joined(self._fields("request_field", _schema(self.data.get("requestBody"))))
        request += self._members_in_example()
        reply = _joined(self._reply())
        self._limits_of_endpoint(description, request)
        text = f"|{self.values['title']}|{description}|"
        scope = ("endpoint", family_of_path(self.path))
        fact = Fact("endpoint", (self.path,), self.values, self.place, scope, text, page=PAGE)
        # The index of the page, where a dump has it: the spec knows endpoints by their paths.
        extensions = {name: str(value) for name, value in self.data.items() if name.startswith("x-")}
        self.reading.facts.append(replace(fact, prose=_said(description=description, **extensions)))
        self.reading.facts += [*request, *reply]
        for kind in ("request_field", "reply_field"):
            self.reading.scopes[kind, self.path] = self.place
        self.reading.scopes[scope] = self.place

    def _members_in_example(self) -> Iterator[Fact]:
        """Members of an object that the table shows as a single field: only the example has them."""
        body = self.data.get("requestBody")
        fields, example = _schema(body).get("properties") or {}, _media(body).get("example")
        for name, members in example.items() if isinstance(example, dict) else ():
            if name in fields and not fields[name].get("properties") and isinstance(members, dict):
                for member, value in members.items():
                    line = self.line_of(self.path, "example", name, member)
                    fact = self._field("request_field", f"{name}.{member}", {"example": value}, line, None)
                    yield replace(
                        fact,
                        values={},
                        unread=frozenset({"type", "required", "values.", "format", "default"}),
                    )

    def _reply(self) -> Iterator[Fact]:
        responses = self.data.get("responses") or {}
        schema = _schema(responses.get("200"))
        properties = schema.get("properties") or {}
        for name in _ENVELOPE_DATA:
            if isinstance(properties.get(name), dict):
                yield from self._fields("reply_field", properties[name])
                break
        else:
            rest = {name: inner for name, inner in properties.items() if name.strip() not in _ENVELOPE_NAMES}
            yield from self._fields("reply_field", {"properties": rest})
        for name, inner in properties.items():
            if name == "result_code":
                yield from self._codes(fold_lines(str(inner.get("description") or "")))

    def _codes(self, text: str) -> Iterator[Fact]:
        """Result codes that mean something on this endpoint only."""
        found = read_values(text)
        scope = ("error_code", self.path)
        if found:
            self.reading.scopes[scope] = self.place
            for code, label in found.labels.items():
                fact = Fact("error_code", (self.path, code), {}, self.place, scope, f"|{label}|", page=PAGE)
                yield replace(fact, prose=_said(message=label))

    def _fields(
        self, kind: str, schema: Mapping[str, Any], prefix: str = "", keys: tuple[str, ...] = ()
    ) -> Iterator[Fact]:
        required = {str(name).strip() for name in schema.get("required") or ()}
        for name, inner in (schema.get("properties") or {}).items():
            path = prefix + segment(name)
            part = "requestBody" if kind == "request_field" else "responses"
            line = self.line_of(self.path, part, *keys, name)
            fact = self._field(kind, path, inner, line, required if kind == "request_field" else None)
            if segment(name) == ANY_ID:
                fact = replace(fact, prose={**fact.prose, "placeholder": name.strip()})
            yield _as_point(fact, name.strip()) if _POINT_ID.fullmatch(name.strip()) else fact
            nested = inner.get("items") if isinstance(inner.get("items"), dict) else inner
            yield from self._fields(kind, nested, f"{path}.", (*keys, name))

    def _field(
        self, kind: str, path: str, data: Mapping[str, Any], line: int, required: set[str] | None
    ) -> Fact:
        text = fold_lines(str(data.get("description") or ""))
        values: dict[str, Value] = {"type": str(data.get("type", ""))}
        if required is not None:
            values["required"] = path.rpartition(".")[2] in required
            values |= self._limits_of_field(text)
            if formats := read_formats(text):
                values["format"] = formats
            if (default := read_default(text)) is not None:
                values["default"] = default
        found = read_values(text)
        labels = found.named("values") if found and not _SAMPLE.search(found.before) else {}
        values |= dict.fromkeys(labels, True)
        words = f"|{path}|{values['type']}|{text}|{data.get('example', '')}|"
        place = Place(self.place.file, line)
        fact = Fact(
            kind, (self.path, path), values, place, (kind, self.path), words, page=PAGE, labels=labels
        )
        return replace(fact, prose=_said(description=text, example=str(data.get("example", ""))))

    def _limits_of_field(self, text: str) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for limit in read_limits(text):
            if limit.relation == "pace":
                continue
            if is_span(limit):  # a span is about two fields, so it belongs to the endpoint
                state(self.values, *span(limit))
            elif limit.relation == "most" and limit.counted != "value":
                state(values, "most_entries", limit.number)
            else:
                state(values, limit.relation, limit.number)
        return values

    def _limits_of_endpoint(self, text: str, request: list[Fact]) -> None:
        for limit in read_limits(text):
            if limit.relation == "pace":
                state(self.values, "cadence_seconds", limit.number)
            elif is_span(limit):
                state(self.values, *span(limit))
            else:
                self._give_to_field(limit.counted, limit.number, request)

    def _give_to_field(self, counted: str, number: int, request: list[Fact]) -> None:
        """`up to 50 plants` is a limit of the field that lists the plants."""
        named = [at for at, fact in enumerate(request) if counted_by(fact.key[1]) == counted]
        lists = [at for at, fact in enumerate(request) if fact.key[1].endswith("list")]
        if not named and counted == "entries" and len(lists) == 1:
            named = lists
        if named:
            values = dict(request[named[0]].values)
            state(values, "most_entries", number)
            request[named[0]] = replace(request[named[0]], values=values)
        else:
            state(self.values, f"most.{counted}", number)


_ENVELOPE_NAMES = {"req_serial_num", "result_code", "result_msg", "status", "message", "ok", "reqSerialNum"}


def counted_by(wire: str) -> str:
    """What the entries of a request field are, by its name on the wire."""
    if wire in {"ps_id_list", "ps_ids"}:
        return "plants"
    if wire in {"ps_key_list", "uuid_list", "uuidList", "sn_list"}:
        return "devices"
    return "points" if wire in {"points", "data_point", "point_id_list"} else ""


_POINT = re.compile(r"\{?p\+pointid\}?|p\d+", re.IGNORECASE)
"""Point values: any of them, or some by their ids."""


_POINT_ID = re.compile(r"p(\d+)", re.IGNORECASE)


def _as_point(fact: Fact, name: str) -> Fact:
    """A field that is one point by its id: the endpoint has one field for all of them, which lists them."""
    point = f"points.{name[1:]}"
    said = fact.prose.get("description", "")
    return replace(
        fact, values={**fact.values, point: True}, labels={point: said}, prose=_said(**{point: said})
    )


def _joined(facts: Iterable[Fact]) -> list[Fact]:
    """Make one fact of those with one key: points that stand side by side."""
    result: dict[tuple[str, ...], Fact] = {}
    for fact in facts:
        known = result.get((fact.kind, *fact.key), fact)
        result[(fact.kind, *fact.key)] = replace(
            known,
            values={**fact.values, **known.values},
            labels={**fact.labels, **known.labels},
            prose={**fact.prose, **known.prose},
        )
    return list(result.values())


def segment(name: str) -> str:
    """One step of a path. What stands for many names is written in one way: {id}, {point}, {statistic}."""
    name = name.strip()
    if _POINT.fullmatch(name):
        return "{point}"
    if "point_id" in name and ("+" in name or "{" in name):
        return "{point}"
    if "{" in name:
        return "{statistic}" if "data_type" in name else ANY_ID
    return name


def family_of_path(path: str) -> str:
    """Family of an endpoint by its path."""
    if path.startswith("/eco/"):
        return "charging"
    if path.startswith("/openapi/platform/"):
        return "platform"
    return "oauth" if path.startswith("/openapi/apiManage/") else "user"


def _schema(body: Any) -> Mapping[str, Any]:
    return _media(body).get("schema") or {}


def _media(body: Any) -> Mapping[str, Any]:
    content = (body or {}).get("content") or {}
    media: Mapping[str, Any] = content.get("application/json") or next(iter(content.values()), {})
    return media


def _said(**prose: str) -> dict[str, str]:
    return {name: sentence for name, sentence in prose.items() if sentence}
