"""Where facts come from, what corrections reach, and how places are called."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.load import SpecFile, load
from codegen.lower.provenance import Provenance, find, place
from codegen.spec import read
from tests.codegen.specs import MINI, ROOT, make_spec

FACT: dict[str, Any] = {
    "label": "Red",
    "limits": {"most": 3},
    "a.b": "dotted",
    "codes": [{"code": 7, "meaning": "bad"}, {"wire": "ps_id", "type": "text"}, "plain"],
}


@pytest.mark.parametrize(
    ("dotted", "value"),
    [
        ("label", "Red"),
        ("limits.most", 3),
        ("a.b", "dotted"),
        ("codes.7.meaning", "bad"),
        ("codes.ps_id.type", "text"),
        ("codes.plain", "plain"),
    ],
)
def test_find(dotted: str, value: object) -> None:
    assert find(FACT, dotted) == value


@pytest.mark.parametrize("dotted", ["colour", "limits.least", "codes.8", "label.length", "codes.8.meaning"])
def test_find_nothing(dotted: str) -> None:
    with pytest.raises(LookupError):
        find(FACT, dotted)


def test_places(tmp_path: Path) -> None:
    text = """
evidence: {gateway: {status: corrected}}
points: [{id: 24, name: A}]
parameters: [{code: 10, name: A}, {code: 10, name: B}]
types: {Plant: {fields: [{wire: ps_id}]}}
plain: [x, {other: 1}]
"""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file.yaml").write_text(text)
    file, problems = load(tmp_path / "folder" / "file.yaml", tmp_path)
    assert problems == []
    assert place(file, ()) == "folder/file"
    assert place(file, ("evidence", "gateway")) == "folder/file/gateway"
    assert place(file, ("points", 0)) == "folder/file/24"
    assert place(file, ("points",)) == "folder/file/points"
    assert place(file, ("parameters", 1)) == "folder/file/10-B"
    assert place(file, ("types", "Plant", "fields", 0)) == "folder/file/Plant/ps_id"
    assert place(file, ("plain", 0)) == "folder/file/x"
    assert place(file, ("plain", 1)) == "folder/file/1"


def test_the_nearest_statement_counts(tmp_path: Path) -> None:
    spec, problems = read(make_spec(tmp_path, MINI / "enums", MINI / "replies"), ROOT / "spec" / "schema")
    assert problems == []
    provenance = Provenance(spec)
    colours = spec.files["enums/colour.yaml"]
    file_level = provenance.fact(colours)
    assert (file_level.status, file_level.source.id) == ("documented", "page")
    assert str(file_level.source) == '"The page", https://portal.example.com/#/document/md?link_index=7'
    assert provenance.fact(colours, ("values", 0)) == file_level
    reported = provenance.fact(colours, ("values", 2))
    assert (reported.status, str(reported.source)) == ("field-reported", '"Seen on the wire"')
    bears = spec.files["types/bears.yaml"]
    names = [field["wire"] for field in bears.data["types"]["Bear"]["fields"]]
    seen = ("types", "Bear", "fields", names.index("seen"))
    assert provenance.fact(bears, seen).status == "corrected"


def test_lines_survive_what_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "file.yaml").write_text("a:\n  - one\n  - two\n  - three\nb: 1\nc: {d: 2}\n")
    file, _ = load(tmp_path / "file.yaml", tmp_path)
    rest = file.without([("a", 1), ("c", "d")])
    assert rest.data == {"a": ["one", "three"], "b": 1, "c": {}}
    assert (
        str(rest.problem(("a", 1), "wrong", "mend it"))
        == f"{tmp_path.name}/file.yaml:4: a[2]: wrong; mend it"
    )
    assert rest.place(("c", "e", 0)) == (6, ("c", "e", 0))
    assert file.without([()]).data is None
    assert SpecFile("x.yaml", "spec/x.yaml", None, {}).place(("a",)) == (1, ("a",))


def test_scalars(tmp_path: Path) -> None:
    text = "[yes, on, true, null, ~, 1, -1, +1, 1.5, 1e3, .5, 2026-11-22, 0x10, '1', \"true\", |-\n 7\n]"
    (tmp_path / "file.yaml").write_text(text.replace(", |-\n 7\n", ""))
    file, problems = load(tmp_path / "file.yaml", tmp_path)
    assert problems == []
    expected = ["yes", "on", True, None, None, 1, -1, 1, 1.5, 1000.0, 0.5, "2026-11-22", "0x10", "1", "true"]
    assert file.data == expected
