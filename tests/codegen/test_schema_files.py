"""A broken schema is named, instead of a traceback; a mistake is named as what it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.generate import SCHEMAS, build
from codegen.problems import SpecError
from tests.codegen.specs import edit, make_spec


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = make_spec(tmp_path)
    shutil.copytree(SCHEMAS, folder / "schema")
    return folder


def mistakes(spec: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        build(spec)
    return str(caught.value).splitlines()


def test_a_missing_schema(spec: Path) -> None:
    (spec / "schema/provenance.schema.json").unlink()
    (spec / "schema/enum.schema.json").unlink()
    assert [line.partition(";")[0] for line in mistakes(spec)] == [
        "spec/schema/enum.schema.json:1: (file): the file is missing",
        "spec/schema/provenance.schema.json:1: (file): the file is missing",
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"title": "Sources",', '"title": Sources,', ":4: (file): it is not JSON (Expecting value)"),
        ('"type": "array"', '"type": "arrays"', ":1: properties.sources.type: it is no JSON Schema"),
        ("provenance.schema.json#/$defs/note", "provenance.schema.json#/$defs/notes", " leads nowhere"),
        ("provenance.schema.json#/$defs/note", "provenances.schema.json#/$defs/note", " leads nowhere"),
    ],
    ids=["no JSON", "no schema", "no such definition", "no such file"],
)
def test_a_broken_schema(spec: Path, old: str, new: str, what: str) -> None:
    edit(spec, "schema/sources.schema.json", old, new)
    (mistake,) = mistakes(spec)
    assert mistake.startswith("spec/schema/sources.schema.json:")
    assert what in mistake


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe{"])
def test_a_schema_that_is_none(spec: Path, content: bytes) -> None:
    (spec / "schema/types.schema.json").write_bytes(content)
    (mistake,) = mistakes(spec)
    assert mistake.startswith("spec/schema/types.schema.json:1: ")


@pytest.mark.parametrize(
    ("category", "what"),
    [
        ("sucess", 'category: there is no category "sucess"; did you mean "success"?'),
        ("not_found", 'key "hint" is missing; add it'),
    ],
)
def test_a_code_without_a_hint(tmp_path: Path, category: str, what: str) -> None:
    spec = make_spec(tmp_path)
    file = spec / "errors/gateway.yaml"
    entry = f"  - {{code: X1, name: SOME_CODE, category: {category}, retry: never, message: Some.}}\n"
    file.write_text(file.read_text(encoding="utf-8") + entry, encoding="utf-8")
    (mistake,) = mistakes(spec)
    assert what in mistake
