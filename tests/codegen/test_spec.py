"""The real spec: it is right, it is complete, and the package in the repository is what it gives."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.check import differences
from codegen.generate import OUT, SPEC, Build, build
from codegen.write import PACKAGE, read_package
from tests.codegen.specs import MINI, ROOT, make_spec


@pytest.fixture(scope="module")
def real() -> Build:
    return build(SPEC)


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    file = tmp_path_factory.mktemp("build") / "spec.json"
    assert main(["spec-json", "--out", str(file)]) == 0
    content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return content


def test_the_package_is_up_to_date(real: Build) -> None:
    assert differences(read_package(OUT / PACKAGE), real.files()) == "", "run 'make generate'"


def test_counts(document: dict[str, Any]) -> None:
    counts = {key: len(value) for key, value in document.items() if isinstance(value, list)}
    assert counts["regions"] == 5
    assert counts["languages"] == 14
    assert len({language["code"] for language in document["languages"]}) == 13
    assert counts["device_types"] == 43
    assert counts["measuring_points"] == 641
    assert len({point["id"] for point in document["measuring_points"]}) == 637
    assert len({point["group"] for point in document["measuring_points"]}) == 17
    assert counts["control_parameters"] == 89
    assert len({parameter["code"] for parameter in document["control_parameters"]}) == 87
    assert counts["faults"] == 72
    sources = Counter(error["source"] for error in document["error_codes"] if "endpoint" not in error)
    assert sources["appendix-2-api-error-code-definitions"] == 37
    assert counts["corrections"] > 0


def test_document(document: dict[str, Any], real: Build) -> None:
    assert document["spec"] == {"version": real.api.spec_version, "hash": real.spec.hash}
    paths = {(endpoint["method"], endpoint["path"]): endpoint for endpoint in document["endpoints"]}
    assert len(paths) == len(document["endpoints"]) >= 14
    history = paths["POST", "/openapi/platform/getPowerStationPointMinuteDataList"]
    assert history["operation"] == "get_power_station_point_minute_data_list"
    assert history["resource"] == "plants"
    assert history["idempotent"] is True
    assert {
        "wire": "ps_id_list",
        "name": "plant_ids",
        "type": "list of integer",
        "required": True,
    } in history["request"]
    assert any(limit["limit"] == "longest_minutes" and limit["value"] == 180 for limit in history["limits"])
    for endpoint in document["endpoints"]:
        assert endpoint["status"] in ("documented", "corrected", "field-reported", "unverified")
        assert endpoint["source"]
    for correction in document["corrections"]:
        assert correction["where"]
        assert correction["spec_says"] != correction["portal_says"]
        assert correction["why"]


def test_document_of_everything_a_spec_can_say(tmp_path: Path) -> None:
    spec = make_spec(
        tmp_path, *(MINI / name for name in ("requests", "control", "pages", "points", "faults"))
    )
    file = tmp_path / "build" / "spec.json"
    assert main(["spec-json", "--spec", str(spec), "--out", str(file)]) == 0
    first = file.read_bytes()
    assert main(["spec-json", "--spec", str(spec), "--out", str(file)]) == 0
    assert file.read_bytes() == first
    content = json.loads(first)
    order = next(endpoint for endpoint in content["endpoints"] if endpoint["operation"] == "order_toys")
    assert [entry["wire"] for entry in order["request"]][-6:] == [
        "address",
        "address.street",
        "address.zip_code",
        "items",
        "items.id",
        "items.tag",
    ]
    assert order["resource"] is None
    assert {"field": "end", "limit": "longest_days", "value": 2} in order["limits"]
    assert {"field": "ids", "limit": "most_entries", "value": 2, "status": "unverified"} in order["limits"]
    station = next(entry for entry in content["control_parameters"] if entry["device_groups"] == ["radio"])
    assert (station["code"], station["name"], station["minimum"]) == (10, "Station", 87)
    assert content["corrections"] == [
        {"where": "control_parameters/12", "portal_says": "Limt", "spec_says": "Limit", "why": "misspelt"},
        {
            "where": "faults/night-lamp/502",
            "portal_says": "No Pwoer",
            "spec_says": "No Power",
            "why": "misspelt",
        },
        {
            "where": "measuring_points/night-lamp/28",
            "portal_says": "Vresion",
            "spec_says": "Version",
            "why": "misspelt",
        },
    ]
    assert content["faults"][0] == {"group": "night-lamp", "code": 501, "id": 1, "name": "Bulb Broken"}
    assert content["measuring_points"][3] == {"group": "night-lamp", "id": 27, "name": "Load", "unit": None}
    assert content["device_types"][1] == {"code": 22, "name": "Radio (FM)", "name_zh": "收音机"}


# --- the generated package -----------------------------------------------------------------------


def python(code: str) -> str:
    paths = [str(ROOT / "generated"), str(ROOT / "runtime")]
    outcome = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def test_import_is_lazy() -> None:
    heavy = ("requests", "aiohttp", "Crypto", "asyncio", "msgspec", "isolarcloud.client", "isolarcloud.enums")
    loaded = python(f"import sys, isolarcloud; print([name for name in {heavy!r} if name in sys.modules])")
    assert loaded.strip() == "[]"


def test_every_name_can_be_imported() -> None:
    python(
        "import isolarcloud, isolarcloud.models\n"
        "for package in (isolarcloud, isolarcloud.models, isolarcloud.points, isolarcloud.faults,\n"
        "                isolarcloud.control_parameters, isolarcloud.errors):\n"
        "    assert set(package.__all__) <= set(dir(package))\n"
        "    for name in package.__all__:\n"
        "        getattr(package, name)\n"
        "try:\n"
        "    isolarcloud.nothing\n"
        "except AttributeError as error:\n"
        "    assert 'nothing' in str(error)\n"
        "else:\n"
        "    raise AssertionError\n"
    )


@pytest.mark.parametrize("file", sorted((OUT / PACKAGE).rglob("*.py")), ids=lambda file: file.name)
def test_every_public_thing_has_a_docstring(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Generated from spec/ by `make generate`; do not edit.\n")
    tree = ast.parse(text)
    assert ast.get_docstring(tree)
    for node in ast.walk(tree):
        if isinstance(
            node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
        ) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} in line {node.lineno}"
