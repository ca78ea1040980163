"""The command: exit status, reports, added facts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml

from codegen.portal.cli import main
from codegen.portal.insert import CannotInsertError, insert
from codegen.portal.propose import Insertion
from tests.codegen.portal.editing import PAGES, SPEC

REPOSITORY = Path(__file__).parents[3]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PAGES, tmp_path / "pages"))


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_no_drift(capsys: pytest.CaptureFixture[str], spec: Path, pages: Path) -> None:
    assert main([str(pages), "--spec", str(spec)]) == 0
    assert "No drift." in capsys.readouterr().out


def test_drift_is_shown_with_page_place_and_edit(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, spec: Path, pages: Path
) -> None:
    replaced(pages / "pump-points.md", "| 302 | Motor Power | W |", "| 302 | Motor Power | kW |")
    report = tmp_path / "report.json"
    assert main([str(pages / "pump-points.md"), "--spec", str(spec), "--json", str(report)]) == 1
    out = capsys.readouterr().out
    assert "point pump/302" in out
    assert "pump-points.md:8" in out
    assert "spec/measuring_points/pump.yaml:7: set `unit: kW`" in out
    data = json.loads(report.read_text(encoding="utf-8"))
    assert data["status"] == 1
    (finding,) = [entry for entry in data["findings"] if entry["change"] == "changed"]
    assert (finding["spec"], finding["portal"], finding["value"]) == ("W", "kW", "unit")
    assert finding["pages"] == [{"file": str(pages / "pump-points.md"), "line": 8}]
    assert finding["spec_file"] == {"file": "spec/measuring_points/pump.yaml", "line": 7}
    assert not finding["safe"]


def test_unreadable_pages_have_a_status_of_their_own(
    capsys: pytest.CaptureFixture[str], spec: Path, pages: Path
) -> None:
    (pages / "lamp-points.html").write_text("", encoding="utf-8")
    assert main([str(pages), "--spec", str(spec)]) == 2
    out = capsys.readouterr().out
    assert "lamp-points.html:1: is empty" in out
    assert "gone" not in out.partition("facts compared")[2].partition("\n\n")[2]


def test_wording_is_quiet_unless_asked(capsys: pytest.CaptureFixture[str], spec: Path, pages: Path) -> None:
    replaced(pages / "pump-points.md", "Motor Power", "motor power")
    assert main([str(pages), "--spec", str(spec)]) == 0
    assert "motor power" not in capsys.readouterr().out
    assert main([str(pages), "--spec", str(spec), "--wording"]) == 0
    assert "motor power" in capsys.readouterr().out


def test_two_editions_are_compared_with_their_wording(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, pages: Path
) -> None:
    older = Path(shutil.copytree(PAGES, tmp_path / "older"))
    assert main([str(pages), "--against", str(older)]) == 0
    replaced(pages / "error-codes.md", "The pond ran dry", "Somebody drank the pond")
    assert main([str(pages), "--against", str(older), "--wording"]) == 0
    assert "Somebody drank the pond" in capsys.readouterr().out
    replaced(pages / "endpoints.json", '"ps_id": {"type": "integer"', '"ps_id": {"type": "string"')
    replaced(pages / "fault-codes.md", "| 8002 | 4 | Too Many Moths |\n", "")
    assert main([str(pages), "--against", str(older)]) == 1
    out = capsys.readouterr().out
    assert "fault lamp/8002" in out
    assert "getPumpList/ps_id" in out


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("endpoints.json", "such as: 1: Pump", "such as: 2: Pump"),
        ("endpoints.json", "such as: 1: Pump; ", "such as: "),
        ("endpoints.json", '"x-link-index": 71', '"x-link-index": 72'),
        ("start.md", "#/document/api?link_index=71", "#/document/api?link_index=72"),
    ],
    ids=["sample", "shorter sample", "index of an endpoint", "link to an endpoint"],
)
def test_samples_and_indexes_of_endpoints_are_wording(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, pages: Path, file: str, old: str, new: str
) -> None:
    replaced(
        pages / "endpoints.json",
        '"page": {',
        '"kinds": {"type": "string", "description": "Kinds (such as: 1: Pump; 3: Lamp; 4: Frog)"}, "page": {',
    )
    replaced(pages / "endpoints.json", '"post": {', '"post": {"x-link-index": 71, ')
    replaced(pages / "start.md", "## Other pages", "[Pumps](#/document/api?link_index=71)\n\n## Other pages")
    older = Path(shutil.copytree(pages, tmp_path / "older"))
    replaced(pages / file, old, new)
    assert main([str(pages), "--against", str(older), "--wording"]) == 0
    assert " 1 wording only" in capsys.readouterr().out


def test_additions_are_written_as_unreviewed(
    capsys: pytest.CaptureFixture[str], spec: Path, pages: Path
) -> None:
    replaced(pages / "pump-points.md", "| 304 |", "| 399 | Depth: of Water | m |\n| 304 |")
    replaced(pages / "pump-points.md", "- 64: Blocked", "- 128: Singing - 64: Blocked")
    replaced(pages / "parameters.md", "2: Silent.", "2: Silent, 3: Stealthy.")
    replaced(pages / "fault-codes.md", "| 7001 |", "| 7003 | 3 | Frog Inside |\n| 7001 |")
    replaced(pages / "device-types.md", "| 1 | 水泵 |", "| 9 | 青蛙 | Frog |\n| 1 | 水泵 |")
    replaced(pages / "endpoints.json", '"page": {', '"shade": {"type": "string"}, "page": {')
    replaced(pages / "endpoints.json", '"uuid": {', '"colour": {"type": "string"}, "uuid": {')
    before = {file: file.read_text(encoding="utf-8") for file in spec.rglob("*.yaml")}
    assert main([str(pages), "--spec", str(spec), "--write"]) == 1
    assert "not added" not in capsys.readouterr().out
    for file, text in before.items():
        lines = file.read_text(encoding="utf-8").splitlines()
        added = [line for line in lines if "status: unreviewed" in line]
        assert [line for line in lines if line not in added] == text.splitlines(), "nothing else is touched"
    points = yaml.safe_load((spec / "measuring_points/pump.yaml").read_text(encoding="utf-8"))["points"]
    assert points[-1] == {
        "id": 399,
        "name": "DEPTH_OF_WATER",
        "label": "Depth: of Water",
        "unit": "m",
        "kind": "instant",
        "status": "unreviewed",
    }
    assert main([str(pages), "--spec", str(spec)]) == 0, "what was added is what the portal says"


def test_a_new_error_code_is_written_as_the_file_needs_it(spec: Path, pages: Path) -> None:
    replaced(
        pages / "error-codes.md",
        "| er\\_no\\_water |",
        "| er\\_flood: pond | Too much | 077 |\n| er\\_no\\_water |",
    )
    assert main([str(pages), "--spec", str(spec), "--write"]) == 1
    file = spec / "errors/gateway.yaml"
    code = yaml.safe_load(file.read_text(encoding="utf-8"))["codes"][-1]
    schema = json.loads((REPOSITORY / "spec/schema/errors.schema.json").read_text(encoding="utf-8"))
    wanted = schema["$defs"]["code"]
    assert set(code) <= set(wanted["properties"])
    assert set(wanted["required"]) <= set(code)
    assert (code["code"], code["name"], code["status"]) == ("077", "FLOOD_POND", "unreviewed")
    assert main([str(pages), "--spec", str(spec)]) == 0


def test_an_object_is_written_with_its_members(
    capsys: pytest.CaptureFixture[str], spec: Path, pages: Path
) -> None:
    owner = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "sheds": {
                "type": "array",
                "items": {"type": "object", "properties": {"key": {"type": "string"}}},
            },
        },
    }
    replaced(pages / "endpoints.json", '"uuid": {', f'"owner": {json.dumps(owner)}, "uuid": {{')
    asked = {"type": "array", "items": {"type": "object", "properties": {"code": {"type": "integer"}}}}
    replaced(pages / "endpoints.json", '"page": {', f'"asked": {json.dumps(asked)}, "page": {{')
    assert main([str(pages), "--spec", str(spec), "--write"]) == 1
    out = capsys.readouterr().out
    assert "2 new" in out
    assert "added to spec/types/pumps.yaml: PumpOwner: {" in out
    types = yaml.safe_load((spec / "types/pumps.yaml").read_text(encoding="utf-8"))["types"]
    assert (types["Pump"]["fields"][-1]["wire"], types["Pump"]["fields"][-1]["object"]) == (
        "owner",
        "PumpOwner",
    )
    assert [field["wire"] for field in types["PumpOwner"]["fields"]] == ["name", "sheds"]
    assert types["PumpOwner"]["fields"][1]["items"] == {"object": "PumpOwnerSheds"}
    assert [field["wire"] for field in types["PumpOwnerSheds"]["fields"]] == ["key"]
    assert main([str(pages), "--spec", str(spec)]) == 0


def test_a_value_that_one_of_several_pages_adds(
    capsys: pytest.CaptureFixture[str], spec: Path, pages: Path
) -> None:
    """The other pages that list the set need not have it."""
    replaced(pages / "endpoints.json", "1: Pumping; 64:", "1: Pumping; 77: Dreaming; 64:")
    assert main([str(pages), "--spec", str(spec), "--write"]) == 1
    out = capsys.readouterr().out
    assert " 1 new, 0 gone, 0 changed" in out
    assert "added to spec/enums/pump_activity.yaml: {value: 77" in out
    assert main([str(pages), "--spec", str(spec)]) == 0, capsys.readouterr().out


def test_a_row_that_the_spec_had_from_elsewhere_is_one_finding(
    capsys: pytest.CaptureFixture[str], spec: Path, pages: Path
) -> None:
    file = spec / "errors/gateway.yaml"
    entry = "  - {code: E917, name: LOST, category: server, retry: never, message: Lost."
    entry += ", source: seen, status: unverified}\n"
    file.write_text(file.read_text(encoding="utf-8") + entry, encoding="utf-8")
    assert main([str(pages), "--spec", str(spec)]) == 0
    replaced(
        pages / "error-codes.md", "| er\\_no\\_water |", "| er\\_lost | Gone | E917 |\n| er\\_no\\_water |"
    )
    assert main([str(pages), "--spec", str(spec)]) == 1
    out = capsys.readouterr().out
    assert "0 new, 0 gone, 1 changed" in out
    assert "and `wire_name: er_lost`: the portal has it now" in out


def test_what_to_do_is_told_of_every_change(
    capsys: pytest.CaptureFixture[str], spec: Path, pages: Path
) -> None:
    replaced(pages / "endpoints.json", "It must not exceed 3 hours", "It must not exceed 2 hours")
    replaced(pages / "endpoints.json", "2: No such pump", "9: No such pump")
    replaced(pages / "endpoints.json", '"p303": {', '"p404": {"type": "number"}, "p303": {')
    replaced(pages / "pump-points.md", "| 302 | Motor Power | W |", "| 302 | Motor Power |")
    replaced(pages / "parameters.md", "100 to 900, which indicates 10% to 90%", "5 to 6")
    assert main([str(pages), "--spec", str(spec)]) == 1
    out = capsys.readouterr().out
    for words in (
        "the page contradicts itself (120, 180)",
        "give 2 the code 9, if it still means the same",
        "add 404 to reply.documented_points",
        "look at the row on the page: a cell is missing",
        "compare the entry with the row: the page now says",
    ):
        assert words in out
    assert "0 new" not in out


def test_nothing_is_written_for_changes(spec: Path, pages: Path) -> None:
    replaced(pages / "pump-points.md", "| W |", "| kW |")
    replaced(pages / "error-codes.md", "| E100 |", "| E101 |")
    before = {file: file.read_bytes() for file in spec.rglob("*.yaml")}
    assert main([str(pages), "--spec", str(spec), "--write"]) == 1
    assert {file: file.read_bytes() for file in spec.rglob("*.yaml")} == before


def test_an_entry_is_inserted_before_comments_and_after_long_entries() -> None:
    text = "a:\n  b:\n    - x: 1\n      y:\n        - 2\n    # about x\n\nc: 3"
    changed = insert(text, Insertion("f", ("a", "b"), {"x": 4}))
    assert changed == "a:\n  b:\n    - x: 1\n      y:\n        - 2\n    - {x: 4}\n    # about x\n\nc: 3"


@pytest.mark.parametrize("text", ["a: []", "a: [{x: 1}]", "b: 1", "a:\n  x: 1"])
def test_lists_that_no_line_can_be_added_to(text: str) -> None:
    with pytest.raises(CannotInsertError):
        insert(text, Insertion("f", ("a",), {"x": 2}))
