"""What the rules have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from codegen.load import SpecFile
from codegen.problems import Path, Problem, suggest
from codegen.spec import Spec

Entry = Mapping[str, Any]


class Taken:
    """Finds names that stand twice, within a file or across files."""

    def __init__(self, what: str, remedy: str = "give each its own") -> None:
        self.what = what
        self.remedy = remedy
        self._first: dict[object, tuple[SpecFile, Path]] = {}

    def has(self, value: object) -> bool:
        """Tell whether somebody has a value."""
        return value in self._first

    def claim(self, value: object, file: SpecFile, path: Path) -> Iterator[Problem]:
        """Yield a problem if somebody has the value already."""
        owner, place = self._first.setdefault(value, (file, path))
        if (owner.name, place) != (file.name, path):
            first = f"{owner.shown}:{owner.place(place).line}"
            yield file.problem(path, f'{self.what} "{value}" stands twice (first in {first})', self.remedy)


def unique(file: SpecFile, path: Path, entries: Iterable[Entry], key: str, what: str) -> Iterator[Problem]:
    """Yield a problem for each entry of a list whose key has a value that an earlier one has."""
    taken = Taken(what)
    for index, entry in enumerate(entries):
        if key in entry:
            yield from taken.claim(entry[key], file, (*path, index, key))


def known(
    file: SpecFile, path: Path, value: object, what: str, candidates: Iterable[object] | None
) -> Iterator[Problem]:
    """Yield a problem if something refers to what does not exist; None: nobody can tell."""
    if candidates is None:
        return
    names = {str(candidate) for candidate in candidates}
    if str(value) not in names:
        listed = ", ".join(sorted(names)[:12]) or "none"
        remedy = suggest(
            str(value), names, otherwise=f"there are: {listed}" + (", ..." if len(names) > 12 else "")
        )
        yield file.problem(path, f'there is no {what} "{value}"', remedy)


def known_device_types(spec: Spec, file: SpecFile, data: Entry, path: Path = ()) -> Iterator[Problem]:
    """Yield a problem for each code in `device_types` that no device type has."""
    codes = [entry["code"] for entry in spec.one("device_types.yaml").get("types", ())]
    for index, code in enumerate(data.get("device_types", ())):
        yield from known(file, (*path, "device_types", index), code, "device type", codes)


def named_after(file: SpecFile, path: Path, name: str, what: str) -> Iterator[Problem]:
    """Yield a problem if a file is not called what it is about."""
    if file.stem != name:
        yield file.problem(path, f'{what} "{name}" stands in {file.stem}.yaml', f"call the file {name}.yaml")
