"""Odd fields are taken out of an object before it is read: with the result of reading field by field."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime import tolerant
from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_runtime.errors import ISolarCloudError
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.twins import members_of
from tests.runtime.data.samples import MINUTES, PLAIN_LIST, POWER, SERIAL, YIELD, MinuteRequest, Plant

ODD = st.sampled_from(
    [
        *("--", "", "null", "NaN", "inf", "1", "1.0", "x", " 7 ", "1e3", "2026-01-31 09:45:00"),
        *("20260131", "20261399", None, True, 0, 3, -1, 2.5, 1e300, [], {}, [1], ["4", "--"]),
        *({"value": "--", "unit": 5}, {"value": []}, "2026-01-31", 20260131094500, 1),
    ]
)
WIRE = [member.wire for member in members_of(Plant)]
PLANTS = st.lists(st.dictionaries(st.sampled_from(WIRE), ODD), max_size=6)
ROWS = st.lists(
    st.dictionaries(st.sampled_from(["time_stamp", "p83033", "p83022", "p23", "other"]), ODD), max_size=6
)


def read(operation: Operation, request: object, data: object, *, most: int) -> tuple[object, object]:
    notes, usual = Notes(), tolerant.MOST_MISFITS
    tolerant.MOST_MISFITS = most
    try:
        found: object = decode_reply(
            operation, request, json.dumps(data).encode(), notes=notes, decode_path="tolerant"
        )
    except ISolarCloudError as error:
        found = str(error)
    finally:
        tolerant.MOST_MISFITS = usual
    return found, notes.report()


def agree(operation: Operation, request: object, data: Any) -> None:
    one_by_one = read(operation, request, data, most=-1)
    for most in (0, 1, tolerant.MOST_MISFITS):
        assert repr(read(operation, request, data, most=most)) == repr(one_by_one)


@given(PLANTS)
def test_rows_of_a_list(plants: list[dict[str, Any]]) -> None:
    agree(PLAIN_LIST, None, {"pageList": [{"ps_id": place, **row} for place, row in enumerate(plants)]})
    agree(PLAIN_LIST, None, {"pageList": plants})


@given(ROWS)
def test_rows_of_history(rows: list[dict[str, Any]]) -> None:
    request = MinuteRequest(plant_ids=[1], points=[POWER, YIELD, SERIAL])
    agree(MINUTES, request, {"1": [{"time_stamp": "20260131094500", **row} for row in rows]})
    agree(MINUTES, request, {"1": rows})
