"""All faults by name, with their usual settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from isolarcloud import ErrorCode
from isolarcloud_tools.sandbox.faults.ciphers import BadPadding, PlainReply, WrongKey
from isolarcloud_tools.sandbox.faults.fault import Fault
from isolarcloud_tools.sandbox.faults.network import (
    Drip,
    HalfBody,
    Hang,
    ResetAfter,
    ResetBefore,
    ResetDuring,
    ResetUnanswered,
    Slow,
)
from isolarcloud_tools.sandbox.faults.refusals import ClockOffset, DuplicateNonce, ExpiredToken, Refusal
from isolarcloud_tools.sandbox.faults.replies import DeepJson, GzipBomb, Html, OddValues, Status

FAULTS: Mapping[str, Fault] = {
    "reset-before": ResetBefore(),
    "reset-unanswered": ResetUnanswered(),
    "reset-during": ResetDuring(),
    "reset-after": ResetAfter(),
    "half-body": HalfBody(),
    "slow": Slow(),
    "drip": Drip(),
    "hang": Hang(),
    "html": Html(),
    "http-429": Status(429),
    "http-429-retry-after": Status(429, "1"),
    "http-500": Status(500),
    "http-502": Status(502),
    "http-503": Status(503),
    "http-504": Status(504),
    "wrong-key": WrongKey(),
    "bad-padding": BadPadding(),
    "plain-reply": PlainReply(),
    "gzip-bomb": GzipBomb(),
    "deep-json": DeepJson(),
    "odd-values": OddValues(),
    "expired-token": ExpiredToken(),
    "quota-month": Refusal(ErrorCode.MONTHLY_QUOTA_REACHED.value),
    "quota-hour": Refusal(ErrorCode.HOURLY_QUOTA_REACHED.value),
    "too-frequent": Refusal(),
    "duplicate-nonce": DuplicateNonce(),
    "clock-offset": ClockOffset(),
}


def find(name: str, settings: Mapping[str, Any]) -> Fault:
    """Return a fault by its name, with settings of its own where some are given.

    Raises:
        ValueError: There is no such fault or setting; the message tells which there are.
    """
    usual = FAULTS.get(name)
    if usual is None:
        raise ValueError(f"there is no fault {name!r}; there are: {', '.join(FAULTS)}")
    try:
        return usual.with_settings(**settings)
    except ValueError as error:
        raise ValueError(f"fault {name!r}: {error}") from None


def read(text: str) -> Fault:
    """Return the fault that a text such as `drip; seconds=0.2; size=8` describes.

    Raises:
        ValueError: There is no such fault or setting; the message tells which there are.
    """
    name, *parts = (part.strip() for part in text.split(";"))
    pairs = (part.partition("=") for part in parts if part)
    return find(name, {key.strip(): value.strip() for key, _, value in pairs})
