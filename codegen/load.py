"""Reads YAML files into plain values and remembers the line of each.

Scalars follow YAML 1.2: only `true` and `false` are booleans, dates stay text. A key that stands
twice in a mapping is a mistake here, where YAML libraries silently keep the last one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, NamedTuple

import yaml

from codegen.problems import Path, Problem, show_path

try:  # libyaml is ten times as fast and gives the same nodes
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - only where PyYAML was built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_CONSTANTS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}


class Place(NamedTuple):
    """Where a value stands in its file."""

    line: int
    path: Path


@dataclass(frozen=True)
class SpecFile:
    """One file of the spec."""

    name: str
    """Path inside the spec folder, with forward slashes."""
    shown: str
    """Path as messages show it: begins with the name of the spec folder."""
    data: Any
    places: dict[Path, Place] = field(repr=False)
    """Where each value stands, by its path in `data`."""

    @property
    def stem(self) -> str:
        """File name without folder and ending."""
        return FilePath(self.name).stem

    def place(self, path: Path) -> Place:
        """Return where a value stands; for one that does not exist, the line of what is around it."""
        rest: Path = ()
        while path and path not in self.places:
            path, rest = path[:-1], (path[-1], *rest)
        place = self.places.get(path, Place(1, path))
        return Place(place.line, place.path + rest)

    def problem(self, path: Path, message: str, remedy: str, *, harmless: bool = False) -> Problem:
        """Make a problem that points at a place in this file."""
        place = self.place(path)
        return Problem(self.shown, place.line, show_path(place.path), message, remedy, harmless)

    def without(self, paths: Iterable[Path]) -> SpecFile:
        """Return the file with some values left out; the others keep their lines and paths."""
        left_out = set(paths)
        places: dict[Path, Place] = {}

        def copy(value: Any, old: Path, new: Path) -> Any:
            places[new] = self.place(old)
            if isinstance(value, dict):
                kept = [key for key in value if (*old, key) not in left_out]
                return {key: copy(value[key], (*old, key), (*new, key)) for key in kept}
            if isinstance(value, list):
                indexes = [index for index in range(len(value)) if (*old, index) not in left_out]
                return [copy(value[index], (*old, index), (*new, at)) for at, index in enumerate(indexes)]
            return value

        data = None if () in left_out else copy(self.data, (), ())
        return SpecFile(self.name, self.shown, data, places)


def load(file: FilePath, root: FilePath) -> tuple[SpecFile, list[Problem]]:
    """Read one file; what is wrong with it as YAML comes back as problems."""
    name = file.relative_to(root).as_posix()
    shown = f"{root.name}/{name}"
    try:
        text = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        problem = Problem(shown, 1, "(file)", f"not UTF-8: {error.reason}", "save the file as UTF-8")
        return SpecFile(name, shown, None, {}), [problem]
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        message = f"not YAML: {error.problem or error.context}"
        problem = Problem(
            shown, line, "(file)", message, "check quotes, brackets and indentation of this line"
        )
        return SpecFile(name, shown, None, {}), [problem]
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())
        problem = Problem(shown, 1, "(file)", f"not YAML: {reason}", "remove the character")
        return SpecFile(name, shown, None, {}), [problem]
    reader = _Reader(shown)
    data = reader.value(node, ()) if node is not None else None
    return SpecFile(name, shown, data, reader.places), reader.problems


class _Reader:
    """Turns nodes into values; keeps lines and problems."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self.places: dict[Path, Place] = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, path: Path) -> Any:
        self.places.setdefault(path, Place(node.start_mark.line + 1, path))
        if id(node) in self._seen:  # an alias is the same node again; one may even contain itself
            self._refuse(
                self.places[path].line, path, "a YAML alias (*name) stands here", "write the value out"
            )
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(
                    line, path, "a list or mapping stands where a key should be", "use a plain name as key"
                )
                continue
            key = str(key_node.value)
            place = (*path, key)
            if key in result:
                first = self.places[place].line
                self._refuse(
                    line, place, f'key "{key}" stands twice (first in line {first})', "remove one of them"
                )
                continue
            self.places[place] = Place(line, place)
            result[key] = self.value(value_node, place)
        return result

    def _refuse(self, line: int, path: Path, message: str, remedy: str) -> None:
        self.problems.append(Problem(self.shown, line, show_path(path), message, remedy))


def _scalar(node: yaml.Node) -> Any:
    text = str(node.value)
    if getattr(node, "style", None):  # quoted, or a block
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.match(text):
        return int(text)
    if _NUMBER.match(text):
        return float(text)
    return text
