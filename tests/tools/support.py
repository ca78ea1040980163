"""A caller of the sandbox that is not the SDK: plain dicts, and ciphertext by a second library."""

from __future__ import annotations

import base64
import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.serialization import load_der_public_key

from isolarcloud_tools.sandbox import Reply, Request, RunningSandbox, Sandbox

NOON = 1_795_312_800.0
"""2026-11-22 02:00 UTC: noon in Brisbane, 10:00 in China, 03:00 in Germany."""

AES_KEY = b"A123456zA123456z"


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: float = NOON

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class Bytes:
    """Bytes that look random and come in a fixed order."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, length: int) -> bytes:
        self._count += 1
        return (self._count.to_bytes(8, "big") * (length // 8 + 1))[-length:]


@dataclass
class Caller:
    """Calls one sandbox, as an application."""

    box: Sandbox
    clock: Clock
    token: str | None = None
    nonces: int = 0
    headers: dict[str, str] = field(default_factory=dict)

    def default_headers(self, path: str) -> dict[str, str]:
        headers = {
            "content-type": "application/json;charset=UTF-8",
            "x-access-key": self.box.credentials.access_key,
        }
        if "/platform/" in path:
            headers["authorization"] = f"Bearer {self.token}"
        else:
            headers["sys_code"] = "901"
        return headers

    def default_body(self, path: str) -> dict[str, Any]:
        body: dict[str, Any] = {"appkey": self.box.credentials.appkey, "lang": "_en_US"}
        if "/platform/" not in path and self.token:
            body["token"] = self.token
        return body

    def body(self, path: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the usual fields and those of the endpoint, where its family has them."""
        usual = self.default_body(path)
        if "/eco/" not in path:
            return {**usual, **fields}
        proof = self.proof()
        return {**usual, "noce": proof["nonce"], "timestamp": proof["timestamp"], "data": dict(fields)}

    def raw(
        self,
        path: str,
        body: Mapping[str, Any] | bytes,
        *,
        without: tuple[str, ...] = (),
        method: str = "POST",
        **headers: str,
    ) -> Reply:
        """Send a body as it is; `without` leaves headers out, keywords (with _ for -) set some."""
        sent = self.default_headers(path) | {name.replace("_", "-"): text for name, text in headers.items()}
        if "sys-code" in sent:
            sent["sys_code"] = sent.pop("sys-code")
        sent = {name: text for name, text in sent.items() if name not in without}
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.box.handle(Request(method, path, sent, content))

    def post(self, path: str, /, **fields: Any) -> dict[str, Any]:
        """Send fields besides the usual ones and return the envelope."""
        return decoded(self.raw(path, self.body(path, fields)))

    def data(self, path: str, /, **fields: Any) -> Any:
        """Send fields and return the data of a success."""
        envelope = self.post(path, **fields)
        assert envelope["result_code"] == "1", envelope
        return envelope["result_data"]

    # --- ciphertext ----------------------------------------------------------------------------

    def nonce(self) -> str:
        self.nonces += 1
        return f"{self.nonces:032d}"

    def proof(self, **changes: Any) -> dict[str, Any]:
        """Return what makes a request unrepeatable."""
        return {"nonce": self.nonce(), "timestamp": str(int(self.clock.now * 1000))} | changes

    def sealed(self, path: str, body: Mapping[str, Any], *, key: bytes = AES_KEY, **headers: str) -> Reply:
        """Encrypt a body and send it; the reply is as it came."""
        headers = {"x_random_secret_key": seal_key(self.box, key)} | headers
        return self.raw(path, encrypt(json.dumps(body).encode()), **headers)

    def secret_post(self, path: str, /, **fields: Any) -> dict[str, Any]:
        """Send fields in ciphertext and return the envelope, decrypted."""
        body = self.default_body(path) | {"api_key_param": self.proof()} | fields
        return json.loads(decrypt(self.sealed(path, body).body))

    # --- identity ------------------------------------------------------------------------------

    def authorize(self, *, bound: bool = False) -> dict[str, Any]:
        """Get tokens for the first owner and use them from now on."""
        scope = {"token_scope_mode": "authorization_bound"} if bound else {}
        tokens = self.exchange(self.box.authorize(), **scope)["result_data"]
        self.token = tokens["access_token"]
        return tokens

    def exchange(self, code: str, **changes: Any) -> dict[str, Any]:
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.box.credentials.redirect_uri,
        }
        return self.post("/openapi/apiManage/token", **(fields | changes))

    def refresh(self, refresh_token: str) -> dict[str, Any]:
        return self.post("/openapi/apiManage/refreshToken", refresh_token=refresh_token)["result_data"]

    def login(self, account: str | None = None, password: str | None = None) -> dict[str, Any]:
        known = self.box.credentials
        return self.data(
            "/openapi/login", user_account=account or known.account, user_password=password or known.password
        )


def operator_of(caller: Caller) -> Caller:
    """Return the operator of charging stations in the same sandbox, logged in."""
    known = caller.box.credentials
    operator = Caller(caller.box, caller.clock, nonces=10**6)
    reply = operator.post(
        "/eco/v1/auth", user_account=known.charging_account, user_password=known.charging_password
    )
    operator.token = reply["data"]["token"]
    return operator


def decoded(reply: Reply) -> dict[str, Any]:
    content = json.loads(reply.body)
    assert isinstance(content, dict)
    return content


def code_of(reply: Reply) -> str:
    return str(decoded(reply)["result_code"])


def public_key(box: Sandbox) -> RSAPublicKey:
    text = box.credentials.rsa_public_key
    assert text is not None
    key = load_der_public_key(base64.urlsafe_b64decode(text))
    assert isinstance(key, RSAPublicKey)
    return key


def seal_key(box: Sandbox, key: bytes) -> str:
    sealed = public_key(box).encrypt(key, rsa_padding.PKCS1v15())
    return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()


def encrypt(content: bytes, key: bytes = AES_KEY) -> bytes:
    padder = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), ECB()).encryptor()
    sealed = encryptor.update(padder.update(content) + padder.finalize()) + encryptor.finalize()
    return sealed.hex().upper().encode()


def decrypt(content: bytes, key: bytes = AES_KEY) -> bytes:
    assert content == content.upper(), "the gateway writes upper-case digits"
    decryptor = Cipher(algorithms.AES(key), ECB()).decryptor()
    unpadder = padding.PKCS7(128).unpadder()
    opened = decryptor.update(bytes.fromhex(content.decode())) + decryptor.finalize()
    return unpadder.update(opened) + unpadder.finalize()


class Browser:
    """Plain HTTP; redirects are told, not followed."""

    def __init__(self, box: RunningSandbox) -> None:
        self.host = urlsplit(box.url).netloc

    def get(self, path: str) -> tuple[int, str]:
        return self._send("GET", path, None)[:2]

    def post(self, path: str, fields: list[tuple[str, str]]) -> tuple[int, str, str | None]:
        return self._send("POST", path, urlencode(fields))

    def _send(self, method: str, path: str, body: str | None) -> tuple[int, str, str | None]:
        connection = http.client.HTTPConnection(self.host, timeout=10)
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
            connection.request(method, path, body, headers)
            reply = connection.getresponse()
            return reply.status, reply.read().decode(), reply.getheader("Location")
        finally:
            connection.close()
