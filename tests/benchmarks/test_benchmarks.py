"""The benchmarks run, at tiny sizes, and say what the issue asks of them. How fast it is is not tested."""

import json
import platform
from importlib import metadata
from pathlib import Path

import pytest

from benchmarks.__main__ import TOPICS, main, surroundings
from benchmarks.harness import Options, Row, Sample, Table, in_turn, ratio_of

SLOW = {"generation"}  # it runs the whole generator, which has tests of its own
OTHERS = {"backfill"}  # it has a test of its own below


@pytest.mark.parametrize("topic", sorted(TOPICS.keys() - SLOW - OTHERS))
def test_a_topic_runs(topic: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "rows.json"
    assert main([topic, "--quick", "--rounds", "1", "--json", str(report)]) == 0
    shown = capsys.readouterr().out
    rows = json.loads(report.read_text())
    assert rows
    assert {row["topic"] for row in rows} == {topic}
    assert all(row["name"] in shown for row in rows)


def test_the_backfill_is_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "rows.json"
    assert main(["backfill", "--quick", "--rounds", "1", "--json", str(report)]) == 0
    shown = capsys.readouterr().out
    assert all(row["name"] in shown for row in json.loads(report.read_text()))
    rows = {row["name"]: row for row in json.loads(report.read_text())}
    for way in ("Client", "AsyncClient"):
        assert rows[f"{way}: calls"]["amount"] == 8
        assert rows[f"{way}: rows"]["amount"] == 10 * 288
        for count in ("doubled rows", "lost rows", "values other than the bare loop's"):
            assert rows[f"{way}: {count}"]["amount"] == 0


def test_the_table_says_what_it_was_measured_with() -> None:
    package, libraries = surroundings()
    assert platform.python_version() in package
    assert "Load" in package
    assert f"msgspec {metadata.version('msgspec')}" in libraries


def test_an_unknown_topic_is_refused() -> None:
    with pytest.raises(SystemExit):
        main(["weather"])


def test_cases_run_in_turn() -> None:
    seen: list[str] = []
    cases = {name: lambda name=name: seen.append(name) or Sample(1.0, 1.0) for name in "abc"}
    found = in_turn(cases, Options(rounds=3), warm_up=False)
    assert seen == list("abcbcacab")
    assert {name: len(samples) for name, samples in found.items()} == {"a": 3, "b": 3, "c": 3}


def test_a_ratio_is_taken_round_by_round() -> None:
    assert ratio_of([1.0, 20.0, 3.0], [2.0, 40.0, 3.0]) == 0.5


@pytest.mark.parametrize(
    ("row", "reached"),
    [
        (Row("t", "n", "", ratio=1.1, goal=1.2), True),
        (Row("t", "n", "", ratio=1.3, goal=1.2), False),
        (Row("t", "n", "", amount=25.0, goal=20.0, at_least=True), True),
        (Row("t", "n", "", amount=15.0, goal=20.0, at_least=True), False),
        (Row("t", "n", "", ratio=1.3), None),
    ],
)
def test_goals(row: Row, reached: bool | None) -> None:
    assert row.reached is reached


def test_what_both_have_in_common_can_be_taken_off() -> None:
    table = Table("t")
    table.compare("n", [Sample(3.0, 3.0)], "m", [Sample(2.0, 2.0)], less=[Sample(1.0, 1.0)])
    assert table.rows[0].ratio == 2.0
