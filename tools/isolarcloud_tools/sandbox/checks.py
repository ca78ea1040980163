"""Reads a request's own fields by their descriptors, and refuses what the documents do not allow.

No field, limit or format is known here: the same descriptors that the SDK builds requests from say
what the gateway takes, and its words where some were seen. Other words are made up after those.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from math import isfinite
from typing import Any

from isolarcloud_runtime.descriptors import Operation, RequestField, Service
from isolarcloud_runtime.lookup import enum_value
from isolarcloud_runtime.times import read_instant
from isolarcloud_tools.sandbox.messages import RefusedError, invalid, known_text, missing
from isolarcloud_tools.sandbox.spans import fits

_FIRST_YEAR, _LAST_YEAR = 1970, 9000
_LONGEST_STEP = 366 * 24 * 60


class Arguments:
    """The fields of one request, by their Python names, read and checked.

    Lists are lists, numbers are numbers, times are naive (the plant's own clock) unless they came with
    an offset, points are ids, flags are bools, and enums are the spec's values as texts. A field that
    was not sent is None.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __getattr__(self, name: str) -> Any:
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(
                f"the request has no field {name!r}; it has {', '.join(self._values)}"
            ) from None


def read_arguments(
    operation: Operation,
    service: Service,
    fields: Mapping[str, Any],
    unlimited: frozenset[str] = frozenset(),
) -> Arguments:
    """Return the request's fields by Python name.

    Args:
        operation: Says what the fields are.
        service: Says which codes refuse them.
        fields: The fields as they were sent.
        unlimited: Fields that may be empty, too long or out of range here, because the operation has
            codes of its own for that.

    Raises:
        RefusedError: With the service's code for a missing or an invalid value.
    """
    return _Reader(operation, service, unlimited).read(fields)


class _Reader:
    def __init__(self, operation: Operation, service: Service, unlimited: frozenset[str]) -> None:
        self.operation = operation
        self.unlimited = unlimited
        self.service = service
        self.wire_names = {field.name: field.wire for field in operation.request}

    def read(self, sent: Mapping[str, Any]) -> Arguments:
        values = self._members(self.operation.request, sent)
        self._check_choices(values)
        self._check_pages(values)
        self._check_window(values)
        return Arguments(values)

    # --- values --------------------------------------------------------------------------------

    def _members(self, fields: tuple[RequestField, ...], sent: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for field in fields:
            given = sent.get(field.wire)
            if given in (None, "", []):
                # What the SDK always sends is what the gateway insists on, unless it sends nothing.
                insists = field.required or field.default not in (None, "")
                if insists and field.name not in self.unlimited:
                    raise missing(self.service, field.wire)
                values[field.name] = None
            elif field.many:
                values[field.name] = self._list(field, given, sent)
            else:
                values[field.name] = self._value(field, given, sent)
        return values

    def _list(self, field: RequestField, given: Any, sent: Mapping[str, Any]) -> list[Any]:
        if field.many == "comma":
            if isinstance(given, list | dict | bool):
                raise self._invalid_value(field)
            entries: list[Any] = [entry.strip() for entry in str(given).split(",")]
        elif isinstance(given, list):
            entries = given
        else:
            raise self._invalid_value(field)
        limited = field.name not in self.unlimited
        if limited and field.most_entries is not None and len(entries) > field.most_entries:
            raise self._invalid("size", field=field.wire, most=field.most_entries)
        if field.least_entries is not None and len(entries) < field.least_entries:
            message = f"Parameters {field.wire} size is below {field.least_entries}"  # made up
            raise RefusedError(self.service.invalid_code, message)
        return [self._value(field, entry, sent) for entry in entries]

    def _value(self, field: RequestField, given: Any, sent: Mapping[str, Any]) -> Any:
        match field.kind:
            case "object":
                if not isinstance(given, dict):
                    raise self._invalid_value(field)
                return self._members(field.fields, given)
            case "integer":
                return self._within(field, self._whole(field, given))
            case "minutes":
                return self._minutes(field, given)
            case "number":
                return self._number(field, given)
            case "flag":
                return self._flag(field, given)
            case "point":
                return self._point(field, given)
            case "moment":
                return self._moment(field, given)
            case "instant":
                return self._instant(field, given)
            case "day":
                return self._day(field, given, sent)
            case "enum":
                return self._choice(field, given)
            case "text" | "secret" | "digits":
                return self._text(field, given)

    def _scalar(self, field: RequestField, given: Any) -> str:
        # Numbers and numeric texts are interchangeable on the wire; nothing else is.
        if isinstance(given, bool) or not isinstance(given, str | int | float):
            raise self._invalid_value(field)
        return str(given)

    def _whole(self, field: RequestField, given: Any) -> int:
        text = self._scalar(field, given)
        if not _is_number(text.removeprefix("-")):
            raise self._invalid_value(field)
        return int(text)

    def _number(self, field: RequestField, given: Any) -> float:
        try:
            value = float(self._scalar(field, given))
        except ValueError:
            raise self._invalid_value(field) from None
        too_small = field.least is not None and value < field.least
        too_large = field.most is not None and value > field.most
        if too_small or too_large or not isfinite(value):
            raise self._invalid_value(field)
        return value

    def _minutes(self, field: RequestField, given: Any) -> timedelta:
        minutes = self._within(field, self._whole(field, given))
        if minutes > _LONGEST_STEP:
            raise self._invalid_value(field)
        return timedelta(minutes=minutes)

    def _within(self, field: RequestField, value: int) -> int:
        if field.name in self.unlimited:
            return value
        too_small = field.least is not None and value < field.least
        too_large = field.most is not None and value > field.most
        if too_small or too_large or (field.step is not None and value % field.step):
            raise self._invalid_value(field)
        return value

    def _text(self, field: RequestField, given: Any) -> str:
        text = self._scalar(field, given)
        if field.name in self.unlimited:
            return text
        if (field.least is not None and len(text) < field.least) or (
            field.most is not None and len(text) > field.most
        ):
            raise self._invalid_value(field)
        return text

    def _flag(self, field: RequestField, given: Any) -> bool:
        text = self._scalar(field, given)
        if text not in (str(field.on), str(field.off)):
            raise self._invalid_value(field)
        return text == str(field.on)

    def _choice(self, field: RequestField, given: Any) -> str:
        text = self._scalar(field, given)
        sent = field.wire_values.values() or field.values
        if field.closed and text not in {str(value) for value in sent}:
            raise self._invalid_value(field)
        return enum_value(field, text)

    def _point(self, field: RequestField, given: Any) -> int:
        text = self._scalar(field, given)
        digits = text.removeprefix(field.prefix)
        if not text.startswith(field.prefix) or not _is_number(digits):
            raise self._invalid_value(field)
        return int(digits)

    def _moment(self, field: RequestField, given: Any) -> datetime:
        text = self._scalar(field, given)
        assert field.format is not None, f"{field.wire} has no format"
        length = len(datetime(2000, 1, 1).strftime(field.format))
        if len(text) != length:
            raise self._invalid("length", field=self._window_names() or field.wire, length=length)
        return self._parsed(field, text, field.format)

    def _instant(self, field: RequestField, given: Any) -> datetime:
        try:
            return read_instant(self._scalar(field, given), field.format or "")
        except ValueError:
            raise self._invalid_value(field) from None

    def _day(self, field: RequestField, given: Any, sent: Mapping[str, Any]) -> date:
        text = self._scalar(field, given)
        pattern = field.format
        if field.format_by is not None:
            name, patterns = field.format_by
            other = next(other for other in self.operation.request if other.name == name)
            pattern = patterns.get(enum_value(other, sent.get(other.wire)))
        return self._parsed(field, text, pattern or "").date()

    def _parsed(self, field: RequestField, text: str, pattern: str) -> datetime:
        try:
            moment = datetime.strptime(text, pattern)
        except ValueError:
            raise self._invalid_value(field) from None
        # strptime takes "2026911" for a day as well; the gateway wants all digits.
        if moment.strftime(pattern) != text or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            raise self._invalid_value(field)
        return moment

    # --- fields together -----------------------------------------------------------------------

    def _check_choices(self, values: Mapping[str, Any]) -> None:
        for choice in self.operation.choices:
            given = [name for name in choice.fields if values[name] is not None]
            names = ",".join(self.wire_names[name] for name in choice.fields)
            if not given:
                code = self.service.missing_code
                raise RefusedError(code, known_text(self.service, code, "one_of", fields=names))
            if choice.exclusive and len(given) > 1:
                message = f"Parameters {names} cannot be given at the same time!"  # made up
                raise RefusedError(self.service.invalid_code, message)

    def _check_pages(self, values: Mapping[str, Any]) -> None:
        paging = self.operation.pagination
        if paging is None:
            return
        page, size = values[paging.page], values[paging.size]
        if page is not None and page < paging.first:
            raise invalid(self.service, self.wire_names[paging.page])
        if size is not None and not 0 < size <= paging.largest_size:
            raise invalid(self.service, self.wire_names[paging.size])

    def _window_names(self) -> str:
        window = self.operation.window
        return f"{self.wire_names[window.start]} and {self.wire_names[window.end]}" if window else ""

    def _check_window(self, values: Mapping[str, Any]) -> None:
        window = self.operation.window
        if window is None:
            return
        start, end = values[window.start], values[window.end]
        if start is None or end is None:
            return
        if start > end:
            raise invalid(self.service, self.wire_names[window.start])
        longest = window.longest
        if window.longest_by is not None:
            name, spans = window.longest_by
            longest = spans.get(str(values[name]), longest)
        if longest is not None and not fits(start, end, longest):
            raise self._invalid("span")

    # --- refusals ------------------------------------------------------------------------------

    def _invalid(self, about: str, **names: object) -> RefusedError:
        code = self.service.invalid_code
        return RefusedError(code, known_text(self.service, code, about, **names))

    def _invalid_value(self, field: RequestField) -> RefusedError:
        return invalid(self.service, field.wire)


def _is_number(text: str) -> bool:
    """Return whether a text is a whole number of a length that a database would take."""
    return text.isascii() and text.isdecimal() and len(text) <= 18
