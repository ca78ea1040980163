"""Checks that each example can be asked and read with the package that is about to be written.

The package is put into a temporary folder and used by a process of its own (`codegen.probe`), so
that nothing of it stays behind in this one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

import isolarcloud_runtime
from codegen.model import Api, Endpoint
from codegen.problems import GeneratorError, Path, Problem
from codegen.write import PACKAGE


class ProbeError(GeneratorError):
    """The process that tries the examples could not do its work: a fault of the generator."""


def check_examples(api: Api, sources: Mapping[str, str]) -> list[Problem]:
    """Return what is wrong with the examples of all endpoints."""
    cases = list(_cases(api))
    with tempfile.TemporaryDirectory(prefix="isolarcloud-examples-") as folder:
        for name, text in sources.items():
            file = FilePath(folder) / PACKAGE / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        findings = _probe(folder, [case for _, case in cases])
    problems: list[Problem] = []
    for number, path, message, remedy in findings:
        endpoint, case = cases[number]
        place: Path = ("examples", case["index"], *path)
        problems.append(endpoint.file.problem(place, message, remedy))
    return problems


def _cases(api: Api) -> Iterator[tuple[Endpoint, dict[str, Any]]]:
    for endpoint in api.endpoints:
        family = endpoint.operation.family
        for example in endpoint.examples:
            yield (
                endpoint,
                {
                    "operation": f"isolarcloud._operations.{family}:{endpoint.constant}",
                    "service": f"isolarcloud._service:{_service(api, endpoint)}",
                    "index": example.index,
                    "request": example.request,
                    "reply": example.reply,
                    "fails": example.fails,
                },
            )


def _service(api: Api, endpoint: Endpoint) -> str:
    """Return the constant of a service that calls the endpoint."""
    family = endpoint.operation.family
    for candidate in api.families:
        oauth = candidate.service.oauth
        if candidate.name == family or (family == "oauth" and oauth is not None):
            return candidate.name.upper()
    return api.families[0].name.upper()


def _probe(folder: str, cases: list[dict[str, Any]]) -> list[tuple[int, list[str | int], str, str]]:
    own = [str(FilePath(__file__).parent.parent), str(FilePath(isolarcloud_runtime.__file__).parent.parent)]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([folder, *own]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    outcome = subprocess.run(
        [sys.executable, "-m", "codegen.probe"],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )
    if outcome.returncode:
        raise ProbeError(f"the examples could not be tried:\n{outcome.stderr}")
    findings: list[tuple[int, list[str | int], str, str]] = json.loads(outcome.stdout)
    return findings
