"""Which value of an example a note is about."""

from __future__ import annotations

from collections import Counter
from typing import Any

from codegen.culprits import Counts, culprits, value_at

NOTE = ("misfit", "Row.size")


def read(reply: Any) -> Counts | None:
    """Count sizes that are no numbers; a row without an id is left out, an answer needs rows."""
    if "rows" not in reply:
        return None
    counts: Counter[tuple[str, str]] = Counter()
    for row in reply["rows"]:
        if "id" not in row:
            counts["dropped_row", "rows"] += 1
        elif not isinstance(row.get("size", 0), int):
            counts[NOTE] += 1
    return counts


def test_each_value_is_found_and_no_other() -> None:
    reply: dict[str, Any] = {
        "rows": [{"id": 1, "size": "big"}, {"id": 2, "size": 3}, {"id": 4, "size": ["x"]}]
    }
    found = culprits(reply, NOTE, read)
    assert found == [("rows", 0, "size"), ("rows", 2, "size")]
    assert [value_at(reply, steps) for steps in found] == ["big", ["x"]]
    assert reply["rows"][0]["size"] == "big", "the example stays as it is"


def test_a_row_without_an_id_is_at_fault_itself() -> None:
    reply = {"rows": [{"id": 1}, {"size": 3}]}
    assert culprits(reply, ("dropped_row", "rows"), read) == [("rows", 1)]


def test_nothing_is_found_where_nothing_can_be_left_out() -> None:
    assert culprits({"rows": []}, NOTE, read) == []
