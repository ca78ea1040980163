"""Secrets, tokens and logins show nothing, however they are looked at."""

from __future__ import annotations

import copy
import io
import json
import pickle
import pprint
import traceback
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import rich
from rich.console import Console

from isolarcloud_runtime.errors import ISolarCloudError
from isolarcloud_runtime.login import AccountLogin
from isolarcloud_runtime.secret import Secret, hide, reveal
from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.tokens import MemoryStore, Token
from tests.runtime.protocol.kit import (
    ACCOUNT,
    PASSWORD,
    PLANTED,
    READ,
    TOKENS,
    USER_SERVICE,
    Bench,
    oauth,
    raw,
    reply,
)


def token() -> Token:
    return Token(access_token=TOKENS[0], refresh_token=TOKENS[10], authorized_plant_ids=(1,))


def used_oauth() -> Any:
    auth = oauth(MemoryStore(token()))
    bench = Bench([reply({"state": "fine"})], authorization=auth)
    bench.call(READ)
    return auth


def used_login() -> Any:
    login = AccountLogin(ACCOUNT, PASSWORD)
    bench = Bench(
        [reply({"token": TOKENS[20], "login_state": "1"}), reply({"state": "fine"})],
        authorization=login,
        service=USER_SERVICE,
    )
    bench.call(READ)
    return login


def inspected(value: Any) -> str:
    console = Console(file=io.StringIO(), width=300)
    rich.inspect(value, console=console, private=True, methods=True)
    console.print(value)
    text = console.file
    assert isinstance(text, io.StringIO)
    return text.getvalue()


LOOKS: list[Callable[[Any], object]] = [
    repr,
    str,
    inspected,
    pprint.pformat,
    lambda value: f"{value} {value!r} {value!s}",
    lambda value: vars(value) if hasattr(value, "__dict__") else "",
    lambda value: (
        [vars(part) for part in vars(value).values() if hasattr(part, "__dict__")]
        if hasattr(value, "__dict__")
        else ""
    ),
    lambda value: [getattr(value, name, None) for name in dir(value)],
    lambda value: msgspec.to_builtins(value, enc_hook=repr) if isinstance(value, msgspec.Struct) else "",
    lambda value: json.dumps(vars(value), default=repr) if hasattr(value, "__dict__") else "",
]


@pytest.mark.parametrize("make", [token, used_oauth, used_login, lambda: Secret(PASSWORD)])
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_secret_is_seen(make: Callable[[], Any], look: Callable[[Any], object]) -> None:
    shown = str(look(make()))
    assert not [secret for secret in PLANTED if secret in shown]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_holds_no_secret(protocol: int) -> None:
    content = pickle.dumps([token(), Secret(PASSWORD)], protocol=protocol)
    assert not [secret for secret in PLANTED if secret.encode() in content]
    again, secret = pickle.loads(content)
    assert again.authorized_plant_ids == (1,)
    for left in (again.access_token, again.refresh_token, secret):
        assert left  # there was one
        assert left != Secret(PASSWORD)
        assert left == left
        with pytest.raises(ValueError, match="pickle holds no secrets"):
            left.reveal()
    with pytest.raises(ValueError, match="pickle holds no secrets"):
        again.to_json()


@pytest.mark.parametrize("made", [used_oauth, used_login])
def test_who_signs_in_is_not_copied(made: Callable[[], Any]) -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="make one in each process"):
            attempt(made())


def test_copies_of_tokens_are_good() -> None:
    for again in (copy.copy(token()), copy.deepcopy(token()), msgspec.structs.replace(token())):
        assert again == token()
        assert again.access_token.reveal() == TOKENS[0]


def test_tokens_are_compared_by_what_they_hold() -> None:
    assert token() == token()
    assert hash(token()) == hash(token())
    assert token() != Token(access_token=TOKENS[1], refresh_token=TOKENS[10], authorized_plant_ids=(1,))
    assert token().access_token != TOKENS[0]
    assert Token.from_json(token().to_json()) == token()
    assert Token.from_json(b'{"access_token":"x","refresh_token":""}').refresh_token is None
    for content in (b"", "{}", b'{"access_token":""}', b"\xff", b'{"access_token":1}'):
        with pytest.raises(ValueError, match="no token"):
            Token.from_json(content)
    with pytest.raises(TypeError):
        Token(access_token=5)  # type: ignore[arg-type]
    assert reveal(hide("x")) == reveal(hide(Secret("x"))) == "x"


@pytest.mark.parametrize(
    "answer",
    [
        reply({"login_state": "0", "remain_times": "4"}),
        reply({"login_state": "2"}),
        reply(code="010"),
        reply({"login_state": "1"}),
        raw("<html>"),
        raw("", 503),
    ],
)
def test_a_traceback_with_local_variables_shows_no_password(answer: Any) -> None:
    bench = Bench([answer], authorization=AccountLogin(ACCOUNT, PASSWORD), service=USER_SERVICE)
    for _ in range(2):
        with pytest.raises(ISolarCloudError) as caught:
            bench.call(READ)
        told = "".join(
            traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
        )
        assert "_log_in" in told or "_login" in told
        assert not [secret for secret in (PASSWORD, ACCOUNT) if secret in told]
        bench.transport.outcomes = [answer]


@pytest.mark.parametrize("answer", [reply({"code": "-2"}), reply(code="77"), raw("", 503), raw("{")])
def test_a_traceback_with_local_variables_shows_no_token(answer: Any, tmp_path: Any) -> None:
    store = FileStore(tmp_path / "t.json")
    store.save(msgspec.structs.replace(token(), expires_at=1.0))
    bench = Bench([answer], authorization=oauth(store))
    with pytest.raises(ISolarCloudError) as caught:
        bench.call(READ)
    told = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "_refresh" in told
    assert not [secret for secret in TOKENS if secret in told]
