"""Replies of every kind: what opens, what is refused, and that nothing of a body is ever quoted."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.crypto import PublicKey, decrypt_body, encrypt_body
from isolarcloud_runtime.descriptors import Replay
from isolarcloud_runtime.errors import BadReply, DecryptionFailed, ISolarCloudError
from isolarcloud_runtime.open import is_success, open_reply
from isolarcloud_runtime.seal import Identity, Sealed, seal
from isolarcloud_runtime.transport import HttpResponse
from tests.runtime.protocol.kit import (
    ACCESS_KEY,
    APPKEY,
    CLOCK,
    EXCHANGE,
    PLANTED,
    READ,
    SERVICE,
    TOKENS,
    Bench,
    FakeChance,
    FakeTime,
    ServerError,
    family,
    raw,
    reply,
    service,
)
from tests.runtime.protocol.test_crypto import RSA

KEY = b"web0000000000001"
PUBLIC_KEY = PublicKey(RSA["testGroups"][0]["publicKeyForms"]["PEM"])
ENVELOPE = json.dumps({"result_code": "1", "result_data": {"state": "x"}}).encode()


def opened(response: HttpResponse, key: bytes | None = None, operation: Any = READ) -> Any:
    return open_reply(SERVICE, operation, response, key)


# --- plain -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b'{"result_code":"1","result_msg":"m","result_data":{"a":1},"req_serial_num":"s"}',
        b'{"result_data":{"a":1},"req_serial_num":"s","result_msg":"m","result_code":1}',
        b'\xef\xbb\xbf \r\n{"result_code": "1" ,"result_msg":"m",'
        b'"result_data":{"a":1},"req_serial_num":"s"}\n',
        b'{"error":null,"result_code":"1","result_msg":"m","result_data":{"a":1},"req_serial_num":"s"}',
    ],
)
def test_envelopes(body: bytes) -> None:
    reply_ = opened(raw(body))
    assert is_success(reply_)
    assert (reply_.code, reply_.message, reply_.serial) == ("1", "m", "s")
    assert json.loads(bytes(reply_.data)) == {"a": 1}
    assert repr(reply_) == f"Opened(HTTP 200, code 1, {len(reply_.body)} bytes)"
    assert reply_.body.startswith(b"{")
    assert reply_.body.endswith(b"}")


@pytest.mark.parametrize("data", ["null", " null "])
def test_data_that_is_null_or_absent(data: str) -> None:
    assert opened(raw(f'{{"result_code":"1","result_data":{data}}}')).data is None
    assert opened(raw('{"result_code":"1"}')).data is None


@pytest.mark.parametrize("data", [[], {}, "text", 5, [1]])
def test_data_of_any_kind_is_kept(data: Any) -> None:
    assert json.loads(bytes(opened(reply(data)).data)) == data


@pytest.mark.parametrize(
    ("body", "kind", "looks"),
    [
        ("", None, "an empty body"),
        (" \n", "text/plain", "an empty body"),
        ("<!DOCTYPE html><html>SECRETplanted", "text/html; charset=utf-8", "a web page"),
        ("<error/>", "application/xml", "XML"),
        ('{"result_code":"1","result_da', "application/json", "broken or cut short"),
        ('{"a":' + "[" * 100_000, "application/json", "broken or cut short"),
        ("[1,2]", "application/json", "another shape"),
        ('"text"', "application/json", "another shape"),
        ("Service Unavailable", "", "neither JSON nor ciphertext"),
        ("\x00\xff", "SECRETplanted", "neither JSON nor ciphertext"),
        ('{"some":"thing"}', "application/json", "no result code"),
        ('{"result_code":null}', "application/json", "no result code"),
        ('{"result_code":true}', "application/json", "no result code"),
        ('{"result_code":{"x":1}}', "application/json", "no result code"),
        ('{"result_code":%s}' % ("9" * 5000), "application/json", "no result code"),
    ],
)
def test_what_is_no_envelope_is_told_by_its_looks(body: str, kind: str | None, looks: str) -> None:
    response = raw(body, content_type=kind) if kind is not None else raw(body)
    with pytest.raises(BadReply, match=looks) as caught:
        opened(response)
    error = caught.value
    assert error.endpoint == READ.path
    assert f"{len(body.encode())} bytes" in str(error)
    assert ("/" in kind if kind else False) == ("no content type" not in str(error))
    assert "SECRETplanted" not in f"{error} {error!r}"
    assert error.raw is not None
    assert error.raw.reveal() == body[: 64 * 1024]


def test_redirects_name_the_host_only() -> None:
    response = raw("", 302, location="https://portal.example.com/login?token=SECRETplanted")
    with pytest.raises(BadReply, match=r"redirects to example\.com") as caught:
        opened(response)
    assert "SECRET" not in str(caught.value)
    with pytest.raises(BadReply, match="unnamed place"):
        opened(raw("", 301))


def test_bare_values_where_they_are_declared() -> None:
    for body in ("1800000000000", '"1800000000000"', '{"now":1800000000000}', "[1]"):
        assert bytes(opened(raw(body), operation=CLOCK).data).decode() == body
    with pytest.raises(BadReply):
        opened(raw("now"), operation=CLOCK)
    assert opened(reply(5), operation=CLOCK).code == "1"


def test_fields_beside_the_envelope_where_they_are_declared() -> None:
    assert opened(raw('{"access_token":"x"}'), operation=EXCHANGE).code == "1"
    assert (
        opened(raw('{"access_token":"x","error":"invalid_grant"}'), operation=EXCHANGE).error
        == "invalid_grant"
    )


# --- encrypted -------------------------------------------------------------------------------------


def test_sealing_in_ciphertext_mode() -> None:
    time = FakeTime()
    time.clock.offset_milliseconds = 250
    identity = Identity("https://h", APPKEY, ACCESS_KEY, None, PUBLIC_KEY)
    sealed = seal(SERVICE, identity, READ, {"a": 1}, token=TOKENS[0], clock=time.clock, chance=FakeChance())
    assert sealed.key is not None
    assert sealed.key.startswith(b"web")
    assert len(sealed.key) == 16
    body = sealed.request.body or b""
    assert body == body.upper()
    assert json.loads(decrypt_body(body, sealed.key)) == {
        "a": 1,
        "appkey": APPKEY,
        "api_key_param": {"nonce": "1".zfill(32), "timestamp": "1800000000250"},
    }
    assert len(sealed.request.headers["x-random-secret-key"]) == 171  # 128 bytes in Base64, no padding
    assert not [secret for secret in (*PLANTED, sealed.key.decode()) if secret in repr(sealed)]
    again = seal(SERVICE, identity, READ, {}, token=None, clock=time.clock, chance=FakeChance())
    assert "Authorization" not in again.request.headers


def test_what_is_declared_unsealed_stays_plain() -> None:
    identity = Identity("https://h", APPKEY, ACCESS_KEY, None, PUBLIC_KEY)
    operation = msgspec.structs.replace(READ, sealed=False)
    sealed = seal(SERVICE, identity, operation, {}, token=None, clock=FakeTime().clock, chance=FakeChance())
    assert sealed.key is None
    assert json.loads(sealed.request.body or b"") == {"appkey": APPKEY}
    assert "plain" in repr(sealed)


def test_families_may_differ_in_where_things_stand() -> None:
    other = service(
        family=family(
            body_field="data",
            token_header=None,
            token_field="token",
            replay=Replay(nonce="noce", timestamp="timestamp", nonce_length=8, always=True),
        )
    )
    identity = Identity("https://h", APPKEY, ACCESS_KEY, "_de_DE")
    sealed = seal(other, identity, READ, {"a": 1}, token="T", clock=FakeTime().clock, chance=FakeChance())
    assert json.loads(sealed.request.body or b"") == {
        "data": {"a": 1},
        "appkey": APPKEY,
        "lang": "_de_DE",
        "token": "T",
        "noce": "00000001",
        "timestamp": "1800000000000",
    }


@pytest.mark.parametrize("lower", [True, False])
def test_an_encrypted_reply(lower: bool) -> None:
    digits = encrypt_body(b"\xef\xbb\xbf" + ENVELOPE, KEY)
    response = raw(b" " + (digits.lower() if lower else digits) + b"\r\n")
    reply_ = opened(response, KEY)
    assert (reply_.code, reply_.body) == ("1", ENVELOPE)


def test_errors_may_come_in_plaintext_but_a_success_may_not() -> None:
    assert opened(reply(code="E913"), KEY).code == "E913"
    assert opened(raw('{"error":"invalid_token"}'), KEY).error == "invalid_token"
    for body in (ENVELOPE, b'{"access_token":"x"}'):
        with pytest.raises(BadReply, match="plaintext success to an encrypted call"):
            opened(raw(body), KEY, EXCHANGE)
    for body in (b"1800000000000x", b"<html>"):
        with pytest.raises(BadReply):
            opened(raw(body), KEY, CLOCK)


WRONG = [
    encrypt_body(ENVELOPE, b"web0000000000002"),  # another key
    encrypt_body(ENVELOPE, KEY)[:-32],  # no padding at the end
    encrypt_body(ENVELOPE, KEY)[:-1],  # odd
    encrypt_body(ENVELOPE[:-3], KEY),  # padding right, JSON cut short
    encrypt_body(b"plain text", KEY),  # padding right, no JSON
    encrypt_body(b"[1]", KEY),  # JSON, but no object
    encrypt_body(b"", KEY),
    b"00",
]


def test_bad_padding_and_bad_json_cannot_be_told_apart() -> None:
    seen = set()
    for digits in WRONG:
        with pytest.raises(DecryptionFailed) as caught:
            opened(raw(digits), KEY)
        error = caught.value
        assert (error.__cause__ is None and error.__context__ is None) or error.__suppress_context__
        seen.add((type(error), str(error)))
        assert error.raw is not None
        assert error.raw.reveal() == digits.decode()
    assert len(seen) == 1


def test_an_error_status_counts_where_nothing_can_be_read() -> None:
    for body in (b"<html>", WRONG[0], b""):
        with pytest.raises(ServerError):
            Bench([raw(body, 502)] * 3, public_key=PUBLIC_KEY).call(READ)
    response = raw(encrypt_body(b'{"result_code":"E901"}', KEY), 503)
    assert opened(response, KEY).code == "E901"


# --- properties ------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(
    data=JSON, fields=st.dictionaries(st.sampled_from("abcdef"), JSON, max_size=4), encrypted=st.booleans()
)
def test_round_trip(data: Any, fields: dict[str, Any], encrypted: bool) -> None:
    identity = Identity("https://h", APPKEY, ACCESS_KEY, None, PUBLIC_KEY if encrypted else None)
    chance = FakeChance()
    sealed: Sealed = seal(SERVICE, identity, READ, fields, token="T", clock=FakeTime().clock, chance=chance)
    body = sealed.request.body or b""
    plain = decrypt_body(body, sealed.key) if sealed.key else body
    assert fields.items() <= json.loads(plain).items()

    answer = reply(data).body
    reply_ = opened(raw(encrypt_body(answer, sealed.key) if sealed.key else answer), sealed.key)
    assert is_success(reply_)
    assert (json.loads(bytes(reply_.data)) if reply_.data is not None else None) == data


@given(
    body=st.binary(max_size=60) | st.text('0123456789abcdefABCDEF{}":,[] ', max_size=60).map(str.encode),
    status=st.sampled_from([200, 204, 301, 401, 404, 500]),
    key=st.sampled_from([None, KEY]),
    operation=st.sampled_from([READ, CLOCK, EXCHANGE]),
)
def test_any_reply_opens_or_is_one_of_our_errors(body: bytes, status: int, key: Any, operation: Any) -> None:
    with contextlib.suppress(ISolarCloudError):
        opened(raw(body, status), key, operation)


@given(cut=st.integers(0, 400), flip=st.integers(0, 400), to=st.sampled_from(b'"{}[]:,0z\\\xff<'))
def test_mutated_replies_give_a_value_or_one_of_our_errors(cut: int, flip: int, to: int) -> None:
    body = bytearray(reply({"state": "fine", "note": None}).body)
    if flip < len(body):
        body[flip] = to
    bench = Bench([raw(bytes(body[: max(1, len(body) - cut % len(body))] if cut < len(body) else body))] * 3)
    error: ISolarCloudError | None = None
    try:
        bench.call(READ)
    except ISolarCloudError as caught:
        error = caught
    assert error is None or error.endpoint == READ.path
