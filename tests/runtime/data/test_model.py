import json
from array import array
from datetime import UTC, date, datetime, timedelta

import pytest

from isolarcloud_runtime.model import to_plain
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.points import PointValues
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime
from tests.runtime.data.samples import Plant, PlantList, PlantType, Quantity, Row


def test_repr_shows_what_is_there_and_no_secret() -> None:
    plant = Plant(id=1, name="Hillside", email=Secret("someone@example.com"))
    assert repr(plant) == "Plant(id=1, name='Hillside', email=Secret('***'))"
    assert repr(PlantList(plants=[plant])).count("***") == 1


def test_models_are_immutable_and_compare_by_value() -> None:
    plant = Plant(id=1)
    with pytest.raises(AttributeError):
        plant.id = 2  # type: ignore[misc]
    assert plant == Plant(id=1)


def test_to_dict_is_ready_for_json_with_python_names() -> None:
    plant = Plant(
        id=1,
        type=PlantType(99),
        installed_at=LocalTime(2026, 1, 1),
        updated_at=datetime(2026, 1, 1, tzinfo=UTC),
        email=Secret("someone@example.com"),
        power=Quantity(value=1.5, unit="kW"),
        types=[PlantType.UTILITY],
        remarks={"a": [1]},
        latitude=float("nan"),
    )
    plain = plant.to_dict()
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert plain["type"] == 99
    assert plain["installed_at"] == "2026-01-01T00:00:00"
    assert plain["email"] == "***"
    assert plain["power"] == {"value": 1.5, "unit": "kW"}
    assert plain["types"] == [1]
    assert plain["latitude"] is None
    assert plant.to_dict(secrets=True)["email"] == "someone@example.com"
    assert Row(key="k", values=PointValues({1: 2.0})).to_dict()["values"] == {"1": 2.0}


def test_other_values_become_plain_as_well() -> None:
    assert to_plain(date(2026, 1, 1)) == "2026-01-01"
    assert to_plain(timedelta(minutes=5)) == 300.0
    assert to_plain(array("d", [1.0, float("nan")])) == [1.0, None]
    assert to_plain({PlantType.UTILITY: (True, None)}) == {"1": [True, None]}
    assert to_plain(complex(1)) == "(1+0j)"


def test_notes_count_by_kind_operation_and_name(caplog: pytest.LogCaptureFixture) -> None:
    notes = Notes()
    notes.count("misfit", "plants", "Plant.name")
    notes.count("misfit", "plants", "Plant.name", 2)
    notes.count("dropped_row", "plants", "PlantList.plants")
    notes.count("dropped_row", "plants", "PlantList.plants")
    expected = {
        "misfit": {"plants": {"Plant.name": 3}},
        "dropped_row": {"plants": {"PlantList.plants": 2}},
    }
    assert notes.report() == expected
    assert repr(notes) == f"Notes({notes.report()!r})"
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "PlantList.plants" in caplog.text
    notes.clear()
    assert notes.report() == {}
