"""Names, docstrings and literals: small functions with exact answers, and properties."""

from __future__ import annotations

import ast
import keyword
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import docs, names
from codegen.printing import literal, struct_names
from codegen.problems import Problem, SpecError, nearest, show_path
from isolarcloud_runtime.descriptors import Pagination, Reply, RequestField, RowsShape, Span, Window

CASES = {
    "ps_id": "plant_id",
    "psCurrentTimeZone": "plant_current_time_zone",
    "devSN": "device_serial_number",
    "curr_power": "current_power",
    "curPage": "cur_page",
    "rowCount": "row_count",
    "HTTPServer2Port": "http_server2_port",
    "class": "class_",
    "3rd_flag": "third_flag",
    "2nd": "second",
    "9lives": "nine_lives",
    "energy-now": "energy_now",
    "list": "list_",
    "co2_reduce": "co2_reduce",
}


@pytest.mark.parametrize(("wire", "name"), CASES.items())
def test_attribute_names(wire: str, name: str) -> None:
    assert names.attribute(wire) == name


def test_other_names() -> None:
    assert names.snake("getPowerStationDetail") == "get_power_station_detail"
    assert names.camel("energy-storage_system") == "EnergyStorageSystem"


@given(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_]{0,30}", fullmatch=True))
def test_names_are_python(wire: str) -> None:
    name = names.attribute(wire)
    assert name.isidentifier() or not name
    assert not keyword.iskeyword(name)
    assert not names.is_taken(name)


# --- docstrings ----------------------------------------------------------------------------------


def value_of(source: str) -> str:
    value = ast.literal_eval(source)
    assert isinstance(value, str)
    return value


@given(
    st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))), max_size=40),
    st.sampled_from([0, 4, 8]),
)
def test_docstrings_hold_their_text(words: list[str], indent: int) -> None:
    text = " ".join(" ".join(words).split())
    source = docs.docstring(text, indent)
    assert value_of(source).split() == text.split()
    longest = max((len(word) for word in source.split()), default=0)
    assert all(len(line) <= max(docs.WIDTH, longest + indent + 6) for line in source.splitlines())


def test_docstring_layout() -> None:
    assert docs.docstring("Short.") == '"""Short."""'
    assert docs.docstring('It says "no"') == '"""It says "no"\n    """'
    text = "Summary.\n\nArgs:\n    name: " + "word " * 30 + "\n\nThe end."
    lines = docs.docstring(text, 8).splitlines()
    assert lines[:5] == ['"""Summary.', "", "        Args:", lines[3], lines[4]]
    assert lines[3].startswith("            name: word")
    assert lines[4].startswith("                word")
    assert lines[-1] == '        """'
    exact = "x" * 50 + " " + "y" * 51  # fits, but not with the quotes behind it
    assert docs.docstring(exact, 4).splitlines()[1:] == ["    " + "y" * 51, '    """']


def test_sentences() -> None:
    assert docs.sentence("A bear ") == "A bear."
    assert docs.sentence("Why?") == "Why?"
    assert docs.joined(["One", "", "Two."]) == "One. Two."
    assert docs.split("First part. Second\npart.") == ("First part.", "Second part.")
    assert docs.split("Only one") == ("Only one.", "")
    durations = {300: "5 minutes", 60: "minute", 7200: "2 hours", 86400: "day", 90: "90 seconds"}
    assert {seconds: docs.duration(seconds) for seconds in durations} == durations


# --- literals ------------------------------------------------------------------------------------

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner).map(tuple) | st.dictionaries(st.text() | st.integers(), inner),
)


@given(VALUES)
def test_literals_are_read_back(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


def test_descriptors_without_their_defaults() -> None:
    field = RequestField(name="day", wire="day", kind="day", format_by=("period", {"day": "%Y"}), most=3)
    assert literal(field) == (
        'RequestField(name="day", wire="day", kind="day", most=3, format_by=("period", {"day": "%Y"}))'
    )
    pagination = Pagination(page="page", size="size", items="items", total="total", largest_size=9, first=1)
    assert literal(pagination) == (
        'Pagination(page="page", size="size", items="items", total="total", largest_size=9)'
    )
    assert literal((pagination,), {id(pagination): "PAGES"}) == "(PAGES,)"
    window = Window(start="a", end="b", longest_by=("c", {"d": Span(days=1)}))
    assert struct_names(window) == {"Window", "Span"}
    assert struct_names(Reply(model="m:C", shape=RowsShape(rows="rows", prefix="p"))) == {
        "Reply",
        "RowsShape",
    }
    assert struct_names({"a": window}, {id(window): "WINDOW"}) == set()
    with pytest.raises(TypeError, match="set"):
        literal({1})


# --- problems ------------------------------------------------------------------------------------


def test_problems_are_sorted_and_said_once() -> None:
    late = Problem("b.yaml", 1, "x", "wrong", "mend it")
    early = Problem("a.yaml", 20, "y", "wrong", "mend it")
    error = SpecError([late, early, Problem("b.yaml", 1, "x", "wrong", "mend it", harmless=True)])
    assert str(error) == "a.yaml:20: y: wrong; mend it\nb.yaml:1: x: wrong; mend it"


def test_paths_and_suggestions() -> None:
    assert show_path(()) == "(file)"
    assert show_path(("types", "Plant", 0, "a.b", "c")) == 'types.Plant[0]["a.b"].c'
    assert nearest("PLANTTYPE", ["PlantType", "Device"]) == "PlantType"
    assert nearest("zzz", ["PlantType"]) is None
