"""One mistake is told once: what only follows from it is not, and nothing breaks over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import build
from codegen.problems import SpecError
from tests.codegen.specs import MINI, edit, make_spec

MINUTES = "endpoints/platform/get_lamp_minutes.yaml"


def mistakes(spec: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        build(spec)
    return str(caught.value).splitlines()


def test_a_mistake_in_what_a_family_is_probed_with(tmp_path: Path) -> None:
    spec = make_spec(tmp_path, MINI / "shapes")
    service = spec / "service.yaml"
    probe = "probes: [{families: [platform], operation: /getLampMinutes, arguments: {start: 1}}]\n"
    service.write_text(service.read_text(encoding="utf-8") + probe, encoding="utf-8")
    assert build(spec).api.families[0].service.probe is not None
    edit(spec, MINUTES, "window: {start: start", "window: {start: begin")
    (mistake,) = mistakes(spec)
    assert f'{MINUTES}:15: window.start: there is no request field "begin"' in mistake


@pytest.mark.parametrize("value", ['"300"', "-5", ".nan"])
def test_a_cadence_that_is_no_number(value: str, tmp_path: Path) -> None:
    spec = make_spec(tmp_path, MINI / "shapes")
    edit(spec, MINUTES, "cadence_seconds: 300", f"cadence_seconds: {value}")
    (mistake,) = mistakes(spec)
    assert f"{MINUTES}:8: cadence_seconds: " in mistake


def test_a_minute_endpoint_without_a_cadence(tmp_path: Path) -> None:
    spec = make_spec(tmp_path, MINI / "shapes")
    edit(spec, MINUTES, "cadence_seconds: 300\n", "")
    assert "add `cadence_seconds`" in mistakes(spec)[0]


@pytest.mark.parametrize(("entry", "shown"), [("points", '"points"'), ("", "null"), ("[a]", "a list")])
def test_an_entry_that_is_no_mapping(entry: str, shown: str, tmp_path: Path) -> None:
    spec = make_spec(tmp_path, MINI / "shapes")
    edit(spec, MINUTES, "request:\n", f"request:\n  - {entry}\n")
    found = [line for line in mistakes(spec) if ": request[0]" in line]
    assert len(found) == 1
    assert f"request[0]: {shown} is not a mapping; write a mapping" in found[0]
