"""Getting authorised and staying so, against the sandbox: every mistake says what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from isolarcloud import (
    AsyncClient,
    AuthenticationError,
    Client,
    ConfigurationError,
    FileStore,
    InvalidArgument,
    InvalidRequestError,
    ISolarCloudError,
    MemoryStore,
    OAuth,
    PermissionDeniedError,
    Region,
    Token,
    TransportError,
    UserClient,
)
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox

TOKEN = "/openapi/apiManage/token"
REFRESH = "/openapi/apiManage/refreshToken"
LOGIN = "/openapi/login"


@pytest.fixture
def own() -> Iterator[RunningSandbox]:
    """A sandbox whose owners and tokens nobody else touches."""
    with running_sandbox(seed=1) as running:
        yield running


def cloud(box: RunningSandbox, auth: OAuth | None = None, **more: Any) -> Client:
    known = box.credentials
    arguments: dict[str, Any] = {
        "appkey": known.appkey,
        "access_key": known.access_key,
        "auth": auth or oauth(box),
    }
    return Client(more.pop("region", box.region), **(arguments | more))


def oauth(box: RunningSandbox, store: Any = None, **more: Any) -> OAuth:
    known = box.credentials
    return OAuth(
        more.pop("app_id", known.app_id), more.pop("redirect_uri", known.redirect_uri), store=store, **more
    )


def failing(client: Client, kind: type[ISolarCloudError] = ISolarCloudError) -> Any:
    with pytest.raises(kind) as caught:
        list(client.plants.iter())
    return caught.value


# --- mistakes that are found before the network ----------------------------------------------------


def test_the_number_of_the_application_is_not_its_key(own: RunningSandbox) -> None:
    number = own.credentials.app_id
    with pytest.raises(ConfigurationError, match="appkey and app_id are the same"):
        cloud(own, appkey=str(number))
    with pytest.raises(ConfigurationError, match="not the appkey"):
        oauth(own, app_id=own.credentials.appkey)


def test_an_address_of_another_redirect_keeps_the_code(own: RunningSandbox) -> None:
    known = own.credentials
    redirect = own.sandbox.consent_redirect(state="s")
    other = oauth(own, redirect_uri=known.redirect_uri + "/")
    with cloud(own, other) as client, pytest.raises(InvalidArgument, match="not sent to redirect_uri"):
        client.exchange(redirect, state="s")
    assert own.calls.to(TOKEN) == 0
    with cloud(own) as client:
        assert client.exchange(redirect, state="s").authorized_plant_ids  # still good


@pytest.mark.parametrize(
    "registered", ["https://EXAMPLE.org", "https://example.org/", "https://example.org/?a=1"]
)
def test_what_browsers_change_in_an_address_is_no_difference(own: RunningSandbox, registered: str) -> None:
    auth = oauth(own, redirect_uri=registered)
    with cloud(own, auth) as client, pytest.raises(AuthenticationError):  # by the gateway, so it was asked
        client.exchange("https://example.org/?code=unknown&a=1")


# --- refusals of the gateway -----------------------------------------------------------------------


def test_each_code_of_the_exchange_says_what_to_do(own: RunningSandbox) -> None:
    with cloud(own, oauth(own, redirect_uri="https://example.org/other")) as client:
        with pytest.raises(InvalidRequestError) as caught:
            client.exchange(own.authorize())
        assert caught.value.code == "5"
        assert "to the letter" in caught.value.hint
    with cloud(own) as client:
        with pytest.raises(AuthenticationError) as refused:
            client.exchange("unknown")
        assert (refused.value.code, "works once" in refused.value.hint) == ("2", True)
    application = own.sandbox.applications[1]
    with cloud(own, appkey=application.appkey, access_key=application.access_key) as client:
        with pytest.raises(PermissionDeniedError) as denied:
            client.exchange(own.authorize())
        assert denied.value.code == "3"
        assert "INTERNATIONAL" in denied.value.hint
    application = own.sandbox.applications[2]
    with cloud(own, appkey=application.appkey, access_key=application.access_key) as client:
        with pytest.raises(AuthenticationError) as caught_client:
            client.exchange("x")
        assert caught_client.value.code == "4"


def test_refusals_that_a_region_may_cause_name_the_others(own: RunningSandbox) -> None:
    known = own.credentials
    european = Region.EUROPE.info._replace(gateway=own.url)
    keys: dict[str, Any] = {"appkey": known.appkey, "access_key": known.access_key}
    others = "calls the region EUROPE; the others are CHINA, INTERNATIONAL, AUSTRALIA and INDIA."
    with UserClient(european, **keys, account="nobody@example.org", password="wrong-password") as client:
        with pytest.raises(AuthenticationError) as caught:
            client.plants.list()
        assert caught.value.detail["login_state"] == "-1"
        assert others in caught.value.hint
    keys["appkey"] = "A" * 32
    with UserClient(european, **keys, account=known.account, password=known.password) as client:
        with pytest.raises(AuthenticationError) as caught:
            client.plants.list()
        assert (caught.value.code, others in caught.value.hint) == ("E00000", True)
    keys["appkey"] = known.appkey
    with UserClient(european, **keys, account=known.account, password="wrong-password") as client:
        with pytest.raises(AuthenticationError) as caught:
            client.plants.list()
        assert others not in caught.value.hint  # the account is here, so the region is right


def test_a_refused_login_is_never_sent_again(own: RunningSandbox) -> None:
    known = own.credentials
    keys: dict[str, Any] = {"appkey": known.appkey, "access_key": known.access_key}
    with UserClient(own.region, **keys, account=known.account, password="wrong-password") as client:
        for _ in range(7):
            with pytest.raises(AuthenticationError) as caught:
                client.plants.list()
            assert caught.value.detail["login_state"] == "0"
            assert caught.value.detail["attempts_left"] == 4
    assert own.calls.to(LOGIN) == 1


@pytest.mark.parametrize("fault", ["http-503", "reset-unanswered", "reset-before", "half-body"])
def test_a_login_that_may_have_arrived_is_not_repeated_by_itself(own: RunningSandbox, fault: str) -> None:
    known = own.credentials
    keys: dict[str, Any] = {"appkey": known.appkey, "access_key": known.access_key}
    with UserClient(own.region, **keys, account=known.account, password=known.password) as client:
        own.faults.add(fault)
        with pytest.raises(ISolarCloudError):
            client.plants.list()
        assert own.calls.to(LOGIN) <= 1
        assert client.plants.list().items  # the user calls again: one more login


# --- staying authorised ----------------------------------------------------------------------------


def authorized(box: RunningSandbox, path: Path) -> OAuth:
    auth = oauth(box, path)
    with cloud(box, auth) as client:
        client.exchange(box.authorize())
    return auth


@pytest.mark.parametrize("fault", ["half-body", "reset-during"])
def test_a_lost_reply_to_a_refresh_is_told_with_the_way_out(
    own: RunningSandbox, tmp_path: Path, fault: str
) -> None:
    auth = authorized(own, tmp_path / "t.json")
    own.sandbox.identity.expire_access_tokens()
    with cloud(own, auth) as client:
        own.faults.add(fault, path=REFRESH)
        error = failing(client, TransportError)
        assert "lost on the way" in error.hint
        assert "authorized-app" in error.hint
        error = failing(client, AuthenticationError)
        assert error.message.startswith("The reply to a refresh was lost on the way")
        assert "authorized-app" in error.hint
        assert own.sandbox.identity.spent_again == 1
        failing(client, AuthenticationError)
        assert own.sandbox.identity.spent_again == 1  # known to be spent: not sent again
        client.exchange(own.authorize())  # the way out
        assert list(client.plants.iter())


def test_a_consent_that_is_withdrawn_ends_in_the_way_out(own: RunningSandbox, tmp_path: Path) -> None:
    auth = authorized(own, tmp_path / "t.json")
    with cloud(own, auth) as client:
        assert list(client.plants.iter())
        own.sandbox.identity.withdraw(own.sandbox.fleet.owners[0])
        error = failing(client, AuthenticationError)
        assert "authorized-app" in error.hint
        assert "The refresh was refused" in error.message


def test_a_store_that_is_deleted_or_spoilt_meanwhile_is_named(own: RunningSandbox, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    auth = authorized(own, path)
    with cloud(own, auth) as client:
        assert list(client.plants.iter())
        path.write_bytes(b"garbage")
        assert list(client.plants.iter())  # the token at hand is still good
        own.sandbox.identity.expire_access_tokens()
        assert "holds no token" in failing(client, ConfigurationError).message
        path.unlink()
        error = failing(client, AuthenticationError)
        assert "gone from its store" in error.message
        assert "authorized-app" in error.hint


def test_whoever_loses_the_race_takes_the_newer_token(own: RunningSandbox, tmp_path: Path) -> None:
    """Two programs share a token, but not the lock: the loser finds what the winner has saved."""
    authorized(own, tmp_path / "t.json")
    shared = FileStore(tmp_path / "t.json")

    class Unguarded(MemoryStore):
        def load(self) -> Token | None:
            return shared.load()

        def save(self, token: Token) -> None:
            shared.save(token)

    with cloud(own, oauth(own, Unguarded())) as winner, cloud(own, oauth(own, Unguarded())) as loser:
        own.sandbox.identity.expire_access_tokens()
        send = loser._driver.transport.send
        quicker: list[list[Any]] = []

        def slow(request: Any) -> Any:
            if request.endpoint == REFRESH and not quicker:
                quicker.append(list(winner.plants.iter()))
            return send(request)

        loser._driver.transport.send = slow  # type: ignore[method-assign]
        assert list(loser.plants.iter()) == quicker[0]
    assert (own.sandbox.identity.refreshes, own.sandbox.identity.spent_again) == (1, 1)


# --- whose plants ----------------------------------------------------------------------------------


def test_a_token_of_every_owner_can_be_narrowed_to_one(own: RunningSandbox) -> None:
    fleet = own.sandbox.fleet
    mine = {plant.id for plant in fleet.plants_of(fleet.owners[0])}
    own.authorize(fleet.owners[3])
    with cloud(own) as client:
        token = client.exchange(own.authorize(fleet.owners[0]))
        assert set(token.authorized_plant_ids or ()) == mine
        assert {plant.id for plant in client.plants.iter()} > mine
        assert {plant.id for plant in client.plants.iter(authorized_only=True)} == mine

    async def narrowed() -> set[int]:
        known = own.credentials
        keys: dict[str, Any] = {"appkey": known.appkey, "access_key": known.access_key}
        async with AsyncClient(own.region, **keys, auth=oauth(own, MemoryStore(token))) as cloud:
            return {plant.id async for plant in cloud.plants.iter(authorized_only=True)}

    assert asyncio.run(narrowed()) == mine
    bound = oauth(own, token_scope_mode="authorization_bound")
    with cloud(own, bound) as client:
        client.exchange(own.authorize(fleet.owners[0]))
        assert {plant.id for plant in client.plants.iter()} == mine


def test_a_token_that_does_not_know_its_plants_says_so(own: RunningSandbox) -> None:
    with cloud(own) as client, pytest.raises(AuthenticationError, match="No owner has authorised"):
        list(client.plants.iter(authorized_only=True))
    store = MemoryStore(Token(access_token="ACCESSTOKENplanted"))
    auth = oauth(own, store)
    with cloud(own, auth) as client, pytest.raises(ConfigurationError, match="does not tell which plants"):
        list(client.plants.iter(authorized_only=True))
    assert len(own.calls) == 0
