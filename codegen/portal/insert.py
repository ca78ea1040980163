"""Inserts entries at the end of lists of the spec; every other byte of the file stays."""

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
    for insertion in insertions:
        file = root.parent / insertion.file
        try:
            text = insert(file.read_text(encoding="utf-8"), insertion)
        except CannotInsertError as error:
            left.append((insertion, str(error)))
            continue
        file.write_text(text, encoding="utf-8")
        done.append(insertion)
    return done, left


def insert(text: str, insertion: Insertion) -> str:
    """Return the text with one entry more.

    Raises:
        CannotInsertError: If the list is empty or stands on one line.
    """
    sequence = _find(yaml.compose(text, Loader=yaml.SafeLoader), insertion.path)
    if not isinstance(sequence, yaml.SequenceNode) or not sequence.value:
        raise CannotInsertError("there is no list with an entry to follow")
    if sequence.flow_style:
        raise CannotInsertError("the list stands on one line")
    lines = text.splitlines(keepends=True)
    last = sequence.value[-1]
    after = last.end_mark.line + (last.end_mark.column > 0)
    while after > last.start_mark.line + 1 and _is_no_content(lines[after - 1]):
        after -= 1
    # The dash stands before the entry, as far as in the entries that are there.
    dash = lines[last.start_mark.line].index("-")
    if not lines[after - 1].endswith("\n"):
        lines[after - 1] += "\n"
    lines.insert(after, f"{' ' * dash}- {flow(insertion.entry)}\n")
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
