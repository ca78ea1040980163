"""Results as tables: known answers of every way out, for every kind of result."""

from __future__ import annotations

import csv
import io
import json
import math
import sys
import tempfile
from array import array
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.columns import Column, Columns, Key
from isolarcloud_runtime.errors import ConfigurationError, InvalidArgument, TransportError
from isolarcloud_runtime.planning.outcome import Incomplete
from isolarcloud_runtime.points import Point, PointValues
from isolarcloud_runtime.readings import PointReadings, Readings
from isolarcloud_runtime.series import PointSeries, Series
from isolarcloud_runtime.statistics import KeyStatistics, PointStatistics, Statistics
from isolarcloud_runtime.times import LocalTime, zone

POWER = Point(83033, "Plant Power", "W", "plant", "instant")
YIELD = Point(83022, "Daily Yield of Plant", "Wh", "plant", "counter")
VERSION = Point(29, "Version", "", "inverter", "text")
NAN = math.nan
BERLIN = ZoneInfo("Europe/Berlin")
NOON = 20260601120000


def one(
    key: Key, stamps: list[int], columns: Mapping[Point, Column], clock: Any = BERLIN
) -> dict[Key, PointSeries]:
    content: dict[int | str, Column] = {point.id: column for point, column in columns.items()}
    points = {point.id: point for point in columns}
    return {key: PointSeries(key, Columns(array("q", stamps), content), points, clock)}


def series(*members: dict[Key, PointSeries], missing: tuple[Key, ...] = ()) -> Series:
    found = {key: value for member in members for key, value in member.items()}
    points = {number: point for member in found.values() for number, point in member.points.items()}
    return Series(found, points=points, missing=missing)


def two_plants() -> Series:
    return series(
        one(1, [NOON, NOON + 500], {POWER: array("d", [4000.5, NAN]), YIELD: array("d", [9000, 9100])}),
        one(2, [NOON], {POWER: array("d", [7])}),
        missing=(3,),
    )


def text_of(results: Any, **options: Any) -> list[list[str]]:
    file = io.StringIO()
    results.to_csv(file, **options)
    assert file.getvalue().count("\r\n") == file.getvalue().count("\n")
    return list(csv.reader(io.StringIO(file.getvalue())))


# --- minute data --------------------------------------------------------------------------------


def test_a_wide_table_has_a_column_for_each_point() -> None:
    table = two_plants().to_arrow()
    assert table.schema.names == ["key", "time", "p83033", "p83022"]
    assert table.schema.types == [pa.int64(), pa.timestamp("us", "Europe/Berlin"), pa.float64(), pa.float64()]
    noon = datetime(2026, 6, 1, 12, tzinfo=BERLIN)
    assert table.to_pylist() == [
        {"key": 1, "time": noon, "p83033": 4000.5, "p83022": 9000.0},
        {"key": 1, "time": noon + timedelta(minutes=5), "p83033": None, "p83022": 9100.0},
        {"key": 2, "time": noon, "p83033": 7.0, "p83022": None},
    ]
    table.validate(full=True)


def test_a_long_table_has_a_row_for_each_value() -> None:
    rows = two_plants().to_arrow(layout="long").to_pylist()
    assert [(row["key"], row["time"].minute, row["point"], row["value"], row["unit"]) for row in rows] == [
        (1, 0, "p83033", 4000.5, "W"),
        (1, 5, "p83033", None, "W"),
        (1, 0, "p83022", 9000.0, "Wh"),
        (1, 5, "p83022", 9100.0, "Wh"),
        (2, 0, "p83033", 7.0, "W"),
    ]


def test_units_and_names_are_in_the_metadata() -> None:
    schema = two_plants().to_arrow().schema
    assert schema.field("p83033").metadata == {
        b"point": b"83033",
        b"name": b"Plant Power",
        b"unit": b"W",
        b"kind": b"instant",
    }
    about = json.loads(schema.metadata[b"isolarcloud"])
    assert about["layout"] == "wide"
    assert about["zones"] == {"1": "Europe/Berlin", "2": "Europe/Berlin"}
    assert about["missing"] == ["3"]
    assert [point["point"] for point in about["points"]] == ["83033", "83022"]


def test_the_metadata_tells_what_is_not_there() -> None:
    partly = two_plants().in_zone("UTC")
    start = datetime(2026, 6, 1, tzinfo=BERLIN)
    partly.incomplete = (Incomplete((3,), (POWER.id,), start, None, TransportError("")),)
    partly.spec_version = "2026.11.0"
    about = json.loads(partly.to_arrow().schema.metadata[b"isolarcloud"])
    assert about["incomplete"] == [
        {"keys": ["3"], "points": [83033], "start": "2026-06-01T00:00:00+02:00", "end": None}
    ]
    assert about["spec"] == "2026.11.0"
    assert about["zones"]["1"] == "Europe/Berlin"


def test_columns_can_be_named_by_what_points_are_called() -> None:
    twins = [Point(83052, "Load Power", "W"), Point(83106, "Load power", "W"), Point(7, ""), Point(8, "Time")]
    values: dict[Point, Column] = {point: array("d", [1]) for point in (POWER, *twins)}
    names = series(one(1, [NOON], values)).to_arrow(names="name").schema.names
    assert names == ["key", "time", "plant_power", "p83052", "p83106", "p7", "p8"]
    assert two_plants().to_arrow(layout="long", names="name").column("point")[0].as_py() == "plant_power"


def test_texts_stay_texts() -> None:
    mixed = series(
        one("1_1_1_1", [NOON], {POWER: array("d", [1]), VERSION: ["v1, new"]}),
        one("1_1_1_2", [NOON], {POWER: array("d", [2]), VERSION: [None]}),
        one("1_1_1_3", [NOON], {POWER: array("d", [3])}),
    )
    table = mixed.to_arrow()
    assert table.schema.field("key").type == pa.string()
    assert table.column("p29").to_pylist() == ["v1, new", None, None]
    long = mixed.to_arrow(layout="long")
    assert long.schema.names == ["key", "time", "point", "value", "text", "unit"]
    assert long.column("text").to_pylist() == [None, "v1, new", None, None, None]
    assert long.column("value").to_pylist() == [1, None, 2, None, 3]
    assert text_of(mixed)[1] == ["1_1_1_1", "2026-06-01T12:00:00+02:00", "1.0", "v1, new"]


def test_a_point_that_is_text_for_one_device_and_number_for_another() -> None:
    mixed = series(
        one("1_1_1_1", [NOON], {POWER: ["on"]}),
        one("1_1_1_2", [NOON, NOON + 500], {POWER: array("d", [2, NAN])}),
    )
    assert mixed.to_arrow().column("p83033").to_pylist() == ["on", "2", None]


@pytest.mark.parametrize("layout", ["wide", "long"])
def test_plants_and_devices_in_one_table(layout: Any) -> None:
    mixed = series(one(1, [NOON], {POWER: array("d", [1])}), one("1_1_1_1", [NOON], {POWER: array("d", [2])}))
    assert mixed.to_arrow(layout=layout).column("key").to_pylist() == ["1", "1_1_1_1"]
    assert [row[0] for row in text_of(mixed, layout=layout)[1:]] == ["1", "1_1_1_1"]


@pytest.mark.parametrize("layout", ["wide", "long"])
def test_nothing_is_a_table_without_rows(layout: Any) -> None:
    nothing = Series({}, points={POWER.id: POWER}, missing=(1, 2))
    table = nothing.to_arrow(layout=layout)
    assert table.num_rows == 0
    assert (
        table.schema == two_plants().to_arrow(layout=layout, zone="UTC").schema.remove(3) or layout == "long"
    )
    assert table.schema.field("key").type == pa.int64()
    assert table.schema.field("time").type == pa.timestamp("us", "UTC")
    assert nothing.to_pandas(layout=layout).empty
    assert nothing.to_polars(layout=layout).is_empty()
    assert len(text_of(nothing, layout=layout)) == 1
    empty = series(one(1, [], {POWER: array("d")}))
    assert empty.to_arrow(layout=layout).num_rows == 0


def test_plants_in_different_zones_share_one_column_of_moments() -> None:
    mixed = series(
        one(1, [NOON], {POWER: array("d", [1])}),
        one(2, [NOON], {POWER: array("d", [2])}, zone("GMT+8")),
        one(3, [NOON], {POWER: array("d", [3])}, zone("GMT+5:30")),
    )
    table = mixed.to_arrow()
    assert table.schema.field("time").type == pa.timestamp("us", "UTC")
    assert [moment.hour for moment in table.column("time").to_pylist()] == [10, 4, 6]
    about = json.loads(table.schema.metadata[b"isolarcloud"])
    assert about["zones"] == {"1": "Europe/Berlin", "2": "+08:00", "3": "+05:30"}
    assert [row[1] for row in text_of(mixed)[1:]] == [
        "2026-06-01T10:00:00+00:00",
        "2026-06-01T04:00:00+00:00",
        "2026-06-01T06:30:00+00:00",
    ]
    assert text_of(mixed, zone="GMT+8")[3][1] == "2026-06-01T14:30:00+08:00"


def test_a_zone_of_half_an_hour_in_every_library() -> None:
    half = series(one(1, [NOON], {POWER: array("d", [1])}, zone("GMT+5:30")))
    noon = datetime(2026, 6, 1, 6, 30, tzinfo=UTC)
    assert half.to_arrow().schema.field("time").type == pa.timestamp("us", "+05:30")
    assert half.to_arrow().column("time")[0].as_py() == noon
    assert half.to_pandas()["time"][0] == noon
    assert half.to_polars()["time"][0] == noon


def test_times_can_be_shown_in_another_zone() -> None:
    shown = two_plants().in_zone("Asia/Tokyo")
    assert shown[1].times[0] == datetime(2026, 6, 1, 19, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert shown[1].times[0].utcoffset() == timedelta(hours=9)
    assert shown[1].stamps[0] == NOON
    assert next(shown.rows()).time.hour == 19
    assert shown.missing == (3,)
    assert shown.to_arrow().schema.field("time").type == pa.timestamp("us", "Asia/Tokyo")
    assert text_of(shown)[1][1] == "2026-06-01T19:00:00+09:00"
    assert shown.in_zone("Europe/Berlin").to_arrow() == two_plants().to_arrow()
    assert two_plants().to_arrow(zone="UTC").column("time") == two_plants().in_zone("UTC").to_arrow().column(
        "time"
    )


def test_times_without_a_zone_stay_without() -> None:
    naive = series(one(1, [NOON], {POWER: array("d", [1])}, None))
    assert naive.to_arrow().schema.field("time").type == pa.timestamp("us")
    assert naive.to_arrow().column("time")[0].as_py() == datetime(2026, 6, 1, 12)
    assert text_of(naive)[1][1] == "2026-06-01T12:00:00"
    with pytest.raises(InvalidArgument, match="time_zone="):
        naive.in_zone("UTC")
    with pytest.raises(InvalidArgument, match="time_zone="):
        naive.to_arrow(zone="UTC")
    with pytest.raises(InvalidArgument, match="have no time zone"):
        series(
            one(1, [NOON], {POWER: array("d", [1])}, None), one(2, [NOON], {POWER: array("d", [1])})
        ).to_arrow()


def test_pandas_and_polars_get_the_same_table() -> None:
    frame = two_plants().to_pandas()
    assert list(frame.columns) == ["key", "time", "p83033", "p83022"]
    assert str(frame.dtypes["p83033"]) == "float64"
    assert frame["p83033"].isna().tolist() == [False, True, False]
    assert frame["time"].dt.hour.tolist() == [12, 12, 12]
    other = two_plants().to_polars(layout="long")
    assert other.columns == ["key", "time", "point", "value", "unit"]
    assert other["value"].null_count() == 1
    assert other.schema["time"] == pl.Datetime("us", "Europe/Berlin")


def test_values_are_shared_not_copied() -> None:
    values = array("d", [1, 2])
    table = series(one(1, [NOON, NOON + 500], {POWER: values})).to_arrow()
    address, _ = values.buffer_info()
    assert table.column("p83033").chunk(0).buffers()[1].address == address


def test_unknown_choices_are_refused_by_name() -> None:
    with pytest.raises(InvalidArgument, match="'broad' is no layout"):
        two_plants().to_arrow(layout="broad")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="'code' is no way"):
        two_plants().to_csv(io.StringIO(), names="code")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="no time zone"):
        two_plants().to_pandas(zone="Nowhere/Else")
    with pytest.raises(InvalidArgument, match="neither a path"):
        two_plants().to_csv(3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("way", "gone", "extra"),
    [
        ("to_arrow", "pyarrow", "arrow"),
        ("to_pandas", "pandas", "pandas"),
        ("to_pandas", "pyarrow", "pandas"),
        ("to_polars", "polars", "polars"),
        ("to_polars", "pyarrow", "polars"),
    ],
)
def test_a_missing_library_names_the_extra(
    way: str, gone: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, gone, None)
    with pytest.raises(ConfigurationError, match=gone) as caught:
        getattr(two_plants(), way)()
    assert f"isolarcloud[{extra}]" in caught.value.hint


# --- files --------------------------------------------------------------------------------------


def test_csv_is_what_rfc_4180_says(tmp_path: Path) -> None:
    odd = series(one("1_1_1_1", [NOON], {VERSION: ['say "hi",\nü'], POWER: array("d", [0.1])}))
    path = tmp_path / "out.csv"
    odd.to_csv(path)
    assert (
        path.read_bytes()
        == ('key,time,p29,p83033\r\n1_1_1_1,2026-06-01T12:00:00+02:00,"say ""hi"",\nü",0.1\r\n').encode()
    )
    assert text_of(two_plants())[2] == ["1", "2026-06-01T12:05:00+02:00", "", "9100.0"]


def test_a_file_is_replaced_in_one_step_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    path.chmod(0o640)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("isolarcloud_runtime.export.csv_text.write_csv", broken)
    with pytest.raises(RuntimeError):
        two_plants().to_csv(path)
    assert path.read_text() == "old"
    monkeypatch.undo()
    two_plants().to_csv(path)
    assert path.read_text().startswith("key,time")
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.csv"]


def test_files_that_are_open_and_targets_that_are_none(tmp_path: Path) -> None:
    held = io.BytesIO()
    two_plants().to_parquet(held)
    assert pq.read_table(io.BytesIO(held.getvalue())).equals(two_plants().to_arrow())
    with tempfile.NamedTemporaryFile() as file:
        two_plants().to_parquet(file)
        with pytest.raises(InvalidArgument, match="not open for text"):
            two_plants().to_csv(file)
    with pytest.raises(InvalidArgument, match="not open for text"):
        two_plants().to_csv(io.BytesIO())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="not open for bytes"):
        two_plants().to_parquet(io.StringIO())  # type: ignore[arg-type]
    for odd in (None, 5, b"out", "~nobody-there/out"):
        with pytest.raises(InvalidArgument):
            two_plants().to_parquet(odd)  # type: ignore[arg-type]
        with pytest.raises(InvalidArgument):
            two_plants().to_csv(odd)  # type: ignore[arg-type]


def test_the_home_folder_and_the_name_in_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    two_plants().to_csv("~/out.csv")
    two_plants().to_parquet("~/out.parquet")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.csv", "out.parquet"]
    for write in (two_plants().to_csv, two_plants().to_parquet):
        with pytest.raises(FileNotFoundError) as caught:
            write(tmp_path / "nowhere" / "out.file")
        assert caught.value.filename == str(tmp_path / "nowhere" / "out.file")
        assert ".tmp" not in str(caught.value)


def test_parquet_gives_back_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "out.parquet"
    for layout in ("wide", "long"):
        two_plants().to_parquet(path, layout=layout)  # type: ignore[arg-type]
        read = pq.read_table(path)
        assert read == two_plants().to_arrow(layout=layout)  # type: ignore[arg-type]
        assert read.schema.metadata == two_plants().to_arrow(layout=layout).schema.metadata  # type: ignore[arg-type]
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.parquet"]


VALUES = st.lists(st.floats(allow_nan=True) | st.just(NAN), max_size=40)


@given(VALUES, st.sampled_from(["wide", "long"]), st.integers(0, 3_000))
def test_any_values_survive_arrow_parquet_and_csv(values: list[float], layout: Any, first: int) -> None:
    begin = datetime(2026, 1, 1) + timedelta(days=first / 7)
    times = [begin.replace(microsecond=0) + timedelta(minutes=5 * place) for place in range(len(values))]
    stamps = [int(f"{time:%Y%m%d%H%M%S}") for time in times]
    given_series = series(one(5, stamps, {POWER: array("d", values)}, zone("GMT-3")))
    name = "value" if layout == "long" else "p83033"
    expected = [None if math.isnan(value) else value for value in values]
    table = given_series.to_arrow(layout=layout)
    assert table.column(name).to_pylist() == expected
    assert table.column("time").to_pylist() == list(given_series[5].times)
    buffer = io.BytesIO()
    pq.write_table(table, buffer)
    assert pq.read_table(buffer) == table
    header, *rows = text_of(given_series, layout=layout)
    place = header.index(name)
    assert [float(row[place]) if row[place] else None for row in rows] == expected
    assert [datetime.fromisoformat(row[1]) for row in rows] == list(given_series[5].times)


# --- latest values ------------------------------------------------------------------------------


def latest() -> Readings:
    points = {point.id: point for point in (POWER, VERSION)}
    noon = LocalTime.from_stamp(NOON)
    return Readings(
        {
            "1_1_1_1": PointReadings(
                "1_1_1_1", PointValues({POWER.id: 5.0, VERSION.id: "v2"}), points, None, noon
            ),
            "1_1_1_2": PointReadings("1_1_1_2", PointValues({POWER.id: None}), points, None, None),
        },
        missing=("1_1_1_3",),
    )


def test_latest_values_have_the_same_columns() -> None:
    wide = latest().to_arrow()
    assert wide.schema.names == ["key", "time", "p83033", "p29"]
    assert wide.to_pylist() == [
        {"key": "1_1_1_1", "time": datetime(2026, 6, 1, 12), "p83033": 5.0, "p29": "v2"},
        {"key": "1_1_1_2", "time": None, "p83033": None, "p29": None},
    ]
    long = latest().to_arrow(layout="long", zone="GMT+8")
    assert long.schema.names == ["key", "time", "point", "value", "text", "unit"]
    assert long.column("time").to_pylist() == [
        datetime(2026, 6, 1, 4, tzinfo=UTC),
        datetime(2026, 6, 1, 4, tzinfo=UTC),
        None,
    ]
    assert long.column("unit").to_pylist() == ["W", None, "W"]
    assert text_of(latest())[1:] == [
        ["1_1_1_1", "2026-06-01T12:00:00", "5.0", "v2"],
        ["1_1_1_2", "", "", ""],
    ]
    assert latest().to_pandas().shape == (2, 4)
    assert Readings({}, missing=(1,)).to_arrow().num_rows == 0


# --- statistics ---------------------------------------------------------------------------------


def days() -> Statistics:
    peak: dict[int | str, Column] = {"2": array("d", [100, 200])}
    mean: dict[int | str, Column] = {"1": array("d", [5]), "2": array("d", [NAN])}
    first, second = 20260601000000, 20260602000000
    entries = {
        YIELD.id: PointStatistics(YIELD, Columns(array("q", [first, second]), peak)),
        POWER.id: PointStatistics(POWER, Columns(array("q", [second]), mean)),
    }
    return Statistics(
        {1: KeyStatistics(1, entries), 2: KeyStatistics(2, {YIELD.id: entries[YIELD.id]})},
        period="day",
        kind_names={"1": "mean", "2": "peak"},
    )


def test_statistics_name_point_and_statistic() -> None:
    wide = days().to_arrow()
    assert wide.schema.names == ["key", "time", "period", "p83022_peak", "p83033_mean", "p83033_peak"]
    assert wide.schema.field("time").type == pa.date32()
    assert wide.to_pylist()[:2] == [
        {
            "key": 1,
            "time": date(2026, 6, 1),
            "period": "day",
            "p83022_peak": 100.0,
            "p83033_mean": None,
            "p83033_peak": None,
        },
        {
            "key": 1,
            "time": date(2026, 6, 2),
            "period": "day",
            "p83022_peak": 200.0,
            "p83033_mean": 5.0,
            "p83033_peak": None,
        },
    ]
    assert wide.schema.field("p83033_mean").metadata[b"statistic"] == b"mean"
    long = days().to_arrow(layout="long", names="name").to_pylist()
    assert len(long) == 6
    assert long[2] == {
        "key": 1,
        "time": date(2026, 6, 2),
        "period": "day",
        "point": "plant_power",
        "statistic": "mean",
        "value": 5.0,
        "unit": "W",
    }
    assert text_of(days())[1] == ["1", "2026-06-01", "day", "100.0", "", ""]
    assert str(days().to_pandas().dtypes["time"]).startswith("datetime64")
    assert days().to_polars().schema["time"] == pl.Date()
    with pytest.raises(InvalidArgument, match="no zone"):
        days().to_arrow(zone="UTC")


def test_statistics_that_come_newest_first_stay_so_in_tables() -> None:
    def turned(entry: PointStatistics) -> PointStatistics:
        columns = {kind: column[::-1] for kind, column in entry.items()}
        return PointStatistics(entry.point, Columns(entry.stamps[::-1], columns))

    found = Statistics(
        {
            key: KeyStatistics(key, {number: turned(member[number]) for number in member})
            for key, member in days().items()
        },
        period="day",
        kind_names={"1": "mean", "2": "peak"},
    )
    for key in (1, 2):
        rows = [row["time"] for row in found.to_arrow().to_pylist() if row["key"] == key]
        assert rows == [row["time"] for row in days().to_arrow().to_pylist() if row["key"] == key][::-1]
        assert rows == sorted(rows, reverse=True)
    peaks = [row["p83022_peak"] for row in found.to_arrow().to_pylist()]
    assert peaks[:2] == [200.0, 100.0]
