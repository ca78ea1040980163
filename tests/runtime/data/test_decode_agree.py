"""Property: wherever the fast path succeeds, the tolerant path gives the same."""

import json
import re
from typing import Any

import msgspec
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_runtime.errors import ISolarCloudError, MissingData
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.points import PointLike
from tests.runtime.data.samples import (
    ALIASED,
    CLOCK,
    FLAT_REAL_TIME,
    LIST,
    MANY,
    MINUTES,
    PLAIN_LIST,
    POWER,
    REAL_TIME,
    SERIAL,
    STATISTICS,
    MinuteRequest,
    RealTimeRequest,
    Statistic,
    StatisticsRequest,
)

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "--", "N/A", "null", "NaN", "inf", "1.0", "1e3", "012", " 1", "true", "0", "x"])
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def numbers(sign: bool = True) -> st.SearchStrategy[Any]:
    plain = st.integers(-(10**12) if sign else 0, 10**12)
    return plain | plain.map(str) | plain.map(lambda value: f"{value}.0")


def decimals() -> st.SearchStrategy[Any]:
    plain = st.floats(-1e9, 1e9)
    return plain | plain.map(repr) | plain.map(lambda value: f"{value:.2f}")


def mostly(usual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Usual values, and now and then something else."""
    return st.integers(0, 24).flatmap(
        lambda dice: json_values if dice == 24 else st.none() if dice == 23 else usual
    )


def objects(
    required: dict[str, st.SearchStrategy[Any]], optional: dict[str, st.SearchStrategy[Any]]
) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {name: mostly(value) for name, value in required.items()},
        optional={name: mostly(value) for name, value in optional.items()},
    )


times = st.datetimes().map(lambda moment: moment.replace(microsecond=0))
stamps = st.sampled_from(["20260101090000", 20260101090500, "202601", "20260132", "2026-01-01 09:00:00", 7])
plants = objects(
    {"ps_id": numbers(sign=False)},
    {
        "ps_name": st.text(max_size=5),
        "ps_type": numbers(),
        "result": st.text(max_size=3),
        "online_status": st.sampled_from([0, 1, "0", "1", True, "false"]),
        "latitude": decimals(),
        "install_date": stamps | times.map(str),
        "update_time": times.map(str) | times.map(lambda moment: moment.isoformat() + "+08:00"),
        "email": st.text(max_size=5),
        "curr_power": objects({}, {"value": decimals(), "unit": st.text(max_size=3)}),
        "tags": st.lists(st.text(max_size=3), max_size=3),
        "types": st.lists(numbers(), max_size=3),
        "remarks": st.dictionaries(st.text(max_size=3), json_values, max_size=2),
        "extra": json_values,
        "unknown": json_values,
    },
)
plant_lists = st.lists(plants, max_size=3)
pages = objects(
    {"pageList": plant_lists}, {"rowCount": numbers(), "row_count": numbers(), "count": numbers()}
)
aliased = objects({}, {"data_list": plant_lists, "dataList": plant_lists, "row_count": numbers()})
rows = objects(
    {"ps_key": st.text(max_size=5)},
    {
        "ps_id": numbers(),
        "device_time": stamps,
        "p83033": decimals(),
        "p24": decimals() | st.text(max_size=3),
        "p23": st.text(max_size=3) | numbers(),
        "p9": decimals(),
    },
)
wrapped = objects({"device_point": rows}, {"ps_key": st.text(max_size=3)})
dictionary = st.lists(objects({"point_id": numbers()}, {"point_unit": st.text(max_size=3)}), max_size=2)
real_time = objects(
    {
        "device_point_list": st.lists(wrapped, max_size=3)
        | st.lists(rows, max_size=3)
        | st.lists(rows | wrapped, max_size=3)
    },
    {"point_dict": dictionary, "illegal_ps_key_list": st.lists(st.text(max_size=3), max_size=2)},
)
samples = st.lists(
    objects({"time_stamp": stamps}, {"p83033": decimals(), "p24": decimals(), "p23": st.text(max_size=3)}),
    max_size=4,
)
minutes = objects(
    {},
    {
        "100001": samples,
        "100002": samples,
        "100003": samples,
        "point_dict": dictionary,
        "illegal_ps_id_list": st.lists(numbers()),
    },
)
periods = st.lists(objects({"time_stamp": stamps}, {"2": decimals(), "4": decimals()}), max_size=3)
days = objects(
    {},
    {
        "100001_1_1_1": objects({}, {"p83033": periods, "p24": periods}),
        "100001_1_1_2": objects({}, {"p83033": periods}),
        "point_dict": dictionary,
    },
)

POINTS: list[PointLike] = [POWER, 24, SERIAL]
CASES: list[tuple[Operation, object, st.SearchStrategy[Any]]] = [
    (PLAIN_LIST, None, pages),
    (LIST, None, pages),
    (ALIASED, None, aliased),
    (MANY, None, plant_lists),
    (CLOCK, None, objects({}, {"timestamp": numbers()}) | numbers()),
    (REAL_TIME, RealTimeRequest(points=POINTS), real_time),
    (REAL_TIME, RealTimeRequest(), real_time),
    (FLAT_REAL_TIME, RealTimeRequest(points=POINTS), real_time),
    (MINUTES, MinuteRequest(plant_ids=[100001, 100002], points=POINTS), minutes),
    (
        STATISTICS,
        StatisticsRequest(
            device_keys=["100001_1_1_1"], points=[POWER, 24], kinds=[Statistic.PEAK, Statistic.TOTAL]
        ),
        days,
    ),
]


@settings(max_examples=1000, deadline=None)
@given(st.sampled_from(CASES).flatmap(lambda case: st.tuples(st.just(case), mostly(case[2]))))
def test_both_paths_agree(drawn: tuple[tuple[Operation, object, Any], Any]) -> None:
    (operation, request, _), data = drawn
    raw = json.dumps(data).encode()
    notes = Notes()
    try:
        fast = decode_reply(operation, request, raw, notes=notes, decode_path="fast")
    except MissingData as error:
        event(f"{operation.name}: it is another container")
        with pytest.raises(MissingData, match=re.escape(str(error))):
            decode_reply(operation, request, raw, notes=Notes(), decode_path="tolerant")
        return
    except (msgspec.DecodeError, ValueError):
        event(f"{operation.name}: the fast path fails")
        try:
            decode_reply(operation, request, raw, notes=Notes(unknown=True))
        except MissingData:
            event(f"{operation.name}: no path reads it")
        return
    event(f"{operation.name}: the fast path succeeds")
    assert decode_reply(operation, request, raw, notes=Notes(), decode_path="tolerant") == fast
    assert decode_reply(operation, request, raw, notes=Notes(unknown=True)) == fast


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(CASES), st.binary(max_size=30) | json_values.map(lambda value: json.dumps(value).encode())
)
def test_any_bytes_give_a_reply_or_a_typed_error(case: tuple[Operation, object, Any], raw: bytes) -> None:
    operation, request, _ = case
    for root in (None, raw):
        try:
            decode_reply(operation, request, raw, root=root, notes=Notes(unknown=True))
        except ISolarCloudError:
            continue
