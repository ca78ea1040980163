"""The pytest plugin, in a suite of somebody else."""

from __future__ import annotations

import pytest

# Loaded out here: of what one suite loads, the next one would get only half anew.
import requests  # noqa: F401

import isolarcloud_runtime.client
import isolarcloud_runtime.transport_requests  # noqa: F401

pytest_plugins = ["pytester"]

CONFTEST = """
    import pytest
    pytest_plugins = ["isolarcloud_tools.sandbox.pytest_plugin"]
"""
SUITE = """
    import pytest
    from isolarcloud import ApiError, RetryPolicy

    urls = set()

    def test_clients(isolarcloud_sandbox, isolarcloud_client, isolarcloud_user_client):
        urls.add(isolarcloud_sandbox.url)
        assert [plant.name for plant in isolarcloud_client.plants.iter()] == ["Reef House", "Reef Boathouse"]
        assert len(list(isolarcloud_user_client.plants.iter())) == 2
        isolarcloud_sandbox.faults.add("quota-hour", count=None)
        with pytest.raises(ApiError, match="E999"):
            isolarcloud_client.plants.list()

    def test_all_is_well_again(isolarcloud_sandbox, isolarcloud_charging_client):
        urls.add(isolarcloud_sandbox.url)
        assert not isolarcloud_sandbox.faults.rules
        assert isolarcloud_charging_client.stations.list().total == 4

    def test_how_many_sandboxes():
        assert len(urls) == SANDBOXES
"""
OPTIONS = """
    @pytest.fixture(scope="session")
    def isolarcloud_sandbox_options():
        return {"mode": "cipher", "seed": 7}
"""
ENCRYPTED = """
    def test_ciphertext(isolarcloud_sandbox, isolarcloud_client):
        assert isolarcloud_sandbox.sandbox.seed == 7
        assert len(list(isolarcloud_client.plants.iter())) == 2
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makeini("[pytest]")
    return pytester


def test_every_test_has_its_own_sandbox(suite: pytest.Pytester) -> None:
    suite.makeconftest(CONFTEST)
    suite.makepyfile(SUITE.replace("SANDBOXES", "2"))
    suite.runpytest_inprocess("-W", "error").assert_outcomes(passed=3)


def test_a_session_shares_one_but_not_its_faults(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\nisolarcloud_sandbox_scope = session")
    suite.makeconftest(CONFTEST)
    suite.makepyfile(SUITE.replace("SANDBOXES", "1"))
    suite.runpytest_inprocess("-W", "error").assert_outcomes(passed=3)


def test_a_suite_says_what_its_sandbox_is_like(suite: pytest.Pytester) -> None:
    suite.makeconftest(CONFTEST + OPTIONS)
    suite.makepyfile(ENCRYPTED)
    suite.runpytest_inprocess("-W", "error").assert_outcomes(passed=1)
