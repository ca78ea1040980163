"""Any range and any fleet in one call: the fewest requests, nothing lost, nothing doubled."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isolarcloud import (
    AsyncQuery,
    Client,
    DeviceType,
    InvalidArgument,
    LocalTime,
    Period,
    Query,
    Series,
    Statistic,
    points,
    zone,
)
from isolarcloud._operations import platform, user
from isolarcloud_runtime.descriptors import Operation
from tests.sdk.tiny_gateway import STAMP, TODAY, TinyGateway, value

BERLIN = ZoneInfo("Europe/Berlin")
STEP = timedelta(minutes=5)
BEGIN = LocalTime(2026, 3, 1)
POINTS = [83033, 83022, 83099]
"""The last one gives texts."""


def expected(key: str, point: int, start: datetime, end: datetime, step: timedelta = STEP) -> dict[int, Any]:
    """What a point gives from start to end; rows in which nothing has a value are not there."""
    found: dict[int, Any] = {}
    moment = datetime.min + -(-(start - datetime.min) // step) * step
    while moment <= min(end, TODAY):
        text = value(key, f"p{point}", moment)
        found[int(moment.strftime(STAMP))] = text
        moment += step
    return found


def got(series: Series, key: int | str, point: int) -> dict[int, Any]:
    member = series[key]
    column = member[point]
    values = [None if number != number else number for number in column]
    return dict(zip(member.stamps, values, strict=True))


def check_series(series: Series, keys: list[Any], asked: list[int], start: datetime, end: datetime) -> None:
    """The series holds exactly what the gateway has."""
    for key in keys:
        wanted = {point: expected(str(key), point, start, end) for point in asked}
        stamps = [
            stamp for stamp in wanted[asked[0]] if any(wanted[point][stamp] is not None for point in asked)
        ]
        if not stamps:
            assert key in series.missing
            continue
        assert list(series[key].stamps) == stamps
        assert list(series[key]) == asked
        for point in asked:
            texts = point % 100 == 99
            plain = [wanted[point][stamp] for stamp in stamps]
            numbers = plain if texts else [None if text is None else float(text) for text in plain]
            assert list(got(series, key, point).values()) == numbers
    assert list(series) == [key for key in keys if key not in series.missing]


# --- the fewest calls -----------------------------------------------------------------------------


def test_thirty_days_of_ten_plants_and_twenty_points_are_240_calls() -> None:
    query = (
        TinyGateway()
        .client()
        .plants.history_query(
            range(1, 11), points=range(1, 21), start=BEGIN, end=BEGIN + timedelta(days=30), time_zone="UTC"
        )
    )
    plan = query.plan()
    assert plan.calls == len(plan) == len(plan.pieces) == len(list(plan.pieces)) == 240
    assert [(limit.name, limit.parts) for limit in plan.limits] == [
        ("plant_ids", 1),
        ("points", 1),
        ("range", 240),
    ]
    assert plan.seconds(0.1, parallel=1) == pytest.approx(24)
    assert plan.seconds(0.1) == pytest.approx(8)
    for latency in (-1, float("nan"), float("inf"), "1", None, True):
        with pytest.raises(InvalidArgument, match="latency"):
            plan.seconds(latency)  # type: ignore[arg-type]
    for lanes in (0, -1, 1.5, "2", True):
        with pytest.raises(InvalidArgument, match="parallel"):
            plan.seconds(parallel=lanes)  # type: ignore[arg-type]
    for words in ("240 calls", "10 plant_ids, at most 50", "3 hours", "3 at a time"):
        assert words in repr(plan)


@pytest.mark.parametrize(("plants", "calls"), [(1, 1), (50, 1), (51, 2), (5000, 100)])
def test_any_number_of_plants(plants: int, calls: int) -> None:
    gateway = TinyGateway()
    ids = list(range(1, plants + 1))
    series = gateway.client().plants.history(
        ids, points=[83033], start=BEGIN, end=BEGIN + timedelta(minutes=15), time_zone="UTC"
    )
    assert len(gateway.bodies()) == calls
    check_series(series, ids[::97], [83033], BEGIN, BEGIN + timedelta(minutes=15)) if plants == 1 else None
    assert list(series) == ids
    assert series.missing == ()


@pytest.mark.parametrize(("count", "calls"), [(1, 1), (49, 1), (50, 1), (51, 2), (500, 10)])
def test_any_number_of_points(count: int, calls: int) -> None:
    gateway = TinyGateway()
    asked = list(range(1, count + 1))
    end = BEGIN + timedelta(hours=1)
    series = gateway.client().plants.history([7, 8], points=asked, start=BEGIN, end=end, time_zone="UTC")
    assert len(gateway.bodies()) == calls
    check_series(series, [7, 8], asked, BEGIN, end)


def test_zones_are_looked_up_once_and_twenty_at_a_time() -> None:
    gateway = TinyGateway(zones=dict.fromkeys(range(1, 60), "GMT+8"))
    cloud = gateway.client()
    end = datetime(2026, 3, 1, tzinfo=UTC)
    query = cloud.plants.history_query(range(1, 46), points=[1], start=end - timedelta(hours=1), end=end)
    query.run()
    series = cloud.plants.history([45, 3], points=[1], start=end - timedelta(hours=1), end=end)
    assert len(gateway.bodies("Detail")) == 3
    assert series[45].zone == zone("GMT+8")
    assert series[45].times[-1] <= end


# --- the same whatever the gateway does -------------------------------------------------------------


def doubled(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return rows + rows[::2]


def with_strangers(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return [{"time_stamp": "20200101000000", "p83033": "1"}, *rows, {"time_stamp": "20300101000000"}]


HABITS: dict[str, Callable[[], TinyGateway]] = {
    "both ends count": TinyGateway,
    "the end does not count": lambda: TinyGateway(end_counts=False),
    "the begin does not count": lambda: TinyGateway(begin_counts=False),
    "doubled rows": lambda: TinyGateway(change=doubled),
    "unsorted rows": lambda: TinyGateway(change=lambda rows: rows[::-1]),
    "rows outside": lambda: TinyGateway(change=with_strangers),
}


@pytest.mark.parametrize("habit", HABITS)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_the_gateways_habits_do_not_show(habit: str, asynchronous: bool) -> None:
    gateway = HABITS[habit]()
    end = BEGIN + timedelta(hours=17, minutes=2)
    arguments: dict[str, Any] = {
        "points": POINTS,
        "start": BEGIN + timedelta(minutes=1),
        "end": end,
        "time_zone": BERLIN,
    }
    if asynchronous:
        series = asyncio.run(_history(gateway, [4, 2], arguments))
    else:
        series = gateway.client().plants.history([4, 2], **arguments)
    check_series(series, [4, 2], POINTS, BEGIN + timedelta(minutes=1), end)
    assert len(gateway.bodies()) == 6


async def _history(gateway: TinyGateway, ids: list[int], arguments: dict[str, Any]) -> Series:
    async with gateway.async_client() as cloud:
        return await cloud.plants.history(ids, **arguments)


@settings(max_examples=15, deadline=None)
@given(
    start=st.integers(0, 100),
    length=st.integers(0, 900),
    cuts=st.lists(st.integers(0, 900), max_size=3),
    windows=st.integers(1, 9),
    parallel=st.integers(1, 3),
)
def test_any_split_of_any_range_gives_the_same_series(
    start: int, length: int, cuts: list[int], windows: int, parallel: int
) -> None:
    begin = BEGIN + timedelta(minutes=start)
    end = begin + timedelta(minutes=length)
    query = (
        TinyGateway()
        .client()
        .plants.history_query([3, 11], points=range(83000, 83060), start=begin, end=end, time_zone="UTC")
    )
    whole = query.run(parallel=parallel)
    check_series(whole, [3, 11], list(range(83000, 83060)), begin, end) if length % 7 == 0 else None
    edges = sorted({0, length, *(place for place in cuts if place < length)})
    pieces: list[Series] = []
    for low, high in itertools.pairwise(edges) if length else [(0, 0)]:
        low_end = timedelta(minutes=low), timedelta(minutes=high)
        pieces.append(query.narrow(start=begin + low_end[0], end=begin + low_end[1]).run())
    assert together(pieces, shared=True) == together([whole])
    assert together(list(query.blocks(windows=windows, parallel=parallel))) == together([whole])


def together(parts: list[Series], *, shared: bool = False) -> dict[Any, list[Any]]:
    """The rows of several series; nothing may come twice, unless edges are shared."""
    found: dict[Any, dict[int, Any]] = {}
    for part in parts:
        for key, member in part.items():
            columns = [list(map(str, member[point])) for point in member]
            own = found.setdefault(key, {})
            for stamp, *row in zip(member.stamps, *columns, strict=True):
                assert shared or stamp not in own
                assert stamp not in own or own[stamp] == row
                own[stamp] = row
    return {key: sorted(rows.items()) for key, rows in found.items()}


def test_blocks_come_in_the_order_of_time_and_do_not_overlap() -> None:
    query = (
        TinyGateway()
        .client()
        .plants.history_query(
            range(1, 61), points=[1, 2], start=BEGIN, end=BEGIN + timedelta(hours=13), time_zone="UTC"
        )
    )
    blocks = list(query.blocks(windows=2))
    assert [block.start for block in blocks] == sorted(block.start for block in blocks)  # type: ignore[type-var]
    assert [len(block) for block in blocks] == [30] * 6
    for block in blocks:
        stamps = [time for member in block.values() for time in member.times]
        assert block.start <= min(stamps)  # type: ignore[operator]
        last = block.end == datetime(2026, 3, 1, 13, tzinfo=UTC)
        assert max(stamps) <= block.end if last else max(stamps) < block.end  # type: ignore[operator]


def test_contradictions_are_counted_and_the_later_value_wins() -> None:
    calls = itertools.count()

    def numbered(rows: list[dict[str, str]]) -> list[dict[str, str]]:
        number = str(next(calls))
        return [row | {"p83033": number} for row in rows]

    cloud = TinyGateway(change=numbered).client()
    # The row at the edge of both windows has a value.
    edges = (BEGIN + timedelta(hours=3) + number * STEP for number in range(12))
    edge = next(moment for moment in edges if value("1", "p83033", moment) is not None)
    begin = edge - timedelta(hours=3)
    query = cloud.plants.history_query(
        [1], points=[83033], start=begin, end=begin + timedelta(hours=6), time_zone="UTC"
    )
    found = got(query.run(parallel=1), 1, 83033)
    place = list(found).index(int(edge.strftime(STAMP)))
    assert set(list(found.values())[:place]) == {0}
    assert set(list(found.values())[place:]) == {1}
    report = cloud.drift_report()["contradiction"]
    assert report == {"get_power_station_point_minute_data_list": {"values": 1}}


# --- time -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [datetime(2026, 3, 29), datetime(2025, 10, 26), datetime(2024, 2, 29)])
def test_days_on_which_clocks_change(day: datetime) -> None:
    gateway = TinyGateway()
    start = day.replace(tzinfo=BERLIN) - timedelta(hours=2)
    end = (day + timedelta(days=1, hours=2)).replace(tzinfo=BERLIN)
    series = gateway.client().plants.history([1], points=POINTS, start=start, end=end, time_zone=BERLIN)
    wall = [moment.replace(tzinfo=None) for moment in (start, end)]
    check_series(series, [1], POINTS, *wall)
    assert series[1].zone is BERLIN


def test_part_of_the_hour_that_a_clock_shows_twice() -> None:
    gateway = TinyGateway()
    start = datetime(2025, 10, 26, 2, 30, tzinfo=BERLIN)
    end = datetime(2025, 10, 26, 2, 10, tzinfo=BERLIN, fold=1)
    series = gateway.client().plants.history([1], points=[83033], start=start, end=end, time_zone=BERLIN)
    assert next(iter(series[1].stamps)) == 20251026020000


def test_plants_in_different_zones_have_windows_of_their_own() -> None:
    gateway = TinyGateway(zones={1: "GMT+10", 2: "GMT-8", 3: "GMT+10"})
    cloud = gateway.client()
    start = datetime(2026, 3, 1, tzinfo=UTC)
    end = start + timedelta(hours=4)
    query = cloud.plants.history_query([1, 2, 3], points=[83033], start=start, end=end)
    assert query.zones() == {1: zone("GMT+10"), 2: zone("GMT-8"), 3: zone("GMT+10")}
    assert query.plan().calls == 4
    series = query.run()
    assert list(series) == [1, 2, 3]
    for member in series.values():
        assert start <= member.times[0] <= start + STEP
        assert end - STEP <= member.times[-1] <= end
    assert [body["ps_id_list"] for body in gateway.bodies()] in (
        [["1", "3"], ["2"], ["1", "3"], ["2"]],
        [["1", "3"], ["2"], ["2"], ["1", "3"]],
        [["2"], ["1", "3"], ["1", "3"], ["2"]],
        [["2"], ["1", "3"], ["2"], ["1", "3"]],
    )
    by_one_clock = cloud.plants.history([1, 2, 3], points=[83033], start=start, end=end, time_zone="UTC")
    assert {member.zone for member in by_one_clock.values()} == {UTC}
    as_local = cloud.plants.history_query([1, 2, 3], points=[1], start=BEGIN, end=BEGIN + timedelta(hours=3))
    assert as_local.plan().calls == 1
    assert as_local.run()[2].zone == zone("GMT-8")


def test_a_range_without_length() -> None:
    gateway = TinyGateway()
    series = gateway.client().plants.history([1], points=POINTS, start=BEGIN, end=BEGIN, time_zone="UTC")
    check_series(series, [1], POINTS, BEGIN, BEGIN)
    assert len(gateway.bodies()) == 1


def test_what_is_still_to_come_is_said() -> None:
    cloud = TinyGateway().client()
    query = cloud.plants.history_query(
        [1],
        points=[1],
        start=TODAY.replace(tzinfo=UTC) - timedelta(days=2),
        end=datetime(2026, 6, 17, tzinfo=UTC),
    )
    series = query.run()
    assert series.unsettled_from == datetime(2026, 6, 15, tzinfo=zone("GMT+1"))
    assert max(series[1].stamps) <= int(TODAY.strftime(STAMP))
    settled = [block for block in query.blocks() if block.unsettled_from is None]
    assert settled
    assert all(block.end < series.unsettled_from for block in settled)  # type: ignore[operator]
    past = query.narrow(end=TODAY.replace(tzinfo=UTC) - timedelta(days=1)).run()
    assert past.unsettled_from is None
    days = cloud.plants.statistics(
        [1],
        points=[1],
        period=Period.MONTH,
        kinds=[Statistic.TOTAL],
        start=date(2026, 1, 1),
        end=date(2026, 8, 1),
    )
    assert days.unsettled_from == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (BEGIN + STEP, BEGIN),
        (datetime(2026, 3, 1, 2, tzinfo=UTC), datetime(2026, 3, 1, 2, 30, tzinfo=BERLIN)),
    ],
)
def test_start_after_end(start: datetime, end: datetime) -> None:
    with pytest.raises(InvalidArgument, match="start lies after end"):
        TinyGateway().client().plants.history_query([1], points=[1], start=start, end=end)


# --- what there is not --------------------------------------------------------------------------------


def test_plants_without_data_are_missing_in_the_order_asked() -> None:
    gateway = TinyGateway(empty=frozenset({"2", "59"}))
    ids = [60, *range(1, 60)]
    series = gateway.client().plants.history(
        ids, points=[1], start=BEGIN, end=BEGIN + timedelta(hours=4), time_zone="UTC"
    )
    assert series.missing == (2, 59)
    assert list(series) == [number for number in ids if number not in (2, 59)]


@pytest.mark.parametrize("most", [3, 60])
def test_latest_values_come_in_the_order_asked_whether_in_one_call_or_more(most: int) -> None:
    ids = [3, 1, 2, *range(4, most + 1)]
    plants = TinyGateway().client().plants  # its rows come the other way round
    assert list(plants.real_time(ids, points=[1])) == ids
    assert list(plants.real_time_query(ids, points=[1]).run()) == ids


# --- other calls ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "start", "end", "calls"),
    [
        (Period.DAY, date(2025, 1, 1), date(2026, 3, 1), 5),
        (Period.MONTH, date(2021, 5, 20), date(2026, 3, 10), 3),
        (Period.YEAR, date(2010, 5, 20), date(2024, 3, 10), 3),
    ],
)
@pytest.mark.parametrize("descending", [None, True])
def test_statistics_of_any_range(
    period: Period, start: date, end: date, calls: int, descending: bool | None
) -> None:
    gateway = TinyGateway(empty=frozenset({"4"}))
    found = gateway.client().plants.statistics(
        range(1, 61),
        points=[1, 70],
        period=period,
        kinds=[Statistic.MEAN, Statistic.PEAK],
        start=start,
        end=end,
        descending=descending,
    )
    assert len(gateway.bodies()) == calls * 2
    assert found.missing == (4,)
    assert list(found) == [number for number in range(1, 61) if number != 4]
    member = found[60]
    assert list(member) == [1, 70]
    days = list(member[70].days)
    assert days == sorted(set(days), reverse=bool(descending))
    first = {
        Period.DAY: start,
        Period.MONTH: start.replace(day=1),
        Period.YEAR: start.replace(month=1, day=1),
    }
    assert min(days) == first[period]
    assert (
        max(days)
        == {Period.DAY: end, Period.MONTH: end.replace(day=1), Period.YEAR: date(2024, 1, 1)}[period]
    )
    assert list(member[70][Statistic.PEAK]) == [float(f"{day.toordinal()}.2") for day in days]


def test_statistics_of_many_points() -> None:
    gateway = TinyGateway()
    asked = list(range(1, 121))
    found = gateway.client().plants.statistics(
        [1, 2],
        points=asked,
        period=Period.YEAR,
        kinds=[Statistic.TOTAL],
        start=date(2020, 1, 1),
        end=date(2020, 12, 31),
    )
    assert len(gateway.bodies()) == 3
    assert [list(member) for member in found.values()] == [asked, asked]


def test_latest_values_of_thousands() -> None:
    gateway = TinyGateway(empty=frozenset({"77"}))
    ids, asked = list(range(1, 1001)), list(range(1, 104))
    now = gateway.client().plants.real_time(ids, points=asked)
    assert len(gateway.bodies()) == 20 * 2
    assert list(now) == [number for number in ids if number != 77]
    assert now.missing == (77,)
    assert list(now[1000]) == asked
    texts = {point: value("1000", f"p{point}", TODAY) for point in asked}
    assert [now[1000][point].value for point in asked] == [
        text if text is None or point % 100 == 99 else float(text) for point, text in texts.items()
    ]


def test_devices_of_several_types() -> None:
    gateway = TinyGateway()
    cloud = gateway.client()
    keys = ["1_1_1_1", "1_14_1_1", "1_1_2_1", "2_14_1_1"]
    now = cloud.devices.real_time(keys, points=[1, 2])
    assert list(now) == keys
    assert sorted(body["device_type"] for body in gateway.bodies()) == [1, 14]
    end = BEGIN + timedelta(hours=1)
    series = cloud.devices.history(keys, points=[1], start=BEGIN, end=end, time_zone="UTC")
    check_series(series, keys, [1], BEGIN, end)
    told = cloud.devices.real_time(keys[::2], points=[1], device_type=DeviceType.INVERTER)
    assert list(told) == keys[::2]
    with pytest.raises(InvalidArgument, match="device_type is missing"):
        cloud.devices.real_time_query(serial_numbers=["A1"], points=[1])


def test_details_in_parts() -> None:
    gateway = TinyGateway()
    assert [plant.id for plant in gateway.client().plants.details(range(1, 46))] == list(range(1, 46))
    assert [body["ps_ids"].count(",") for body in gateway.bodies("Detail")] == [14, 14, 14]


# --- queries ----------------------------------------------------------------------------------------


def a_query(cloud: Client | None = None) -> Query[Series]:
    cloud = cloud or TinyGateway().client()
    return cloud.plants.history_query(
        [5, 3, 5],
        points=[points.plant.PLANT_POWER, "p83022"],
        start=BEGIN,
        end=BEGIN + timedelta(days=1),
        every=timedelta(minutes=15),
        time_zone="GMT+2",
    )


def test_what_a_query_tells() -> None:
    query = a_query()
    assert query.keys == (5, 3)
    assert [point.id for point in query.points] == [83033, 83022]
    assert query.points[0] is points.plant.PLANT_POWER
    assert (query.start, query.end) == (BEGIN, BEGIN + timedelta(days=1))
    assert query.every == timedelta(minutes=15)
    assert query.zone == zone("GMT+2")
    assert query.zones() == dict.fromkeys((5, 3), query.zone)
    assert query.operation.name in repr(query)


def test_a_part_of_a_query() -> None:
    query = a_query()
    part = query.narrow(
        keys=[3], points=[83022], start=BEGIN + timedelta(hours=1), end=BEGIN + timedelta(hours=2)
    )
    assert type(part) is type(query)
    assert (part.keys, part.every) == ((3,), query.every)
    check = part.run()
    assert list(check) == [3]
    assert list(check[3]) == [83022]
    for wrong in (
        {"keys": [4]},
        {"keys": []},
        {"keys": 3},
        {"keys": "3"},
        {"keys": [[3]]},
        {"keys": [True]},
        {"points": [1]},
        {"points": 83022},
        {"points": "p83022"},
        {"points": points.plant.DAILY_YIELD},
        {"start": BEGIN - STEP},
        {"end": BEGIN + timedelta(days=2)},
        {"start": datetime(2026, 3, 1, tzinfo=UTC)},
        {"start": BEGIN + timedelta(hours=2), "end": BEGIN + timedelta(hours=1)},
    ):
        with pytest.raises(InvalidArgument):
            query.narrow(**wrong)  # type: ignore[arg-type]
    latest = TinyGateway().client().plants.real_time_query([1, 2], points=[1])
    assert (latest.start, latest.every, latest.plan().calls) == (None, None, 1)
    with pytest.raises(InvalidArgument, match="no start"):
        latest.narrow(start=BEGIN)


@pytest.mark.parametrize(
    "wrong", [{"on_error": "ignore"}, {"parallel": 0}, {"parallel": 1.5}, {"parallel": True}]
)
def test_wrong_ways_to_run(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        a_query().run(**wrong)
    with pytest.raises(InvalidArgument):
        next(iter(a_query().blocks(**wrong)))


def test_side_by_side_as_far_as_allowed() -> None:
    gateway = TinyGateway()
    a_query(gateway.client()).run(parallel=50)
    assert 1 <= gateway.most_at_once <= 3


def test_asynchronous_queries_are_the_same() -> None:
    wanted = together([a_query().run()])

    async def run() -> None:
        async with TinyGateway().async_client() as cloud:
            query: AsyncQuery[Series] = cloud.plants.history_query(
                [5, 3],
                points=[83033, 83022],
                start=BEGIN,
                end=BEGIN + timedelta(days=1),
                every=timedelta(minutes=15),
                time_zone="GMT+2",
            )
            plan = await query.plan()
            assert plan.calls == 8
            assert together([await query.run()]) == wanted
            assert together([block async for block in query.blocks(windows=3)]) == wanted
            pieces = [await cloud.run_piece(piece) for piece in plan.pieces]
            assert together(pieces, shared=True) == wanted  # type: ignore[arg-type]
            assert await query.zones() == {5: zone("GMT+2"), 3: zone("GMT+2")}
            assert type(query.narrow(keys=[3])) is AsyncQuery

    asyncio.run(run())


# --- what is cut ------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", [platform, user], ids=["platform", "user"])
def test_every_read_of_a_limited_list_is_cut_and_nothing_else(family: Any) -> None:
    operations = [value for value in vars(family).values() if isinstance(value, Operation)]
    assert len(operations) > 20
    for operation in operations:
        lists = {
            field.name
            for field in operation.request
            if field.most_entries is not None and field.kind in {"integer", "text", "point"}
        }
        cut = set(operation.batch.fields) if operation.batch else set()
        reads = operation.idempotent and operation.pagination is None
        assert cut == (lists if reads else set()), operation.name
