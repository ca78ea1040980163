"""Measuring points: how they are named, looked up, and the values that belong to them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import index
from typing import Any, NamedTuple, TypeAlias, TypeVar

from .errors import InvalidArgument
from .shown import once_whole

_POINT_TEXT = r"[pP]?([0-9]{1,18})"
_LARGEST_ID = 10**18

T = TypeVar("T")


class Point(NamedTuple):
    """One measuring point of the catalogue."""

    id: int
    name: str
    unit: str = ""
    """Unit of its values; empty for ratios, counts and states."""
    group: str = ""
    """Table of the portal it stands in, for example `inverter`."""
    kind: str = ""
    """`instant`, `counter`, `state` or `text`; empty where it is not known."""
    resets: str = ""
    """When a counter starts again from zero: `day`, `month`, `year` or `never`; empty for all else."""


PointLike: TypeAlias = Point | int | str
"""A point of the catalogue, its id, or its id as text (`"83022"`, `"p83022"`)."""

PointKinds: TypeAlias = tuple[tuple[int, bool], ...]
"""Id of each point asked for, and whether its values are texts."""

PointValue: TypeAlias = float | str | None
"""A number, the text of a text point, or None where there is no value."""

NO_VALUE = frozenset(
    {"", "-", "--", "---", "N/A", "n/a", "NA", "null", "NULL", "None", "none", "NaN", "nan", "NAN"}
)
"""Texts that the gateway writes where a point has no value."""


def point_id(point: PointLike) -> int:
    """Return the id of a point.

    Raises:
        InvalidArgument: It is no `Point`, no whole number above zero, and no text like "p83022".
    """
    if type(point) is int and 0 < point < _LARGEST_ID:  # nearly always
        return point
    if isinstance(point, Point):
        return point_id(point.id)
    if isinstance(point, str):
        match = re.fullmatch(_POINT_TEXT, point.strip())
        number = int(match[1]) if match else 0
    else:
        number = _whole_number(point)
    if 0 < number < _LARGEST_ID:
        return number
    shown = f" {point[:40]!r}" if isinstance(point, str) else ""
    raise InvalidArgument(
        f"{type(point).__name__}{shown} is no measuring point: give a Point of the catalogue, an id such as "
        "83022, or a text such as 'p83022'"
    )


def _whole_number(value: object) -> int:
    if isinstance(value, (bool, tuple)):
        return 0
    try:
        return index(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    except TypeError:
        return 0


class PointValues(Mapping[PointLike, PointValue]):
    """Values by measuring point. Keys may be asked for as a `Point`, an id or a text.

    A point that was asked for and has no value is in here, with None.
    """

    __slots__ = ("_gather", "_values")

    _gather: tuple[Callable[[Any], dict[int, PointValue]], Any]

    def __init__(self, values: Mapping[int, PointValue] | None = None) -> None:
        """Keep values by point id."""
        self._values: dict[int, PointValue] = dict(values) if values else {}

    def __getitem__(self, point: PointLike) -> PointValue:
        return self._values[_key(point)]

    def __contains__(self, point: object) -> bool:
        try:
            return point_id(point) in self._values  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        except InvalidArgument:
            return False

    def __iter__(self) -> Iterator[int]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    @once_whole
    def __repr__(self) -> str:
        return f"PointValues({self._values!r})"

    @classmethod
    def later(cls, gather: Callable[[T], dict[int, PointValue]], row: T) -> PointValues:
        """Gather the values of a row when the first one is asked for: of many rows few are looked at."""
        found = cls.__new__(cls)
        found._gather = gather, row
        return found

    def __getattr__(self, name: str) -> Any:
        if name != "_values":
            raise AttributeError(name)
        gather, row = self._gather
        self._values = gather(row)
        return self._values

    def __reduce__(self) -> tuple[Any, ...]:
        return PointValues, (self._values,)

    def items_by_id(self) -> Iterable[tuple[int, PointValue]]:
        """Give id and value of each point."""
        return self._values.items()

    @property
    def missing(self) -> tuple[int, ...]:
        """Ids of the points that have no value."""
        return tuple(point for point, value in self._values.items() if value is None)

    def to_dict(self) -> dict[str, PointValue]:
        """Return the values by point id as text, ready for JSON."""
        return {str(point): value for point, value in self._values.items()}


def _key(point: PointLike) -> int:
    """Return the id for a look-up, where what is no point at all is simply not there."""
    try:
        return point_id(point)
    except InvalidArgument as error:
        raise KeyError(error.message) from None


def known_points(points: Iterable[PointLike] | PointLike | None) -> dict[int, Point]:
    """Return what a caller told about the points asked for: id -> Point, in order, without doubles.

    A point given by its bare id has no name, unit or kind.
    """
    return dict(_told(points)[0])


def point_kinds(points: Iterable[PointLike] | PointLike | None) -> PointKinds:
    """Return the id of each point asked for, and whether its values are texts."""
    return _told(points)[1]


def _told(points: Iterable[PointLike] | PointLike | None) -> tuple[Mapping[int, Point], PointKinds]:
    if points is None:
        return {}, ()
    entries: tuple[PointLike, ...] = (points,) if isinstance(points, (Point, str, int)) else tuple(points)
    try:
        return _known(entries, tuple(map(type, entries)))
    except TypeError:  # something that cannot be hashed, and so is no point: said below
        return _known.__wrapped__(entries, ())


@lru_cache(maxsize=128)
def _known(entries: tuple[PointLike, ...], _: tuple[type, ...]) -> tuple[Mapping[int, Point], PointKinds]:
    """Look at points; who polls asks for the same ones each time. Types tell 1 from True and 1.0."""
    known: dict[int, Point] = {}
    for entry in entries:
        number = point_id(entry)
        if number not in known or not known[number].name:
            known[number] = entry if isinstance(entry, Point) else Point(number, "")
    return known, tuple((number, point.kind == "text") for number, point in known.items())


class Catalogue:
    """The measuring points of the portal, in groups that are imported when they are first needed."""

    def __init__(self, package: str, groups: Mapping[str, str]) -> None:
        """Describe a catalogue.

        Args:
            package: The package whose modules hold the points as constants.
            groups: Name of each group -> name of its module.
        """
        self._package = package
        self._groups = dict(groups)

    @property
    def groups(self) -> tuple[str, ...]:
        """Names of the groups: the portal's tables."""
        return tuple(self._groups)

    def group(self, name: str) -> dict[str, Point]:
        """Return a group's points by the name of their constant.

        Raises:
            InvalidArgument: There is no such group.
        """
        module = self._groups.get(name)
        if module is None:
            raise InvalidArgument(f"there is no group {name!r}: use one of {', '.join(self._groups)}")
        content: dict[str, Any] = vars(importlib.import_module(f"{self._package}.{module}"))
        return {constant: point for constant, point in content.items() if isinstance(point, Point)}

    def get(self, point: PointLike, group: str | None = None) -> Point | None:
        """Return the point with this id, or None; a few ids stand in more than one group.

        Raises:
            InvalidArgument: It is no id of a point, or there is no such group.
        """
        number = point_id(point)
        for name in self.groups if group is None else (group,):
            for candidate in self.group(name).values():
                if candidate.id == number:
                    return candidate
        return None

    def find(self, text: PointLike, group: str | None = None) -> list[Point]:
        """Return the points whose id, name, constant, unit or group contain all words of a text.

        A number or a `Point` in place of the text finds the points with exactly that id.

        Raises:
            InvalidArgument: It is neither, or there is no such group.
        """
        if not isinstance(text, str):
            number = point_id(text)
            groups = self.groups if group is None else (group,)
            return [point for name in groups for point in self.group(name).values() if point.id == number]
        words = text.casefold().split()
        found: list[Point] = []
        for name in self.groups if group is None else (group,):
            for constant, point in self.group(name).items():
                words_of_point = (
                    f"{point.id} p{point.id} {point.name} {constant} {point.unit} {name}".casefold()
                )
                if all(word in words_of_point for word in words):
                    found.append(point)
        return found
