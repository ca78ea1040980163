"""Replies as the gateway writes them, made up, of any size; the same ones every time."""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from isolarcloud._operations import platform
from isolarcloud.requests import platform as requests
from isolarcloud_runtime.descriptors import Operation

POINTS = tuple(range(83001, 83021))
PLANTS = tuple(range(5_000_001, 5_000_011))
FIRST = datetime(2026, 3, 1)
STEP = timedelta(minutes=5)
PACKED = "%Y%m%d%H%M%S"


class Sample(NamedTuple):
    """The data of one reply, and the call that it answers."""

    operation: Operation
    request: object
    data: bytes


def history(
    size: int, *, seed: int = 0, nulls: float = 0.0, blanks: float = 0.0, form: str = PACKED
) -> Sample:
    """Minute data of ten plants and twenty points, of about `size` bytes: numbers as text.

    Args:
        size: Bytes.
        seed: Other seeds, other numbers.
        nulls: Part of the values that are null.
        blanks: Part of the values that are `--`.
        form: How times are written.
    """
    dice = random.Random(seed)

    def number() -> str | None:
        chance = dice.random()
        if chance < nulls:
            return None
        return "--" if chance < nulls + blanks else f"{dice.uniform(0, 10) ** dice.randrange(1, 9):.1f}"

    def rows(count: int) -> list[dict[str, str | None]]:
        return [
            {
                "time_stamp": (FIRST + place * STEP).strftime(form),
                **{f"p{point}": number() for point in POINTS},
            }
            for place in range(count)
        ]

    count = max(1, round(size / (len(_packed(rows(100))) / 100) / len(PLANTS)))
    start = FIRST.replace(hour=9)
    request = requests.GetPowerStationPointMinuteDataListRequest(
        plant_ids=list(PLANTS), points=list(POINTS), start=start, end=start + timedelta(hours=2)
    )
    data = _packed({str(plant): rows(count) for plant in PLANTS})
    return Sample(platform.GET_POWER_STATION_POINT_MINUTE_DATA_LIST, request, data)


def plant_list(size: int, *, seed: int = 0, misfits: float = 0.0) -> Sample:
    """A list of plants of about `size` bytes; `misfits`: part of the rows with `--` in two fields."""
    dice = random.Random(seed)
    rows = _plants(size, dice)
    for row in rows:
        if dice.random() < misfits:
            row |= {"connect_type": "--", "latitude": "--"}
    return _plant_sample(rows)


def odd_plants(size: int, *, seed: int = 0) -> Sample:
    """A list of plants whose rows all have two values that nothing can be made of."""
    rows = _plants(size, random.Random(seed))
    for row in rows:
        row |= {"grid_connection_time": "soon", "online_status": "perhaps"}
    return _plant_sample(rows)


def _plants(size: int, dice: random.Random) -> list[dict[str, Any]]:
    count = max(1, round(size / (len(_packed([_plant(dice, place) for place in range(200)])) / 200)))
    return [_plant(dice, place) for place in range(count)]


def _plant_sample(rows: list[dict[str, Any]]) -> Sample:
    request = requests.QueryPowerStationListRequest(page=1, size=100)
    return Sample(
        platform.QUERY_POWER_STATION_LIST, request, _packed({"pageList": rows, "rowCount": len(rows)})
    )


def _plant(dice: random.Random, place: int) -> dict[str, Any]:
    installed = datetime(2018, 1, 1) + timedelta(seconds=dice.randrange(250_000_000))
    return {
        "ps_id": str(5_000_000 + place) if place % 2 else 5_000_000 + place,
        "ps_name": f"Plant {place} of {dice.choice(['Hefei', 'Brisbane', 'Vienna', 'Madrid'])}",
        "ps_type": dice.choice(["3", 4, "5", 8]),
        "valid_flag": 1,
        "online_status": 1,
        "ps_fault_status": dice.choice([1, 2, 3]),
        "build_status": 2,
        "connect_type": dice.choice([1, 2, 3]),
        "grid_connection_status": 1,
        "grid_connection_time": int((installed + timedelta(days=9)).strftime("%Y%m%d000000")),
        "install_date": installed.isoformat(" "),
        "ps_current_time_zone": dice.choice(["GMT+8", "GMT+10", "GMT+1"]),
        "ps_location": f"{dice.randrange(200)} Solar Street, Hefei, Anhui, China",
        "latitude": round(dice.uniform(-50, 60), 6),
        "longitude": round(dice.uniform(-170, 170), 6),
        "description": None,
        "update_time": f"2026-11-22 21:{dice.randrange(0, 60, 5):02}:00",
    }


def _packed(data: object) -> bytes:
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()
