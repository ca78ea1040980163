"""The OpenAPI document of the spec, loaded into the tester."""

from __future__ import annotations

import pytest
import schemathesis
from schemathesis.schemas import BaseSchema

from codegen.generate import SCHEMAS, SPEC
from codegen.lower import lower
from codegen.model import Api
from codegen.openapi import openapi_document
from codegen.spec import read


@pytest.fixture(scope="session")
def api() -> Api:
    spec, problems = read(SPEC, SCHEMAS)
    assert not problems
    return lower(spec)


@pytest.fixture(scope="session")
def schema(api: Api) -> BaseSchema:
    return schemathesis.openapi.from_dict(openapi_document(api))
