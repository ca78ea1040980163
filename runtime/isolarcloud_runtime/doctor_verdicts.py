"""What the doctor says of what it has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ISolarCloudError
from .findings import Finding
from .limiter import read_report

if TYPE_CHECKING:
    from .counts import Period
    from .descriptors import QuotaReport
    from .tokens import Token

NEARLY = 0.9
"""A quota of which that much is used is worth a warning."""
SECONDS_OFF = 60
"""A clock that is off by more is worth a warning."""

NAMES: dict[Period, str] = {"hour": "this hour", "day": "today", "month": "this month"}


def failed(name: str, error: ISolarCloudError) -> Finding:
    """Make a finding of an error."""
    facts = {
        "code": error.code,
        "name": error.code_name or None,
        "http_status": error.http_status,
        "serial": error.serial,
        **error.detail,
    }
    shown = f" [code {error.code} {error.code_name}".rstrip() + "]" if error.code else ""
    known = {key: value for key, value in facts.items() if value is not None}
    return Finding(name, "failed", f"{error.message}{shown}", error.hint, known)


def of_clock(offset: float, tolerance: float | None) -> Finding:
    """Judge how many seconds the gateway's clock is ahead, and how many of them it tolerates."""
    facts = {"offset_seconds": round(offset, 3)}
    side = "behind" if offset > 0 else "ahead of"
    text = f"This machine's clock is {abs(offset):.1f} s {side} the gateway's."
    hint = (
        "Set this machine's clock, best by time synchronisation. Requests are corrected after one "
        "refusal, but when tokens run out is reckoned by this clock."
    )
    if tolerance is not None and abs(offset) > tolerance:
        return Finding("clock", "failed", text, hint, facts)
    if abs(offset) > SECONDS_OFF:
        return Finding("clock", "warning", text, hint, facts)
    return Finding("clock", "ok", text, facts=facts)


def of_token(before: Token, token: Token, now: float) -> Finding:
    """Judge the token that a call was just answered with, beside the one from before the call."""
    facts: dict[str, Any] = {
        "refreshed": token.access_token != before.access_token,
        "can_be_refreshed": token.refresh_token is not None,
    }
    if token.expires_at is not None:
        facts["expires_in_seconds"] = round(token.expires_at - now)
    if token.authorized_plant_ids is not None:
        facts["authorized_plants"] = len(token.authorized_plant_ids)
    text = "The owner's token is accepted" + (", after a refresh just now." if facts["refreshed"] else ".")
    if token.refresh_token is None:
        return Finding(
            "authorisation",
            "warning",
            f"{text} It cannot be refreshed.",
            "Let the owner authorise again before it runs out: `isolarcloud authorize`.",
            facts,
        )
    return Finding("authorisation", "ok", text, facts=facts)


def of_calls(report: QuotaReport, reply: object) -> Finding:
    """Judge what the gateway tells of the calls that are left."""
    known = {
        NAMES[period]: (used, limit)
        for period, limit, used in read_report(report, reply)
        if used is not None and limit
    }
    if not known:
        return Finding("quota", "warning", "The gateway does not tell how many calls are left.")
    text = ", ".join(f"{used} of {limit} calls {name}" for name, (used, limit) in known.items()) + "."
    share = max(used / limit for used, limit in known.values())
    facts = {name.replace(" ", "_"): {"used": used, "limit": limit} for name, (used, limit) in known.items()}
    hint = "Call no more often than values change, or ask Sungrow for a larger quota."
    if share >= NEARLY:
        return Finding("quota", "failed" if share >= 1 else "warning", text, hint, facts)
    return Finding("quota", "ok", text, facts=facts)
