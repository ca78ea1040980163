"""One thing that a page, or the spec, says about the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.problems import Path

Value: TypeAlias = str | int | float | bool | tuple[str, ...] | None
"""What an attribute of a fact says; a tuple is a set of texts, sorted."""

Key: TypeAlias = tuple[str, ...]


PRESENCE = "presence"
"""Field of a correction that says that a page leaves something out (it says None), or has it in vain."""


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Correction:
    """A deliberate difference of the spec from a page."""

    field: str
    """Name of the value that differs."""
    portal_says: Value
    why: str
    source: str = ""
    portal_type: str = ""
    """What the page calls the type of a field that only the page has."""
    pages: frozenset[str] = frozenset()
    """Endpoints or families whose pages have the mistake; empty: all pages that show the fact."""

    def concerns(self, page: str) -> bool:
        """Whether it is about the page of an endpoint or family."""
        return not self.pages or page in self.pages


@dataclass(frozen=True)
class Fact:
    """A fact: what it is about (kind and key), what is said (values), and where."""

    kind: str
    key: Key
    """Path, code, id or link index; never a document id, which the portal gives anew with every edition."""
    values: Mapping[str, Value]
    place: Place
    scope: Key = ()
    """The table or list that the fact belongs to: only where it was read completely can a fact be gone."""
    text: str = ""
    """All words of the row or field, for corrections that quote a phrase."""
    unread: frozenset[str] = frozenset()
    """Values that this page cannot tell, because its table has no column for them."""
    page: str = ""
    """Name of the page, the same for each edition of it."""
    prose: Mapping[str, str] = field(default_factory=dict)
    """Sentences. The spec has its own, so only two editions of the portal can be compared by them."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Codes whose labels are no values of their own -> what is said about them."""
    cut: frozenset[str] = frozenset()
    """Values whose cells the row lacks, where other rows of its table have them."""

    @property
    def name(self) -> str:
        """Kind and key, for people."""
        return f"{self.kind.replace('_', ' ')} {'/'.join(part for part in self.key if part)}"


@dataclass(frozen=True)
class SpecFact(Fact):
    """A fact of the spec."""

    path: Path = ()
    """Place inside the file."""
    status: str = "documented"
    corrections: tuple[Correction, ...] = ()
    source: str = ""
    own: frozenset[str] = frozenset()
    """Values that come from elsewhere than the portal: that a page does not have them is no news."""
    silent: frozenset[str] = frozenset()
    """Values that the spec has no place for here: what a page says about them cannot be compared."""
    enum: str = ""
    """Name of the enum of a field; its values are facts of their own."""
    value_list: tuple[str, Path] | None = None
    """File and place of the list of its values, where that is elsewhere."""
    aliases: tuple[Key, ...] = ()
    """Other keys that the portal uses for the same thing."""
    mention: tuple[Place, Path] | None = None
    """Where the spec says that a page repeats a fact which stands elsewhere, and stays without that page."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """Values that have lines of their own, far from the first one."""

    def place_of(self, name: str) -> Place:
        """File and line of a value; those of the fact where it has none of its own."""
        return self.places.get(name, self.place)


@dataclass(frozen=True)
class Trouble:
    """A page, or a part of one, that could not be read: named, because silence would look like `gone`."""

    place: Place
    what: str
    words: tuple[str, ...] = ()
    """What can still be read there; a fact with these words is not reported as gone as well."""
    scope: Key = ()
    fatal: bool = False
    """Whether the page as a whole is unusable."""


@dataclass
class Reading:
    """All that was read from some pages."""

    facts: list[Fact] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    scopes: dict[Key, Place] = field(default_factory=dict)
    """What was read completely, and where it begins."""
    pages: list[tuple[str, str]] = field(default_factory=list)
    """File and kind of each page."""
    ends: dict[str, int] = field(default_factory=dict)
    """Last line with anything on it, of pages in Markdown: these may be cut off and look whole."""
    renamed: dict[tuple[str, Key, Place], str] = field(default_factory=dict)
    """Facts that got the spec's key because a correction says so -> the last part of the portal's key."""
    titles: dict[str, tuple[str, str]] = field(default_factory=dict)
    """File -> name of its page and the family that it is about, of pages in HTML or Markdown."""
