"""The calls of a plan as plain values, run by somebody else."""

from __future__ import annotations

import itertools
import json
import pickle
import random
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud import (
    DeviceType,
    InvalidArgument,
    LocalTime,
    Period,
    Piece,
    Point,
    Query,
    Series,
    Statistic,
    UserClient,
    join_series,
    points,
    zone,
)
from isolarcloud_runtime.columns import same_column
from tests.sdk.test_any_size import together
from tests.sdk.tiny_gateway import TinyGateway, arguments

BEGIN = LocalTime(2026, 3, 1)


def query(zones: dict[int, str] | None = None, **more: Any) -> Query[Series]:
    asked: dict[str, Any] = {
        "points": [points.plant.PLANT_POWER, 83099],
        "start": BEGIN,
        "end": BEGIN + timedelta(hours=7),
        "every": timedelta(minutes=15),
    }
    return TinyGateway(zones=zones).client().plants.history_query([1, 2], **asked | more)


def elsewhere(piece: Piece) -> Piece:
    """The piece as it arrives in another process."""
    return pickle.loads(pickle.dumps(Piece.from_json(piece.to_json().decode())))  # type: ignore[no-any-return]


def test_workers_read_what_one_run_reads() -> None:
    whole = query({1: "GMT+2", 2: "GMT-5"})
    pieces = [elsewhere(piece) for piece in whole.plan().pieces]
    assert pieces == list(whole.plan().pieces)
    worker = TinyGateway()
    parts = [worker.client().run_piece(piece) for piece in pieces]
    assert len(worker.calls) == len(pieces) == 3  # nobody asks for zones again
    assert all(isinstance(part, Series) for part in parts)
    assert together(parts, shared=True) == together([whole.run()])  # type: ignore[arg-type]
    (first, *_) = parts
    assert isinstance(first, Series)
    assert {key: member.zone for key, member in first.items()} == {1: zone("GMT+2"), 2: zone("GMT-5")}
    assert first[1].unit(83033) == "W"
    assert first[1].points[83033].name == "Plant Power"


@settings(max_examples=12, deadline=None)
@given(
    begins_count=st.booleans(),
    ends_count=st.booleans(),
    minutes=st.integers(0, 900),
    offset=st.integers(0, 100),
    count=st.sampled_from([1, 50, 120]),
    chance=st.randoms(use_true_random=False),
)
def test_pieces_joined_in_any_order_are_what_one_run_reads(
    begins_count: bool, ends_count: bool, minutes: int, offset: int, count: int, chance: random.Random
) -> None:
    gateway = TinyGateway(begin_counts=begins_count, end_counts=ends_count, empty=frozenset({"2"}))
    begin = BEGIN + timedelta(minutes=offset)
    whole = gateway.client().plants.history_query(
        [3, 2, 1],
        points=range(83000, 83000 + count),
        start=begin,
        end=begin + timedelta(minutes=minutes),
        time_zone="Europe/Berlin",
    )
    pieces = [elsewhere(piece) for piece in whole.plan().pieces]
    assert [piece.number for piece in pieces] == list(range(len(pieces)))
    windows = [piece for piece in pieces if piece.fields["points"] == pieces[0].fields["points"]]
    for earlier, later in itertools.pairwise(windows):
        assert earlier.shares_end
        assert later.shares_start
        assert earlier.end == later.start
    assert not windows[0].shares_start
    assert not windows[-1].shares_end
    assert (windows[0].start, windows[-1].end) == (
        begin.isoformat(),
        (begin + timedelta(minutes=minutes)).isoformat(),
    )
    parts = [series(gateway, piece) for piece in pieces]
    chance.shuffle(parts)
    joined, run = join_series(parts), whole.run()
    assert set(joined) == set(run)
    assert set(joined.missing) == set(run.missing)
    for key, member in run.items():
        assert joined[key].stamps == member.stamps
        assert joined[key].clock == member.clock
        assert set(joined[key]) == set(member)
        for point in member:
            assert same_column(joined[key][point], member[point])
    assert (joined.start, joined.end) == (begin, begin + timedelta(minutes=minutes))


def series(gateway: TinyGateway, piece: Piece) -> Series:
    """What a worker reads; as it arrives in another process."""
    part = gateway.client().run_piece(piece)
    assert isinstance(part, Series)
    arrived = pickle.loads(pickle.dumps(part))
    assert isinstance(arrived, Series)
    return arrived


def test_joining_other_series() -> None:
    gateway = TinyGateway()
    cloud = gateway.client()
    asked: dict[str, Any] = {"start": BEGIN, "end": BEGIN + timedelta(hours=2), "time_zone": "GMT+2"}
    one = cloud.plants.history([1], points=[1, 2], **asked)
    two = cloud.plants.history([1], points=[2, 3], **asked).in_zone("UTC")
    other = cloud.plants.history([5], points=[1], **asked | {"end": BEGIN + timedelta(hours=4)})
    joined = join_series(iter([one, two, other]))
    assert list(joined) == [1, 5]
    assert list(joined[1]) == [1, 2, 3]
    assert joined[1].stamps == one[1].stamps
    assert same_column(joined[1][3], two[1][3])
    assert joined[1].zone == zone("GMT+2")
    assert joined.end == BEGIN + timedelta(hours=4)
    assert join_series([two])[1].zone == zone("UTC")
    moved = cloud.plants.history([1], points=[1], **asked | {"time_zone": "GMT+3"})
    with pytest.raises(InvalidArgument, match="different clocks"):
        join_series([one, moved])
    with pytest.raises(InvalidArgument, match="no series"):
        join_series([])


def test_a_join_names_what_its_parts_lack() -> None:
    gateway = TinyGateway(fails=lambda _, body: "010" if "1" in map(str, body["ps_id_list"]) else None)
    cloud = gateway.client()
    asked: dict[str, Any] = {"points": [1], "start": BEGIN, "end": BEGIN + timedelta(hours=2)}
    parts = [cloud.plants.history([plant], on_error="report", **asked) for plant in (1, 2)]
    joined = join_series(parts)
    assert [record.keys for record in joined.incomplete] == [(1,)]
    assert list(joined) == [2]
    assert joined.missing == ()


@pytest.mark.parametrize(
    "clock", [zone("Europe/Berlin"), zone("UTC"), zone("GMT+5:30"), timezone(timedelta(hours=-3)), None]
)
def test_zones_survive(clock: tzinfo | None) -> None:
    piece = elsewhere(next(iter(query(time_zone=clock).plan().pieces)))
    wanted = clock or zone("GMT+1")
    part = TinyGateway().client().run_piece(piece)
    assert isinstance(part, Series)
    moment = datetime(2026, 7, 1)
    found = part[1].zone
    assert found is not None
    assert found.utcoffset(moment) == wanted.utcoffset(moment)
    assert piece.zone is not None


def test_statistics_and_latest_values() -> None:
    cloud = TinyGateway().client()
    days = cloud.plants.statistics_query(
        [1],
        points=[1, 2],
        period=Period.DAY,
        kinds=[Statistic.PEAK],
        start=date(2025, 1, 1),
        end=date(2025, 6, 30),
    )
    pieces = [elsewhere(piece) for piece in days.plan().pieces]
    parts: list[Any] = [cloud.run_piece(piece) for piece in pieces]
    assert [day for part in parts for day in part[1][2].days] == list(days.run()[1][2].days)
    assert (pieces[0].start, pieces[0].end) == ("2025-01-01", "2025-04-10")
    assert not any(piece.shares_start or piece.shares_end for piece in pieces)
    latest = cloud.devices.real_time_query(["1_1_1_1", "1_14_1_1"], points=[1, 99])
    readings: list[Any] = [cloud.run_piece(elsewhere(piece)) for piece in latest.plan().pieces]
    assert [list(part) for part in readings] == [["1_1_1_1"], ["1_14_1_1"]]
    assert [(piece.number, piece.start) for piece in latest.plan().pieces] == [(0, None), (1, None)]
    assert [piece.fields["device_type"] for piece in latest.plan().pieces] == [
        int(DeviceType.INVERTER),
        14,
    ]


def test_a_piece_is_plain_and_holds_no_secret() -> None:
    piece = next(iter(query(time_zone="GMT+2").plan().pieces))
    text = piece.to_json().decode()
    assert json.loads(text)["fields"] == {
        "plant_ids": [1, 2],
        "points": [list(points.plant.PLANT_POWER), list(Point(83099, ""))],
        "start": "2026-03-01T00:00:00",
        "end": "2026-03-01T03:00:00",
        "every": 900.0,
        "with_point_dictionary": True,
    }
    known = arguments()
    for secret in (known["appkey"], known["access_key"], "t" * 40):
        assert secret not in text
        assert secret not in repr(piece)


def test_pieces_that_cannot_be_run() -> None:
    piece = next(iter(query(time_zone="GMT+2").plan().pieces))
    cloud = TinyGateway().client()
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"version": 2}, "version 2"),
        ({"operation": "platform.get_everything"}, "no operation 'platform.get_everything'"),
        ({"operation": "user.get_power_station_point_minute_data_list"}, "no operation"),
        ({"operation": "platform.Operation"}, "no operation"),
        ({"operation": "platform.get_power_station_detail"}, "does not give 'series'"),
        ({"result": "readings"}, "does not give 'readings'"),
        ({"fields": piece.fields | {"shoe_size": 42}}, "no field shoe_size"),
        ({"fields": piece.fields | {"start": "yesterday"}}, "cannot be read"),
        ({"fields": {"plant_ids": [1]}}, "cannot be read"),
        ({"fields": piece.fields | {"plant_ids": []}}, "at least 1"),
        ({"zones": ("Mars",)}, "Mars"),
    ]
    for changes, words in wrong:
        with pytest.raises(InvalidArgument, match=words):
            cloud.run_piece(msgspec.structs.replace(piece, **changes))
    user = UserClient(
        "https://gateway.example.org",
        appkey="A" * 32,
        access_key="S" * 32,
        account="a",
        password="b",
        transport=TinyGateway(),
    )
    with pytest.raises(InvalidArgument, match="with a client of the kind"):
        user.run_piece(piece)
    newer = json.loads(piece.to_json()) | {"version": 9, "more": 1}
    with pytest.raises(InvalidArgument, match="version 9"):
        Piece.from_json(json.dumps(newer))
    for text in ("{}", "[", b"\xff", '{"version": 1}', '{"version": 1, "operation": 5}'):
        with pytest.raises(InvalidArgument, match="no piece"):
            Piece.from_json(text)


class Nameless(tzinfo):
    """A zone that another machine cannot know."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        return timedelta(hours=1)

    def dst(self, moment: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:
        return "here"


def test_a_zone_without_a_name_is_good_for_a_run_but_not_for_pieces() -> None:
    asked = query(time_zone=Nameless())
    assert len(asked.run()) == 2
    with pytest.raises(InvalidArgument, match="has no name"):
        next(iter(asked.plan().pieces))
