"""Whatever the sandbox is asked, its reply is one that the OpenAPI document describes.

`make api-test` runs the same with many more requests: `API_TEST_CASES` counts them by operation and
kind, `API_TEST_SEED` chooses others.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.schemas import APIOperation, BaseSchema

from codegen.model import Api
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_tools.sandbox import running_sandbox
from tests.openapi.guide import Guide
from tests.openapi.prober import Prober, all_operations, service_of

CASES = int(os.environ.get("API_TEST_CASES", "4"))
SEED = int(os.environ.get("API_TEST_SEED", "1"))
OPERATIONS = all_operations()


def tried(check: Callable[..., None], *strategies: st.SearchStrategy[Any], turn: int = 0) -> None:
    """Run a check with a fixed share of what the strategies make."""
    run = settings(
        max_examples=CASES,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,) if CASES < 50 else (Phase.generate, Phase.shrink),
    )(given(*strategies)(check))
    seed(SEED + turn)(run)()


@pytest.mark.parametrize("path", OPERATIONS)
def test_every_reply_is_as_described(
    path: str, api: Api, schema: BaseSchema, record_property: Callable[[str, object], None]
) -> None:
    operation = OPERATIONS[path]
    described: APIOperation = schema[path][operation.method]
    with running_sandbox(seed=1, mode="plain") as box:
        prober = Prober(box)
        _examples(prober, operation, described)
        _made_up(prober, operation, described, GenerationMode.POSITIVE)
        assert _meaningful(prober, Guide(prober, api), operation, described), "no call succeeded"
        if operation.method != "GET":  # everything is right that has no body
            _made_up(prober, operation, described, GenerationMode.NEGATIVE)
        record_property("requests", len(box.calls))


def _examples(prober: Prober, operation: Operation, described: APIOperation) -> None:
    body = described.definition.raw.get("requestBody", {"content": {}})
    for content in body["content"].values():
        for example in content["examples"].values():
            case = described.Case(
                body=prober.complete(operation, example["value"]), media_type="application/json"
            )
            prober.check(operation, case)


def _made_up(prober: Prober, operation: Operation, described: APIOperation, mode: GenerationMode) -> None:
    """Bodies that the document allows, or does not; with and without what tells who calls."""

    def check(case: Any, data: st.DataObject) -> None:
        if isinstance(case.body, dict) and data.draw(st.booleans()):
            case.body = prober.complete(operation, case.body)
        prober.check(operation, case, identified=data.draw(st.integers(0, 5)) > 0)

    tried(check, described.as_strategy(mode), st.data())


def _meaningful(prober: Prober, guide: Guide, operation: Operation, described: APIOperation) -> bool:
    """Requests about what exists; return whether the sandbox gave data for at least one."""
    container = service_of(operation).family.body_field
    successes: list[bool] = []
    guide.scout(operation)

    def check(case: Any, data: st.DataObject) -> None:
        if isinstance(case.body, dict):
            fields = guide.fields(operation, data.draw)
            known = {container: {**case.body.get(container, {}), **fields}} if container else fields
            case.body = prober.complete(operation, {**case.body, **known})
        successes.append(prober.check(operation, case))

    for turn in range(6):  # what is drawn may be switched off, or another owner's
        tried(check, described.as_strategy(), st.data(), turn=turn)
        if any(successes):
            return True
    return False


def test_the_document_has_every_operation(schema: BaseSchema) -> None:
    described = {
        (operation.ok().path, operation.ok().method.upper()) for operation in schema.get_all_operations()
    }
    assert described == {(operation.path, operation.method) for operation in OPERATIONS.values()}
    assert json.dumps(schema.raw_schema)
