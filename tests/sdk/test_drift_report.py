"""What the spec does not know is counted by name, never by value, and only for those who ask."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud import ISolarCloudError
from tests.sdk.test_odd_replies import Answers, client, envelope

SURPRISES: dict[str, Any] = {
    "pageList": [
        {"ps_id": 1, "ps_type": 99, "secret_new_field": "VALUEplanted", "latitude": "VALUEplanted"},
        {"ps_id": 2, "ps_type": 4, "secret_new_field": "VALUEplanted"},
        {"ps_name": "VALUEplanted without an id"},
    ],
    "rowCount": 3,
}
OPERATION = "query_power_station_list"


def test_nothing_unknown_is_looked_for_unless_asked() -> None:
    with client(Answers(envelope(result_data=SURPRISES))) as cloud:
        assert len(cloud.plants.list()) == 2
        report = cloud.drift_report()
    assert "unknown_field" not in report
    assert "unknown_value" not in report
    assert report["misfit"][OPERATION]
    assert sum(report["dropped_row"][OPERATION].values()) == 1


def test_names_and_counts_but_no_values() -> None:
    with client(Answers(envelope(result_data=SURPRISES)), count_unknowns=True) as cloud:
        cloud.plants.list()
        cloud.plants.list()
        report = cloud.drift_report()
    assert report["unknown_field"][OPERATION] == {"Plant.secret_new_field": 4}
    assert report["unknown_value"][OPERATION] == {"PlantType.UNKNOWN_99": 2}
    assert "VALUEplanted" not in repr(report)


def test_unknown_codes_are_always_counted() -> None:
    answers = Answers(envelope(result_code="E4711", result_data=None))
    with client(answers) as cloud:
        with pytest.raises(ISolarCloudError, match="E4711"):
            cloud.plants.list()
        assert cloud.drift_report()["unknown_code"][OPERATION] == {"E4711": 1}
