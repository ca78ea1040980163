"""Known answers, computed with another library: see tests/vectors/make_vectors.py."""

from __future__ import annotations

import base64
import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.crypto import CannotDecrypt, PublicKey, decrypt_body, encrypt_body
from isolarcloud_runtime.errors import ConfigurationError

VECTORS = Path(__file__).parents[2] / "vectors"
AES: dict[str, Any] = json.loads((VECTORS / "aes_ecb_pkcs7.json").read_text())
RSA: dict[str, Any] = json.loads((VECTORS / "rsa_pkcs1_v15.json").read_text())
AES_TESTS = [test for group in AES["testGroups"] for test in group["tests"]]
RSA_TESTS = [(group, test) for group in RSA["testGroups"] for test in group["tests"]]
FORMS = [(group, form) for group in RSA["testGroups"] for form in group["publicKeyForms"]]


def key_of(group: dict[str, Any], form: str = "PEM", **more: Any) -> PublicKey:
    return PublicKey(group["publicKeyForms"][form], **more)


def test_the_files_are_complete() -> None:
    assert AES["numberOfTests"] == len(AES_TESTS) > 20
    assert RSA["numberOfTests"] == len(RSA_TESTS) == 10


@pytest.mark.parametrize("test", AES_TESTS, ids=lambda test: test["comment"])
def test_aes(test: dict[str, Any]) -> None:
    key, text, digits = test["key"].encode(), bytes.fromhex(test["msg"]), test["ct"].encode()
    if test["result"] == "valid":
        assert encrypt_body(text, key) == digits
    if test["result"] == "invalid":
        with pytest.raises(CannotDecrypt):
            decrypt_body(digits, key)
    else:
        assert decrypt_body(digits, key) == text


def test_all_ways_of_failing_look_the_same() -> None:
    seen = set()
    for test in AES_TESTS:
        if test["result"] == "invalid":
            with pytest.raises(CannotDecrypt) as caught:
                decrypt_body(test["ct"].encode(), test["key"].encode())
            seen.add((repr(caught.value), caught.value.__cause__))
    assert seen == {("CannotDecrypt()", None)}


@pytest.mark.parametrize(("group", "test"), RSA_TESTS, ids=lambda part: part.get("name") or part["comment"])
def test_rsa(group: dict[str, Any], test: dict[str, Any]) -> None:
    key = key_of(group, random_bytes=lambda count: b"\x01" * count)
    assert key.encrypt(bytes.fromhex(test["msg"])) == test["ct"]


@pytest.mark.parametrize(
    ("group", "form"), FORMS, ids=lambda part: part if isinstance(part, str) else part["name"]
)
def test_each_form_of_a_key(group: dict[str, Any], form: str) -> None:
    sealed = key_of(group, form).encrypt(b"A123456zA123456z")
    assert not set(sealed) & set("+/=\n")
    private = serialization.load_pem_private_key(group["privateKeyPem"].encode(), None)
    assert isinstance(private, rsa.RSAPrivateKey)
    ciphertext = base64.urlsafe_b64decode(sealed + "==")
    assert private.decrypt(ciphertext, padding.PKCS1v15()) == b"A123456zA123456z"


def test_padding_is_random_unless_told() -> None:
    key = key_of(RSA["testGroups"][0])
    assert key.encrypt(b"x") != key.encrypt(b"x")
    assert repr(key) == "<RSA public key of 1024 bits>"


@pytest.mark.parametrize("comment", RSA["invalidKeys"])
def test_a_key_that_is_none_is_refused_with_what_is_accepted(comment: str) -> None:
    text = RSA["invalidKeys"][comment]
    with pytest.raises(ConfigurationError, match=r"PEM.*Base64") as caught:
        PublicKey(text)
    if len(text.strip()) > 8:
        assert text.strip()[:60] not in str(caught.value)
    if "private" in comment:
        assert "private" in str(caught.value)
    if "bits" in comment:
        assert comment in str(caught.value)


@given(st.binary(max_size=200), st.text("abcXYZ019", min_size=16, max_size=16))
def test_round_trip(text: bytes, key: str) -> None:
    digits = encrypt_body(text, key.encode())
    assert digits == digits.upper()
    assert decrypt_body(digits, key.encode()) == decrypt_body(digits.lower(), key.encode()) == text


@given(st.binary(max_size=64))
def test_any_bytes_decrypt_or_fail_as_one_error(digits: bytes) -> None:
    with contextlib.suppress(CannotDecrypt):
        decrypt_body(digits, b"A123456zA123456z")
