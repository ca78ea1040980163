"""What stands where the data should be: nothing is told apart from something else."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from isolarcloud import MissingData, Period, Statistic, points
from tests.sdk.test_odd_replies import Answers, client, envelope

POWER = points.plant.PLANT_POWER
START = datetime(2026, 6, 1, 9, tzinfo=UTC)
WINDOW: dict[str, Any] = {
    "points": [POWER],
    "start": START,
    "end": START + timedelta(hours=2),
    "time_zone": "UTC",
}
NOTHING = [{}, [], {"illegal_ps_id_list": ["100001"]}, {"100001": []}, {"100001": None}]
OTHERS = [
    [{"ps_id": 1}],
    [{"ps_id": 1}, {"ps_id": 2}],
    "",
    "--",
    0,
    {"ps_id": 1},
    {"pageList": [], "rowCount": 0},
    {"100001": "soon"},
]


@pytest.mark.parametrize("data", NOTHING, ids=json.dumps)
def test_no_history_is_named(data: Any) -> None:
    with client(Answers(envelope(result_data=data))) as cloud:
        series = cloud.plants.history([100001], **WINDOW)
    assert len(series) == 0
    assert list(series.missing) == [100001]


@pytest.mark.parametrize("data", OTHERS, ids=json.dumps)
def test_something_else_is_no_empty_history(data: Any) -> None:
    with client(Answers(envelope(result_data=data))) as cloud:
        with pytest.raises(MissingData) as caught:
            cloud.plants.history([100001], **WINDOW)
        assert caught.value.endpoint
        with pytest.raises(MissingData):
            cloud.plants.statistics(
                [100001],
                points=[POWER],
                kinds=[Statistic.PEAK],
                period=Period.DAY,
                start=date(2026, 6, 1),
                end=date(2026, 6, 2),
            )


@pytest.mark.parametrize("rows", [[], None])
def test_an_empty_page_of_a_list_that_is_not_empty_is_an_error(rows: Any) -> None:
    with client(Answers(envelope(result_data={"pageList": rows, "rowCount": 250}))) as cloud:
        with pytest.raises(MissingData, match="Page 1 of plants is empty, though the gateway counts 250"):
            cloud.plants.list()
        with pytest.raises(MissingData, match="counts 250"):
            list(cloud.plants.iter())


def test_a_gateway_that_repeats_itself_is_told() -> None:
    rows = [{"ps_id": number, "ps_name": "Plant"} for number in range(100)]
    found: list[int] = []
    answers = Answers(envelope(result_data={"pageList": rows, "rowCount": "250"}))
    told = "100 of 250 came; page 2 is one that came before"
    with client(answers) as cloud, pytest.raises(MissingData, match=told) as caught:
        found.extend(plant.id for plant in cloud.plants.iter())
    assert found == list(range(100))
    assert caught.value.endpoint.endswith("queryPowerStationList")
    assert caught.value.hint
