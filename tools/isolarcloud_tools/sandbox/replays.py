"""What makes a request unrepeatable: its time, and a nonce that nobody has used before."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from typing import Any

from isolarcloud import ErrorCode
from isolarcloud_runtime.descriptors import Operation, Replay, Service
from isolarcloud_tools.sandbox.messages import RefusedError, invalid, missing

_NONCE_LETTERS = frozenset(string.ascii_letters + string.digits)


class Replays:
    """Remembers nonces, as long as a request with one would not be too old.

    Args:
        clock: Seconds since 1970.
        tolerance_seconds: How far a request's time may be from the clock.
    """

    def __init__(self, clock: Callable[[], float], tolerance_seconds: float) -> None:
        self._clock = clock
        self._tolerance = tolerance_seconds
        self._nonces: dict[str, float] = {}

    def check(self, service: Service, body: Mapping[str, Any], *, sealed: bool) -> None:
        """Check time and nonce, in each of the forms that such a call has.

        Raises:
            RefusedError: One is missing, malformed, too old or used up.
        """
        first, second = service.family.replay, service.family.cipher_replay
        forms = [first] if sealed or first.always or _part(first, body) is not None else []
        if second is not None and (sealed or _part(second, body) is not None):
            forms.append(second)
        nonces = {self._read(service, form, body) for form in forms}
        now = self._clock()
        self._nonces = {known: until for known, until in self._nonces.items() if until > now}
        if not nonces.isdisjoint(self._nonces):
            raise RefusedError(ErrorCode.NONCE_REPEATED)
        # A request is too old by its time before its nonce is forgotten.
        self._nonces.update(dict.fromkeys(nonces, now + 2 * self._tolerance))

    def _read(self, service: Service, form: Replay, body: Mapping[str, Any]) -> str:
        """Return the nonce of a form, after the check of both fields."""
        fields = _part(form, body)
        if form.container is None:
            for name in (form.timestamp, form.nonce):
                if not body.get(name):
                    raise missing(service, name)
        if not isinstance(fields, Mapping) or not fields.get(form.timestamp):
            raise RefusedError(ErrorCode.API_KEY_PARAM_MISSING)
        nonce = fields.get(form.nonce)
        if (
            not isinstance(nonce, str)
            or len(nonce) != form.nonce_length
            or not _NONCE_LETTERS.issuperset(nonce)
        ):
            raise RefusedError(ErrorCode.NONCE_INVALID)
        try:
            sent = int(fields[form.timestamp]) / 1000
        except (TypeError, ValueError, OverflowError):
            raise RefusedError(ErrorCode.REQUEST_EXPIRED) from None
        if abs(self._clock() - sent) > self._tolerance:
            raise RefusedError(ErrorCode.REQUEST_EXPIRED)
        return nonce


def with_repeats(operation: Operation, service: Service, body: dict[str, Any]) -> dict[str, Any]:
    """Return a body in which a value stands in its place that came under its second name only.

    The pages contradict themselves there, so either name will do; but not two different values.

    Raises:
        RefusedError: The two names have different values, or the place cannot hold one.
    """
    for name, place in operation.also_sent.items():
        value = body.get(name)
        if value is None:
            continue
        *containers, last = place.split(".")
        holder = body
        for container in containers:
            if holder.get(container) is None:
                holder[container] = {}
            holder = holder[container]
            if not isinstance(holder, dict):
                raise invalid(service, container)
        if holder.setdefault(last, value) != value:
            raise invalid(service, name)
    return body


def _part(form: Replay, body: Mapping[str, Any]) -> Any:
    return body if form.container is None else body.get(form.container)
