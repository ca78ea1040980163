"""Known answers of the small grammars: sets of values, ranges, limits, dates."""

from __future__ import annotations

import pytest

from codegen.portal.facts import Value
from codegen.portal.limits import Limit, read_default, read_formats, read_limits, state
from codegen.portal.ranges import read_range
from codegen.portal.valuesets import read_values


@pytest.mark.parametrize(
    ("text", "before", "labels"),
    [
        ("0: Off; 1: On", "", {"0": "Off", "1": "On"}),
        ("Mode,0-Off,1-Reading light,2-Party", "Mode", {"0": "Off", "1": "Reading light", "2": "Party"}),
        ("State: - 0: Resting - 64: Blocked by leaves", "State", {"0": "Resting", "64": "Blocked by leaves"}),
        ("Heater: - Off (summer):1 - On:2", "Heater", {"1": "Off (summer)", "2": "On"}),
        ("Codes: 1 = Open, 0 = Closed", "Codes", {"1": "Open", "0": "Closed"}),
        (
            "Login (-1: no such name 0: wrong word 1: fine)",
            "Login",
            {"-1": "no such name", "0": "wrong word", "1": "fine"},
        ),
        (
            "Error (6: no template; 6-1: no right; 7: asleep)",
            "Error",
            {"6": "no template", "6-1": "no right", "7": "asleep"},
        ),
        ("Kind: AC = alternating, DC = direct", "Kind", {"AC": "alternating", "DC": "direct"}),
        ("Daily: 1 Monthly: 2 Annual: 3", "", {"1": "Daily", "2": "Monthly", "3": "Annual"}),
        ("(1: Fine; 3: Cold; 3: Wet)", "", {"1": "Fine", "3": "Cold", "3 (again)": "Wet"}),
        ("0: No\n1: Yes\nDefault: no", "", {"0": "No", "1": "Yes"}),
        ("0: Off, 1: Quiet. Default to 1.", "", {"0": "Off", "1": "Quiet"}),
        (
            "Kind (1: by owner (free); 2: by guest); none means 2",
            "Kind",
            {"1": "by owner (free)", "2": "by guest"},
        ),
    ],
)
def test_sets_of_values(text: str, before: str, labels: dict[str, str]) -> None:
    found = read_values(text)
    assert found is not None
    assert (found.before, found.labels) == (before, labels)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words",
        "Only 1: one code is no set",
        "Range 0 to 100",
        "format: 2022-01-01T00:15:00+8:00",
        "Minimum [50Hz grid: 4500, 60Hz grid: 5500]",
        "Temperature 1 (Backplane)",
    ],
)
def test_what_is_no_set_of_values(text: str) -> None:
    assert read_values(text) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The value range is 100 to 900, which indicates 10% to 90%",
            {"minimum": 100, "maximum": 900, "unit": "%", "scale": 0.1, "real_minimum": 10},
        ),
        (
            "The value range is -600 to 600, which indicates -1 to 1",
            {"minimum": -600, "maximum": 600, "scale": 0.001666667, "real_minimum": -1},
        ),
        (
            "The value range is 0W to 400W and defaults as 50.",
            {"minimum": 0, "maximum": 400, "unit": "W", "default": 50},
        ),
        ("Value range: 0 to 24 (no minutes), 24 by default", {"minimum": 0, "maximum": 24, "default": 24}),
        ("Data Range: -50~50,default 0", {"minimum": -50, "maximum": 50, "default": 0}),
        (
            "Data Range: (0.000-0.200] Hz",
            {"minimum": 0, "maximum": 0.2, "unit": "Hz", "exclusive_minimum": True},
        ),
        ("Range: [1-1440,000]s; longer is not known", {"minimum": 1, "maximum": 1440000, "unit": "s"}),
        ("170: On, 85: Close default Close", {"choices.170": "On", "choices.85": "Close", "default": 85}),
        ("The value range is 0 to rated power of inverter", {"minimum": 0, "maximum": "rated power"}),
        (
            "Data Range: 10~(Upper Limit*100), see point id:77, Default Range is: 10~1060",
            {"minimum": 10, "maximum": 1060, "limit_point": 77},
        ),
        (
            "PV Inverter range: minimum rated voltage 0.05 times, maximum rated voltage 1.0 times -0.1V; "
            "Hybrid Inverter range: minimum 460, maximum 2300",
            {
                "minimum@pv-inverter": "rated voltage*0.05",
                "maximum@pv-inverter": "rated voltage*1-0.1",
                "minimum@hybrid-inverter": 460,
                "maximum@hybrid-inverter": 2300,
            },
        ),
        (
            "50Hz grid range: [45-49]Hz, 60Hz Non-North American range: [55-59]Hz, "
            "60Hz North American range: [50-59]Hz",
            {
                "unit": "Hz",
                "minimum@50": 45,
                "maximum@50": 49,
                "minimum@60+elsewhere": 55,
                "maximum@60+elsewhere": 59,
                "minimum@60+north-america": 50,
                "maximum@60+north-america": 59,
            },
        ),
        (
            "The value range is 1 to 9 (Night Mode must be enabled when setting this value)",
            {"minimum": 1, "maximum": 9, "depends_on": ("night mode",)},
        ),
    ],
)
def test_ranges(text: str, values: dict[str, Value]) -> None:
    assert {name: value for name, value in read_range(text).items() if value is not None} == values


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("Supports up to 3 hours and up to 50 plants.", [("most", 3, "hours"), ("most", 50, "plants")]),
        (
            "Supports up to 100 days for daily, 24 months for monthly, and 5 years for yearly queries.",
            [("most", 100, "days"), ("most", 24, "months"), ("most", 5, "years")],
        ),
        ("Device SN List (up to 10)", [("most", 10, "entries")]),
        ("Codes , Maximum Quantity: 100", [("most", 100, "entries")]),
        ("the span must not exceed 30 days", [("most", 30, "days")]),
        ("data in the most recent one hour", [("most", 1, "hours")]),
        ("limited to a single month and cannot span months", [("most", 1, "months")]),
        ("not more than 100 in a single query", [("most", 100, "entries")]),
        ("up to 20 plants in one call", [("most", 20, "plants")]),
        ("(60s by default, cannot be less than 5s)", [("least", 5, "seconds")]),
        ("No less than 60 seconds", [("least", 60, "seconds")]),
        ("Timeout (in seconds, 0 to 1800)", [("least", 0, "value"), ("most", 1800, "value")]),
        (
            "Refreshed every 5 minutes. It is wise that the call frequency is no less than 5 minutes.",
            [("pace", 300, "seconds"), ("pace", 300, "seconds")],
        ),
        ("15 means that 15 minutes pass", []),
        ("Page 1 to 3", []),
    ],
)
def test_limits(text: str, limits: list[tuple[str, int, str]]) -> None:
    assert list(read_limits(text)) == [Limit(*limit) for limit in limits]


@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("(60s by default, cannot be less than 5s)", "60"),
        ("(0: No; 1: Yes; defaults to 0)", "0"),
        ("(0: No; 1: Yes; defaults to no)", "0"),
        ("1: one; 2: two Default value: 2", "2"),
        ("0- All 1- Mine Default 0 All", "0"),
        ("Default value: global; global: all of them", "global"),
        ("all when left out, queried by default", None),
        ("defaults to all when empty", None),
        ("No word of it", None),
    ],
)
def test_defaults(text: str, default: str | None) -> None:
    assert read_default(text) == default


def test_a_limit_that_is_said_twice() -> None:
    values: dict[str, Value] = {}
    for number in (30, 30):
        state(values, "most", number)
    assert values == {"most": 30}
    for number in (7, 30):
        state(values, "most", number)
    assert values == {"most": ("30", "7")}, "a page that contradicts itself"


def test_date_formats() -> None:
    assert read_formats("day yyyyMMdd, month yyyyMM, year yyyy.") == ("%Y", "%Y%m", "%Y%m%d")
    assert read_formats("format: yyyy-MM-dd HH:mm:ss.SSS") == ("%Y-%m-%d %H:%M:%S.%f",)
    assert read_formats("no format") == ()
