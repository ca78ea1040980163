"""Mutated replies to calls of every operation: each gives a reply or an error of ours, and no secret."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec

from isolarcloud_runtime.body import BodyReader
from isolarcloud_runtime.clock import Chance, Clock
from isolarcloud_runtime.crypto import PublicKey, encrypt_body
from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.effects import Flow
from isolarcloud_runtime.errors import BadReply, ISolarCloudError, MissingData
from isolarcloud_runtime.flow import Caller
from isolarcloud_runtime.limiter import Limiter, Tally
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.quota import Limits
from isolarcloud_runtime.redact import Private, Redactor
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.seal import Identity
from isolarcloud_runtime.transport import HttpRequest, HttpResponse
from isolarcloud_tools.sandbox import Sandbox
from tests.fuzz.mutate import Mutator
from tests.fuzz.seeds import Seed, seeds

SECRET = "PLANTED7secretPLANTED7"
"""What the client knows as its key, its token and its password, and replies give back."""
MOST_BYTES = 4 * 1024 * 1024
LONGEST = 20.0
"""Seconds after which a case hangs, however slow the machine is."""
STATUSES = (200,) * 30 + (204, 302, 400, 401, 404, 429, 500, 503)


class Report:
    """What came of many cases."""

    def __init__(self) -> None:
        self.cases = 0
        self.endings: Counter[str] = Counter()
        self.agreed = 0
        self.slowest = 0.0
        self.began = time.monotonic()

    @property
    def rate(self) -> float:
        """Cases in a second."""
        return self.cases / max(1e-9, time.monotonic() - self.began)

    def __str__(self) -> str:
        endings = ", ".join(f"{name} {count}" for name, count in self.endings.most_common())
        return (
            f"{self.cases} cases, {self.rate:.0f} a second, the slowest {self.slowest * 1000:.0f} ms; "
            f"both paths of the decoder compared {self.agreed} times. {endings}"
        )


class FixedChance(Chance):
    """The same key for every request, so that replies can be encrypted for it."""

    def text(self, length: int) -> str:
        return "0" * length

    def fraction(self) -> float:
        return 0.0


class FixedToken:
    """A token that stays what it is."""

    def token(self, caller: Caller) -> Flow[str]:
        return SECRET
        yield

    def renew(self, caller: Caller, refused: object) -> Flow[None]:
        return
        yield


class OneReply:
    """A transport that gives the reply of the case, read as the real ones read it."""

    def __init__(self) -> None:
        self.response = HttpResponse(200)

    def send(self, request: HttpRequest) -> HttpResponse:
        response = self.response
        reader = BodyReader(response.headers.get("content-encoding", ""), MOST_BYTES, request.endpoint)
        for start in range(0, len(response.body), 65536):
            reader.feed(response.body[start : start + 65536])
        return HttpResponse(response.status, response.headers, reader.finish())

    def close(self) -> None:
        """Nothing is open."""


class Fuzzer:
    """Runs cases. The same seed gives the same cases."""

    def __init__(self, seed: int) -> None:
        seeds()  # reading the spec is no part of the rate
        self.report = Report()
        self._mutator = Mutator(seed, SECRET)
        self._random = self._mutator.random
        self._transport = OneReply()
        self._driver = Driver(self._transport, sleep=lambda seconds: None)
        self._key = PublicKey(Sandbox(seed=1).credentials.rsa_public_key or "")
        self._callers: dict[tuple[str, bool], Caller] = {}

    def run(self, cases: int) -> Report:
        """Run that many cases.

        Raises:
            AssertionError: One of them failed; the message holds all that is needed to run it again.
        """
        with _logged() as lines:
            for _ in range(cases):
                self._case(self._random.choice(seeds()), lines)
                lines.clear()
        return self.report

    def _case(self, seed: Seed, lines: list[str]) -> None:
        ciphertext = seed.operation.sealed and self._random.random() < 0.4
        response = self._response(seed, ciphertext)
        began = time.monotonic()
        try:
            ending = self._call(seed, ciphertext, response, lines)
        except Exception as error:
            raise AssertionError(
                f"{seed.operation.family}/{seed.operation.name} "
                f"(ciphertext: {ciphertext}): {type(error).__name__}: {str(error)[:500]}\n"
                f"HTTP {response.status} {response.headers} {response.body[:2000]!r}"
            ) from error
        self.report.slowest = max(self.report.slowest, time.monotonic() - began)
        assert self.report.slowest < LONGEST
        self.report.cases += 1
        self.report.endings[ending] += 1

    def _call(self, seed: Seed, ciphertext: bool, response: HttpResponse, lines: list[str]) -> str:
        caller = self._caller(seed, ciphertext)
        self._transport.response = response
        try:
            reply = self._driver.run(caller.call(seed.operation, seed.request))
        except ISolarCloudError as error:
            shown = [str(error), repr(error), repr(error.args), repr(error.detail), repr(error.raw)]
            ending = type(error).__name__
        else:
            shown, ending = [repr(caller), str(type(reply))], "reply"
        for text in (*shown, *lines, repr(caller.notes.report())):
            assert SECRET.lower() not in text.lower(), f"the secret shows in {text[:300]}"
        caller.notes.clear()
        if not ciphertext:
            self._compare_paths(seed, response)
        return ending

    def _compare_paths(self, seed: Seed, response: HttpResponse) -> None:
        """Where the fast path of the decoder gives something, the tolerant one gives the same."""
        if "content-encoding" in response.headers or seed.operation.reply.also_at_root:
            return
        try:
            envelope = msgspec.json.decode(response.body, type=dict[str, msgspec.Raw])
            data = envelope[seed.service.family.envelope.data]
            fast = _decoded(seed, data, "fast")
            tolerant = _decoded(seed, data, "tolerant")
        except (msgspec.MsgspecError, ValueError, KeyError, RecursionError, BadReply):
            return  # the fast path fails, or skips what it does not know though that is no JSON
        assert tolerant == fast
        self.report.agreed += 1

    def _response(self, seed: Seed, ciphertext: bool) -> HttpResponse:
        content = self._mutator.content(seed.reply)
        if self._random.random() < 0.4:
            content = self._mutator.text(content)
        headers = {
            "content-type": self._random.choice(("application/json;charset=UTF-8", "text/html", "x" * 99, ""))
        }
        if self._random.random() < 0.1:
            headers["retry-after"] = self._random.choice(("1", "-5", "1e999", "soon", "Wed, 99 Foo", SECRET))
            headers["location"] = self._random.choice(
                ("http://[", f"https://{SECRET}.example.org/{SECRET}", "//x", "\x00")
            )
        if ciphertext:
            content = self._encrypted(content, seed)
        if self._random.random() < 0.08:
            headers["content-encoding"], content = self._mutator.compressed(content)
        return HttpResponse(self._random.choice(STATUSES), headers, content)

    def _encrypted(self, content: bytes, seed: Seed) -> bytes:
        if self._random.random() < 0.1:
            return content  # in clear, as errors may come
        cipher = seed.service.cipher
        key = (cipher.key_prefix + "0" * (cipher.key_length - len(cipher.key_prefix))).encode()
        digits = encrypt_body(content, key)
        match self._random.randrange(10):
            case 0:
                return digits.lower()
            case 1:
                return encrypt_body(content, bytes(byte ^ 1 for byte in key))
            case 2:
                return digits[: self._random.randrange(len(digits) + 1)]
            case 3:
                return self._mutator.damaged(digits)
            case 4:  # other blocks, still hexadecimal
                block = 32 * self._random.randrange(len(digits) // 32)
                return digits[:block] + self._random.randbytes(16).hex().encode() + digits[block + 32 :]
            case _:
                return digits

    def _caller(self, seed: Seed, ciphertext: bool) -> Caller:
        found = self._callers.get((seed.service.family.name, ciphertext))
        if found is None:
            found = self._callers[seed.service.family.name, ciphertext] = self._new_caller(seed, ciphertext)
        return found

    def _new_caller(self, seed: Seed, ciphertext: bool) -> Caller:
        redactor = Redactor()
        redactor.add(SECRET)
        clock = Clock()
        return Caller(
            seed.service,
            Identity(
                "https://gateway.example.eu", SECRET, SECRET, "_en_US", self._key if ciphertext else None
            ),
            FixedToken(),
            clock=clock,
            chance=FixedChance(),
            retry=RetryPolicy(attempts=2, base=0.0),
            redactor=redactor,
            notes=Notes(unknown=True, clean=redactor.hide),
            encode=lambda operation, request, /, *, zone: Private({}),
            decode=decode_reply,
            limiter=Limiter(Limits.off(), seed.service.quota, clock, Tally()),
        )


def _decoded(seed: Seed, data: msgspec.Raw, path: Any) -> Any:
    """Return what a path of the decoder gives; the text of an error counts as well."""
    try:
        return decode_reply(seed.operation, seed.request, data, notes=Notes(), decode_path=path)
    except MissingData as error:
        return str(error)


@contextmanager
def _logged() -> Iterator[list[str]]:
    """Collect what is logged."""
    lines: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"{record.getMessage()} {vars(record)}")

    log = logging.getLogger("isolarcloud")
    handler, level, propagate = Collector(), log.level, log.propagate
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    try:
        yield lines
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
        log.propagate = propagate
