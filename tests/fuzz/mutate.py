"""Mutations of replies: of what they say (JSON values), of how they say it (bytes), of how they travel."""

from __future__ import annotations

import copy
import gzip
import json
import random
import re
import zlib
from collections.abc import Callable, Iterator
from typing import Any

Path = tuple[Any, ...]

_RAW = "@raw:{}@"
_PLACED = re.compile(rb'"@raw:([0-9]+)@"')
RAW_TOKENS = (
    b"1" + b"0" * 400,
    b"1" * 5000,
    b"-" + b"9" * 30,
    b"1e400",
    b"-1e-400",
    b"1" + b"0" * 20 + b".5",
    b"NaN",
    b"-Infinity",
    b"01",
    b"+1",
    b".5",
    b"0x10",
    b"tru",
    b"'text'",
    b'"\\ud800"',
    b'"\\udfff\\ud800"',
    b'"\\u0000"',
    b'"\xff\xfe"',
    b'"\xc3\x28"',
    b'"\xed\xa0\x80"',
    b'"\\x41"',
    b'"unclosed',
    b"[" * 50 + b"]" * 50,
    b"[" * 3000 + b"]" * 3000,
    b'{"a":' * 2000 + b"1" + b"}" * 2000,
    b'{"p1":' * 700 + b"[]" + b"}" * 700,
    b'{"a":1,"a":2}',
    b"{,}",
    b"",
)
"""Values that `json.dumps` does not write."""

JUNK: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 7, 2**31, 2**63, 2**64, -(2**70), 0.5, -0.0, 1e308,
    "", " ", "--", "N/A", "null", "NaN", "inf", "-Infinity", "1", "1.0", "1e3", "1e999", "012", "٣", "true",
    "20260101090000", "20261301000000", "2026-01-01 09:00:00", "2026-01-01T09:00:00.000+0800", "9" * 30,
    "x" * 5000, "\u2028", "🔋", [], {}, [[]], [None], [{}], {"": None}, {"a": {"b": []}}, "E00003", "er_x",
)  # fmt: skip

KEYS = (
    "p83033",
    "p24",
    "pST001",
    "100001",
    "100001_1_1_1",
    "code",
    "result_code",
    "pageList",
    "",
    "p",
    "p1e5",
)


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Give the place of every value inside another, all the way down."""
    if isinstance(value, dict):
        entries: Any = value.items()
    elif isinstance(value, list):
        entries = enumerate(value)
    else:
        return
    for key, entry in entries:
        yield (*path, key)
        yield from places(entry, (*path, key))


class Mutator:
    """Draws mutations; the same seed draws the same ones. `secret` is planted here and there."""

    def __init__(self, seed: int, secret: str) -> None:
        self.random = random.Random(seed)
        self._secret = secret
        self._structural: tuple[Callable[[Any, Any], None], ...] = (
            self._replace, self._replace, self._replace, self._remove, self._rename, self._wrap,
            self._repeat, self._empty, self._add, self._stretch, self._raw, self._plant, self._plant_key,
        )  # fmt: skip

    # --- what is said ---------------------------------------------------------------------------

    def content(self, reply: Any) -> bytes:
        """Return a reply as JSON, with some of its values mutated."""
        whole = {"": copy.deepcopy(reply)}
        for _ in range(self.random.choice((0, 1, 1, 1, 2, 3, 6))):
            path = self.random.choice(list(places(whole)))
            around: Any = whole
            for key in path[:-1]:
                around = around[key]
            self.random.choice(self._structural)(around, path[-1])
        text = json.dumps(
            whole.get(""),
            ensure_ascii=self.random.random() < 0.5,
            separators=self.random.choice((None, (",", ":"))),
        )
        content = text.encode("utf-8", "surrogatepass")
        return _PLACED.sub(lambda found: RAW_TOKENS[int(found[1])], content)

    def _replace(self, around: Any, key: Any) -> None:
        around[key] = copy.deepcopy(self.random.choice(JUNK))

    def _remove(self, around: Any, key: Any) -> None:
        if key != "":
            del around[key]

    def _rename(self, around: Any, key: Any) -> None:
        if isinstance(around, dict) and key != "":
            around[self.random.choice((*KEYS, str(key).upper(), f"{key} "))] = around.pop(key)

    def _wrap(self, around: Any, key: Any) -> None:
        value = around[key]
        around[key] = self.random.choice(([value], {"a": value}, [value, value], json.dumps(value)))

    def _repeat(self, around: Any, key: Any) -> None:
        value = around[key]
        if isinstance(value, list) and value:
            around[key] = value * self.random.choice((2, 3, 40))

    def _empty(self, around: Any, key: Any) -> None:
        value = around[key]
        around[key] = [] if isinstance(value, dict) else {} if isinstance(value, list) else ""

    def _add(self, around: Any, key: Any) -> None:
        if isinstance(around, dict) and key != "":
            around[self.random.choice(KEYS)] = copy.deepcopy(self.random.choice((around[key], *JUNK)))

    def _stretch(self, around: Any, key: Any) -> None:
        value = around[key]
        if isinstance(value, str):
            around[key] = self.random.choice(
                (f" {value} ", value * 50, value + "\x00", value[:-1], f"{value}.0")
            )
        elif isinstance(value, (int, float)):
            around[key] = self.random.choice((str(value), -value, value * 10**12, float(value), [value]))

    def _raw(self, around: Any, key: Any) -> None:
        around[key] = _RAW.format(self.random.randrange(len(RAW_TOKENS)))

    def _plant(self, around: Any, key: Any) -> None:
        around[key] = self.random.choice(
            (self._secret, f"x {self._secret} y", [self._secret], {"a": self._secret})
        )

    def _plant_key(self, around: Any, key: Any) -> None:
        if isinstance(around, dict) and key != "":
            around[self._secret] = around[key]

    # --- how it is said -------------------------------------------------------------------------

    def text(self, content: bytes) -> bytes:
        """Return JSON whose bytes are mutated."""
        choice = self.random.randrange(12)
        match choice:
            case 0:
                return content[: self.random.randrange(len(content) + 1)]
            case 1:
                return b"\xef\xbb\xbf" * self.random.choice((1, 2)) + content
            case 2:
                return content.decode("utf-8", "replace").encode(
                    self.random.choice(("utf-16", "utf-32", "utf-7"))
                )
            case 3:
                return self._keys_twice(content)
            case 4:
                return content + self.random.choice((b"\n\n", b"\x00", b"x", b",", content))
            case 5:
                return b"\x0b\r\n\t " * self.random.randrange(1, 4) + content
            case 6:
                return self.random.choice(
                    (b"", b" ", b"null", b"[]", b'""', b"0", b"<html>", b"{}", b"\x00" * 20)
                )
            case _:
                return self.damaged(content)

    def _keys_twice(self, content: bytes) -> bytes:
        keys = re.findall(rb'"[A-Za-z_0-9]{1,40}":', content)
        if not keys:
            return content
        value = json.dumps(self.random.choice(JUNK)).encode()
        twice = self.random.choice(keys) + value + b","
        start = content.find(b"{", self.random.randrange(len(content)))
        return content if start < 0 else content[: start + 1] + twice + content[start + 1 :]

    def damaged(self, content: bytes) -> bytes:
        """Return bytes with a few of them changed, left out, added or moved."""
        data = bytearray(content)
        for _ in range(self.random.choice((1, 1, 2, 5, 20))):
            place = self.random.randrange(len(data) + 1)
            match self.random.randrange(5):
                case 0 if place < len(data):
                    data[place] ^= 1 << self.random.randrange(8)
                case 1:
                    del data[place : place + self.random.choice((1, 1, 4, 30))]
                case 2:
                    data[place:place] = self.random.randbytes(self.random.choice((1, 3, 16)))
                case 3:
                    data[place:place] = self.random.choice(
                        (b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"null")
                    )
                case _:
                    end = place + self.random.randrange(1, 20)
                    data[place:place] = data[place:end]
        return bytes(data)

    # --- how it travels -------------------------------------------------------------------------

    def compressed(self, content: bytes) -> tuple[str, bytes]:
        """Return an encoding and compressed bytes, mostly damaged."""
        encoding = self.random.choice(("gzip", "deflate", "x-gzip", "br", "gzip, gzip", "identity"))
        if encoding.startswith("deflate"):
            data = zlib.compress(content) if self.random.random() < 0.5 else zlib.compress(content)[2:-4]
        else:
            data = gzip.compress(content, mtime=0)
        return encoding, data if self.random.random() < 0.3 else self.damaged(data)
