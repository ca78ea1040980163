"""Fixtures for anybody's test suite: a running sandbox, and clients that are ready to call it.

In the `conftest.py` at the root of the tests:

    pytest_plugins = ["isolarcloud_tools.sandbox.pytest_plugin"]

and then

    def test_my_dashboard(isolarcloud_sandbox, isolarcloud_client):
        isolarcloud_sandbox.faults.add("http-503")
        assert my_dashboard(isolarcloud_client).plants == 2

Every test gets a sandbox of its own, unless the ini option `isolarcloud_sandbox_scope` says `session`
(or `module`, `class`, `package`): then its tests share one, which is faster and keeps what they change;
faults and interceptors are taken away after each test all the same. A fixture of the suite named
`isolarcloud_sandbox_options` in place of the one here says what the sandbox is like.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, cast

import pytest

if TYPE_CHECKING:
    from isolarcloud import ChargingClient, Client, UserClient
    from isolarcloud_tools.sandbox.server import Options, RunningSandbox

_SCOPE = "isolarcloud_sandbox_scope"
_Scope = Literal["session", "package", "module", "class", "function"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini option."""
    parser.addini(
        _SCOPE, "How long a sandbox lives: function, class, module, package or session.", default="function"
    )


def _scope(fixture_name: str, config: pytest.Config) -> _Scope:
    return cast("_Scope", config.getini(_SCOPE))


@pytest.fixture(scope=_scope)
def isolarcloud_sandbox_options() -> Options:
    """What `running_sandbox` is called with; override it for another seed, mode or clock."""
    return {}


@pytest.fixture(scope=_scope)
def isolarcloud_sandbox_server(isolarcloud_sandbox_options: Options) -> Iterator[RunningSandbox]:
    """A running sandbox, for as long as the ini option says."""
    from isolarcloud_tools.sandbox.server import running_sandbox

    with running_sandbox(**isolarcloud_sandbox_options) as box:
        yield box


@pytest.fixture
def isolarcloud_sandbox(isolarcloud_sandbox_server: RunningSandbox) -> Iterator[RunningSandbox]:
    """A running sandbox in which all goes well: `.region`, `.credentials`, `.faults`, `.calls`."""
    yield isolarcloud_sandbox_server
    isolarcloud_sandbox_server.faults.clear()
    isolarcloud_sandbox_server.sandbox.interceptors.clear()
    from isolarcloud_runtime.limiter import forget_tallies

    forget_tallies(isolarcloud_sandbox_server.url)  # a quota that one test used up must not stop the next


@pytest.fixture
def isolarcloud_keys(isolarcloud_sandbox: RunningSandbox) -> dict[str, Any]:
    """What every client takes besides the region: keys, and the RSA key in ciphertext mode only."""
    known = isolarcloud_sandbox.credentials
    keys = {"appkey": known.appkey, "access_key": known.access_key}
    if isolarcloud_sandbox.sandbox.mode == "cipher":
        keys["rsa_public_key"] = known.rsa_public_key or ""
    return keys


@pytest.fixture
def isolarcloud_client(
    isolarcloud_sandbox: RunningSandbox, isolarcloud_keys: dict[str, Any]
) -> Iterator[Client]:
    """A `Client` that the first owner has authorised."""
    from isolarcloud import Client, OAuth

    known = isolarcloud_sandbox.credentials
    auth = OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)
    with Client(isolarcloud_sandbox.region, auth=auth, **isolarcloud_keys) as client:
        client.exchange(isolarcloud_sandbox.authorize())
        yield client


@pytest.fixture
def isolarcloud_user_client(
    isolarcloud_sandbox: RunningSandbox, isolarcloud_keys: dict[str, Any]
) -> Iterator[UserClient]:
    """A `UserClient` of the first owner's account; it logs in with the first call."""
    from isolarcloud import UserClient

    known = isolarcloud_sandbox.credentials
    with UserClient(
        isolarcloud_sandbox.region, account=known.account, password=known.password, **isolarcloud_keys
    ) as client:
        yield client


@pytest.fixture
def isolarcloud_charging_client(
    isolarcloud_sandbox: RunningSandbox, isolarcloud_keys: dict[str, Any]
) -> Iterator[ChargingClient]:
    """A `ChargingClient` of the first operator's account; it logs in with the first call."""
    from isolarcloud import ChargingClient

    known = isolarcloud_sandbox.credentials
    with ChargingClient(
        isolarcloud_sandbox.region,
        account=known.charging_account,
        password=known.charging_password,
        **isolarcloud_keys,
    ) as client:
        yield client
