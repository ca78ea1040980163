import sys
import types

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.errors import InvalidArgument
from isolarcloud_runtime.points import Catalogue, Point, PointValues, known_points, point_id
from tests.runtime.data.samples import POWER, YIELD


@pytest.mark.parametrize("point", [POWER, 83033, "83033", "p83033", " P83033 "])
def test_every_way_of_naming_a_point_gives_its_id(point: object) -> None:
    assert point_id(point) == 83033  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "point",
    [
        "",
        "p",
        "x24",
        "p-1",
        "2.5",
        "pST001",
        "\uff19",
        0,
        -1,
        10**18,
        pytest.param(10**5000, id="huge"),
        True,
        None,
        1.0,
        (1, "a"),
        [],
        Point(0, ""),
    ],
)
def test_what_is_no_point_is_refused_with_a_hint(point: object) -> None:
    with pytest.raises(InvalidArgument, match="'p83022'"):
        point_id(point)  # type: ignore[arg-type]


@given(st.integers(1, 10**18 - 1))
def test_ids_need_not_be_in_the_catalogue(number: int) -> None:
    assert point_id(number) == point_id(f"p{number}") == point_id(Point(number, "x")) == number


def test_values_are_found_by_any_name_of_their_point() -> None:
    values = PointValues({83033: 4210.0, 83022: None})
    assert values[POWER] == values[83033] == values["p83033"] == 4210.0
    assert values[YIELD] is None
    assert POWER in values
    assert "83022" in values
    assert 24 not in values
    assert object() not in values
    assert list(values) == [83033, 83022]
    assert values.missing == (83022,)
    assert values == {83033: 4210.0, 83022: None}
    assert values.get(24) is None
    assert values.to_dict() == {"83033": 4210.0, "83022": None}
    assert repr(values) == "PointValues({83033: 4210.0, 83022: None})"
    assert not PointValues()
    for absent in (24, "nonsense"):
        with pytest.raises(KeyError):
            values[absent]


def test_known_points_keeps_order_and_the_best_description() -> None:
    assert known_points(["p83033", POWER, 24, 24, YIELD]) == {83033: POWER, 24: Point(24, ""), 83022: YIELD}
    assert known_points(POWER) == {83033: POWER}
    assert known_points("24") == {24: Point(24, "")}
    assert known_points(None) == {}


@pytest.fixture
def catalogue(monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    plant = types.ModuleType("sample_points.plant")
    plant.PLANT_POWER, plant.DAILY_YIELD, plant.other = POWER, YIELD, "no point"  # type: ignore[attr-defined]
    inverter = types.ModuleType("sample_points.inverter")
    inverter.TOTAL_ACTIVE_POWER = Point(24, "Total Active Power", "W", "inverter")  # type: ignore[attr-defined]
    inverter.SHARED = Point(83022, "Shared", "kWh", "inverter")  # type: ignore[attr-defined]
    for module in (types.ModuleType("sample_points"), plant, inverter):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return Catalogue("sample_points", {"plant": "plant", "the-inverter": "inverter"})


def test_what_is_no_point_is_refused_among_others_too() -> None:
    with pytest.raises(InvalidArgument, match="point"):
        known_points([24, [25]])  # type: ignore[list-item]


def test_a_catalogue_finds_by_id_and_by_words(catalogue: Catalogue) -> None:
    assert catalogue.groups == ("plant", "the-inverter")
    assert catalogue.group("plant") == {"PLANT_POWER": POWER, "DAILY_YIELD": YIELD}
    assert catalogue.get("p83033") == POWER
    assert catalogue.get(83022) == YIELD
    assert catalogue.get(83022, "the-inverter") == Point(83022, "Shared", "kWh", "inverter")
    assert catalogue.get(5) is None
    assert catalogue.find("power") == [POWER, Point(24, "Total Active Power", "W", "inverter")]
    assert catalogue.find("POWER inverter") == [Point(24, "Total Active Power", "W", "inverter")]
    assert catalogue.find("p83033") == [POWER]
    assert catalogue.find("daily_yield", "plant") == [YIELD]
    assert catalogue.find(83033) == catalogue.find(POWER) == [POWER]
    assert catalogue.find(83022) == [YIELD, Point(83022, "Shared", "kWh", "inverter")]
    assert catalogue.find(83022, "the-inverter") == [Point(83022, "Shared", "kWh", "inverter")]
    assert catalogue.find(3) == []
    with pytest.raises(InvalidArgument, match="NoneType"):
        catalogue.find(None)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="plant, the-inverter"):
        catalogue.group("nothing")
