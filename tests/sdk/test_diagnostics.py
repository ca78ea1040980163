"""`client.diagnostics()` tells what a bug report needs and nothing that it must not."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from isolarcloud import (
    AsyncUserClient,
    Client,
    ConfigurationError,
    FileStore,
    ISolarCloudError,
    OAuth,
    RetryPolicy,
    UserClient,
    __version__,
)
from isolarcloud_runtime import diagnostics
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from tests.planted import PLANTED


@pytest.fixture
def keys(box: RunningSandbox) -> dict[str, Any]:
    known = box.credentials
    return {"appkey": known.appkey, "access_key": known.access_key}


def facts_of(client: Any) -> dict[str, Any]:
    """Return the facts, after a look for whatever they must not tell."""
    told = client.diagnostics()
    facts: dict[str, Any] = told.to_dict()
    for text in (str(told), repr(told), json.dumps(facts)):
        assert PLANTED.found_in(text) is None
        assert str(Path.home()) not in text
    return facts


def test_an_owner_s_client(box: RunningSandbox, keys: dict[str, Any], tmp_path: Path) -> None:
    known = box.credentials
    auth = OAuth(known.app_id, known.redirect_uri, store=tmp_path / "tokens.json")
    with Client(box.region, auth=auth, rsa_public_key=known.rsa_public_key, **keys) as cloud:
        assert facts_of(cloud)["authorisation"]["token"] == "none"
        cloud.exchange(box.authorize())
        plant = next(iter(cloud.plants.iter()))
        facts = facts_of(cloud)
        text = str(cloud.diagnostics())
    assert facts["versions"]["isolarcloud"] == __version__
    assert set(facts["versions"]["libraries"]) >= {"msgspec", "requests", "pycryptodome"}
    assert facts["client"]["family"] == "platform"
    assert facts["client"]["gateway"] == box.url.removeprefix("http://")
    assert facts["client"]["mode"] == "ciphertext, RSA key of 1024 bits"
    token = facts["authorisation"]
    assert (token["token"], token["can_be_refreshed"], token["authorized_plants"]) == ("present", True, 2)
    assert 172_000 < token["expires_in_seconds"] <= 172_800
    assert facts["errors"] == {"counts": {}, "last": []}
    assert facts["client"]["retry"]["attempts"] == RetryPolicy().attempts
    assert plant.name not in text
    assert str(plant.id) not in text
    assert str(tmp_path) not in text


def test_an_account_s_client_and_its_errors(box: RunningSandbox, keys: dict[str, Any]) -> None:
    known = box.credentials
    with UserClient(
        box.region, account=known.account, password=known.password, retry=RetryPolicy(attempts=1), **keys
    ) as client:
        for _ in range(12):
            with pytest.raises(ISolarCloudError):
                client.request("/openapi/nothing-here")
        facts = facts_of(client)
        assert "E996" in str(client.diagnostics())
    counts = facts["errors"]["counts"]
    assert counts["NotFoundError E996 ENDPOINT_NOT_FOUND"] == 12
    assert len(facts["errors"]["last"]) == 10
    newest = facts["errors"]["last"][0]
    assert (newest["kind"], newest["endpoint"]) == ("NotFoundError", "/openapi/nothing-here")
    assert newest["serial"]
    assert facts["authorisation"]["token"] == "present"
    assert facts["client"]["mode"] == "plaintext"


def test_a_refused_login_is_told_without_the_account(keys: dict[str, Any]) -> None:
    with running_sandbox() as box:
        known = box.credentials
        settings = {"appkey": known.appkey, "access_key": known.access_key, "account": known.account}
        with UserClient(box.region, password="not it, really", **settings) as client:
            with pytest.raises(ISolarCloudError):
                client.plants.list()
            facts = facts_of(client)
        assert "not it" not in json.dumps(facts)
    assert facts["authorisation"]["refused"].startswith("AuthenticationError 0")
    assert facts["authorisation"]["refusal_detail"]["attempts_left"] == 4


def test_drift_is_counted_without_names(box: RunningSandbox, keys: dict[str, Any]) -> None:
    with UserClient(
        box.region, account=box.credentials.account, password=box.credentials.password, **keys
    ) as client:
        client._notes.count("unknown_field", "operation", f"Plant.{box.credentials.appkey}")
        assert facts_of(client)["drift"] == {"unknown_field": 1}
        assert list(client.drift_report()["unknown_field"]["operation"]) == ["Plant.***"]


def test_a_store_that_cannot_be_read_is_told(
    box: RunningSandbox, keys: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    path.write_text("no token")
    path.chmod(0o600)
    known = box.credentials
    with Client(
        box.region, auth=OAuth(known.app_id, known.redirect_uri, store=FileStore(path)), **keys
    ) as cloud:
        with pytest.raises(ConfigurationError):
            cloud.plants.list()
        assert facts_of(cloud)["authorisation"]["token"] == "the store cannot be read: ConfigurationError"


def test_the_asynchronous_client_has_it_as_well(box: RunningSandbox, keys: dict[str, Any]) -> None:
    async def main() -> None:
        known = box.credentials
        async with AsyncUserClient(
            box.region, account=known.account, password=known.password, **keys
        ) as client:
            with pytest.raises(ISolarCloudError):
                await client.request("/openapi/nothing-here")
            facts = facts_of(client)
        assert facts["client"]["class"] == "AsyncUserClient"
        assert facts["errors"]["counts"] == {"NotFoundError E996 ENDPOINT_NOT_FOUND": 1}

    asyncio.run(main())


def test_libraries_that_are_missing_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "LIBRARIES", ("msgspec", "no-such-library"))
    found = diagnostics.versions("")
    assert list(found["libraries"]) == ["msgspec"]
    assert found["spec"] is None


def test_it_reads_well() -> None:
    from isolarcloud import Diagnostics

    text = str(Diagnostics({"a_b": {"c": True, "d": None, "e": {}}, "f": [{"g": 1, "h": "x"}], "i": []}))
    assert text.splitlines() == [
        "a b:",
        "  c: yes",
        "  d: not known",
        "  e: none",
        "f:",
        "  - g 1, h x",
        "i: none",
    ]
