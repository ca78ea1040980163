"""Inserts entries at the end of lists and mappings of the spec; every other byte of the file stays."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as FilePath

import yaml

from codegen.portal.propose import Insertion, flow
from codegen.problems import Path


class CannotInsertError(Exception):
    """The list is written in a way that a line cannot simply be added to."""


def insert_all(
    root: FilePath, insertions: Iterable[Insertion]
) -> tuple[list[Insertion], list[tuple[Insertion, str]]]:
    """Insert entries; return those that were, and the others with the reason.

    Args:
        root: The spec folder; the files of the insertions begin with its name.
        insertions: What to insert.
    """
    done: list[Insertion] = []
    left: list[tuple[Insertion, str]] = []
    known: set[tuple[str, Path, str]] = set()
    for insertion in insertions:
        if (identity := _identity(insertion)) in known:
            continue  # two pages of a type or set have the same
        known.add(identity)
        file = root.parent / insertion.file
        try:
            text = file.read_text(encoding="utf-8")
            for entry in (*insertion.needs, insertion):
                text = insert(text, entry)
        except CannotInsertError as error:
            left.append((insertion, str(error)))
            continue
        file.write_text(text, encoding="utf-8")
        done.append(insertion)
    return done, left


def _identity(insertion: Insertion) -> tuple[str, Path, str]:
    keys = ("wire", "value", "code", "id", "title", "name")
    name = next((f"{key} {insertion.entry[key]}" for key in keys if key in insertion.entry), "")
    return insertion.file, insertion.path, name


def insert(text: str, insertion: Insertion) -> str:
    """Return the text with one entry more.

    Raises:
        CannotInsertError: If the list or mapping is empty or stands on one line.
    """
    node = _find(yaml.compose(text, Loader=yaml.SafeLoader), insertion.path)
    wanted = yaml.MappingNode if insertion.key else yaml.SequenceNode
    if not isinstance(node, wanted) or not node.value:
        raise CannotInsertError(
            f"there is no {'mapping' if insertion.key else 'list'} with an entry to follow"
        )
    if node.flow_style:
        raise CannotInsertError("the list stands on one line")
    lines = text.splitlines(keepends=True)
    key, last = node.value[-1] if insertion.key else (None, node.value[-1])
    after = last.end_mark.line + (last.end_mark.column > 0)
    while after > last.start_mark.line + 1 and _is_no_content(lines[after - 1]):
        after -= 1
    if key is None:  # the dash stands before the entry, as far as in the entries that are there
        column, mark = lines[last.start_mark.line].index("-"), "- "
    else:
        column, mark = key.start_mark.column, f"{insertion.key}: "
    if not lines[after - 1].endswith("\n"):
        lines[after - 1] += "\n"
    lines.insert(after, f"{' ' * column}{mark}{flow(insertion.entry)}\n")
    return "".join(lines)


def _is_no_content(line: str) -> bool:
    stripped = line.strip()
    return not stripped or stripped.startswith("#")


def _find(node: yaml.Node | None, path: Path) -> yaml.Node | None:
    for step in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
        elif isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), None)
        else:
            return None
    return node
