"""How each fault has to end: the whole table, as data.

Reads (a single one, a list in pages, a window of history) end alike; a setting has columns of its own,
since it must never be carried out twice.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.faults.scenes import ATTEMPTS, CallKind

VALUE = "value"
PARTIAL = "partial"
"""What can be read is right, the rest is absent and counted."""


class Expected(NamedTuple):
    """How calls end while a fault strikes."""

    outcome: str
    """"value", "partial", or the class of the error."""
    attempts: int
    """Requests that the call takes."""
    acted: int = 0
    """How often the gateway carries it out, if it is a setting."""


class Row(NamedTuple):
    """One fault."""

    read_once: Expected
    read_lasting: Expected
    setting_once: Expected
    setting_lasting: Expected

    def of(self, call: CallKind, lasting: bool) -> Expected:
        if call == "setting":
            return self.setting_lasting if lasting else self.setting_once
        return self.read_lasting if lasting else self.read_once


def passing(error: str, *, acted: int) -> Row:
    """A fault that tends to pass: reads are repeated, a setting is not."""
    setting = Expected(error, 1, acted)
    return Row(Expected(VALUE, 2), Expected(error, ATTEMPTS), setting, setting)


def final(error: str, *, acted: int) -> Row:
    """A fault that does not pass: nothing is repeated."""
    return Row(Expected(error, 1), Expected(error, 1), Expected(error, 1, acted), Expected(error, 1, acted))


def remedied(error: str) -> Row:
    """A refusal before the gateway acts, which is mended once, for settings too."""
    return Row(Expected(VALUE, 2), Expected(error, 2), Expected(VALUE, 2, 1), Expected(error, 2))


def harmless(attempts: int = 1) -> Row:
    """A fault that is none for the caller."""
    read, setting = Expected(VALUE, attempts), Expected(VALUE, attempts, 1)
    return Row(read, read, setting, setting)


TABLE: dict[str, Row] = {
    "reset-before": passing("ConnectionBroken", acted=0),
    "reset-unanswered": passing("ConnectionBroken", acted=1),
    "reset-during": passing("ConnectionBroken", acted=1),
    "reset-after": harmless(),
    "half-body": passing("ConnectionBroken", acted=1),
    "slow": harmless(),
    "drip": passing("TimedOut", acted=1),
    "hang": passing("TimedOut", acted=1),
    "html": final("BadReply", acted=0),
    "http-429": passing("RateLimitError", acted=0),
    "http-429-retry-after": passing("RateLimitError", acted=0),
    "http-500": passing("ServerError", acted=0),
    "http-502": passing("ServerError", acted=0),
    "http-503": passing("ServerError", acted=0),
    "http-504": passing("ServerError", acted=0),
    "wrong-key": final("DecryptionFailed", acted=1),
    "bad-padding": final("DecryptionFailed", acted=1),
    "plain-reply": final("BadReply", acted=1),
    "gzip-bomb": final("ReplyTooLarge", acted=0),
    # Encrypted, what cannot be parsed must look like what cannot be decrypted.
    "deep-json": final("DecryptionFailed", acted=1),
    "odd-values": Row(
        Expected(PARTIAL, 1), Expected(PARTIAL, 1), Expected("ApiError", 1, 1), Expected("ApiError", 1, 1)
    ),
    "expired-token": remedied("AuthenticationError"),
    "quota-month": final("QuotaError", acted=0),
    "quota-hour": final("QuotaError", acted=0),
    "too-frequent": passing("RateLimitError", acted=0),
    "duplicate-nonce": remedied("EncryptionError"),
    "clock-offset": harmless(attempts=2),
}

EXCEPTIONS: dict[tuple[str, CallKind], Expected] = {
    # The only row of the page loses what identifies it: the list is not complete.
    ("odd-values", "pager"): Expected("MissingData", 1),
    # Rows whose time cannot be read are left out: the range is not complete.
    ("odd-values", "history"): Expected("MissingData", 1),
}


def expected(fault: str, call: CallKind, lasting: bool) -> Expected:
    """Return how a call has to end."""
    return EXCEPTIONS.get((fault, call)) or TABLE[fault].of(call, lasting)
