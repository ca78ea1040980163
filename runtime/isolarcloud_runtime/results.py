"""What a call gave for several plants or devices: shared by readings, series and statistics."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .columns import Key
from .export.exportable import Exportable
from .shown import once_whole

if TYPE_CHECKING:
    from .planning.outcome import Incomplete


class _Member(Protocol):
    """The part of a result that belongs to one key."""

    def to_dict(self) -> dict[str, Any]: ...


Member = TypeVar("Member", bound=_Member)


class Results(Mapping[Key, Member], Exportable):
    """Results by plant id or device key; a key without any is not in here, but in `missing`.

    Attributes:
        missing: What was asked for and has no data, as it was asked for.
        reply: The whole reply, with whatever stands beside the results.
        incomplete: The parts that could not be read, where errors are reported instead of raised.
        start: Begin of the range that was asked for; None for latest values.
        end: End of the range. It belongs to it, but for a block of a query that is not the last one.
        unsettled_from: Begin of the plant's current day (month, year), where the range reaches it: from
            there on values may still be missing or change. None: the whole range lies in the past.
        spec_version: Version of the spec that the client was made from; tables carry it along.
    """

    incomplete: tuple[Incomplete, ...] = ()
    start: datetime | date | None = None
    end: datetime | date | None = None
    unsettled_from: datetime | date | None = None
    spec_version: str = ""
    _unread: tuple[Incomplete, ...] = ()
    """Calls with values that became gaps because nothing could be made of them: archives ask again."""

    def __init__(
        self, members: Mapping[Key, Member], *, missing: tuple[Key, ...] = (), reply: object = None
    ) -> None:
        """Keep the results of each key."""
        self._members = dict(members)
        self.missing = missing
        self.reply = reply

    def to_dict(self) -> dict[str, Any]:
        """Return the results by key as text, ready for JSON."""
        return {str(key): member.to_dict() for key, member in self._members.items()}

    def __getitem__(self, key: Key) -> Member:
        if key in self._members:
            return self._members[key]
        raise KeyError(absent(key, self._members, self.missing))

    def __iter__(self) -> Iterator[Key]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    @once_whole
    def __repr__(self) -> str:
        missing = f", missing {list(self.missing)!r}" if self.missing else ""
        return f"{type(self).__name__}({self._shown()}{missing})"

    def _shown(self) -> str:
        return repr(list(self._members.values()))


def absent(key: object, present: Collection[Key], missing: Collection[Key]) -> str:
    """Say why a look-up found nothing."""
    if key in missing:
        return f"{key!r}: the gateway gave no data for it"
    shown = ", ".join(repr(entry) for entry in list(present)[:5])
    more = ", ..." if len(present) > 5 else ""
    return f"{key!r} was not asked for; there is {shown or 'nothing'}{more}"
