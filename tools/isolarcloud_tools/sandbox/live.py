"""Live data: which inverters send them, since when, and what they sent in the last hour."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil
from typing import NamedTuple

from isolarcloud._operations import platform
from isolarcloud.points import energy_storage_inverter
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Device, Plant
from isolarcloud_tools.sandbox.identity import Application
from isolarcloud_tools.sandbox.solar import STEP_MINUTES
from isolarcloud_tools.sandbox.values import Values

_WINDOW = platform.DATASUBSCRIBE_GET_HIS_DATA.window
assert _WINDOW is not None
assert _WINDOW.longest is not None
assert _WINDOW.longest.minutes is not None
KEPT_SECONDS = 60.0 * _WINDOW.longest.minutes
"""How old live data may be: the longest window that can be asked for is just that."""
_DELAY = 1.0  # seconds that a message takes to the gateway: our choice
_KEY_BITS = 1024  # of the key that opens messages: our choice, since no page tells


class Message(NamedTuple):
    """What an inverter sent at one moment."""

    measured: float
    received: float
    values: tuple[tuple[int, str | None], ...]


@dataclass(frozen=True)
class _Period:
    """A stretch of time in which an inverter sends."""

    interval: int
    started: float
    stopped: float | None = None

    def moments(self, start: float, end: float) -> Iterator[float]:
        last = end if self.stopped is None else min(end, self.stopped)
        number = max(1, ceil((start - self.started) / self.interval))
        while (moment := self.started + number * self.interval) <= last:
            yield moment
            number += 1


class Account(NamedTuple):
    """An application's account on the MQTT server."""

    name: str
    password: str


class LiveData:
    """Keeps what each application subscribed to."""

    def __init__(self, seed: int, values: Values) -> None:
        self._seed = seed
        self._values = values
        self._periods: dict[tuple[str, str], tuple[_Period, ...]] = {}

    def account(self, application: Application) -> Account | None:
        """Return an application's account; None if it has none: only those granted every family have."""
        if len(application.families) < 2:
            return None
        name = chance.hexadecimal(12, self._seed, application.appkey, "mqtt")
        return Account(
            name, str(chance.whole(100000, 999999, self._seed, application.appkey, "mqtt password"))
        )

    def topic(self, application: Application) -> str:
        """Return the topic that all inverters of an application send to."""
        return f"live_{chance.hexadecimal(8, self._seed, application.appkey, 'topic')}"

    @cached_property
    def public_key(self) -> str:
        """The key that opens messages: Base64 of its DER form."""
        from Crypto.PublicKey import RSA

        key = RSA.generate(_KEY_BITS, randfunc=chance.stream(self._seed, "mqtt key").randbytes)
        return base64.b64encode(key.public_key().export_key(format="DER")).decode()

    def start(self, application: Application, device: Device, interval: int, now: float) -> None:
        """Let an inverter send; what it sent before stays."""
        self.stop(application, device, now)
        key = (application.appkey, device.key)
        self._periods[key] = (*self._periods.get(key, ()), _Period(interval, now))

    def stop(self, application: Application, device: Device, now: float) -> None:
        """Let an inverter send no more."""
        key = (application.appkey, device.key)
        # What is too old to be asked for is forgotten here.
        self._periods[key] = tuple(
            period if period.stopped is not None else replace(period, stopped=now)
            for period in self._periods.get(key, ())
            if period.stopped is None or period.stopped > now - KEPT_SECONDS
        )

    def messages(
        self, application: Application, plant: Plant, device: Device, window: tuple[float, float], now: float
    ) -> Iterator[Message]:
        """Yield what an inverter sent in a window, as far as it is kept."""
        first, last = max(window[0], now - KEPT_SECONDS), min(window[1], now - _DELAY)
        for period in self._periods.get((application.appkey, device.key), ()):
            for moment in period.moments(first, last):
                yield Message(moment, moment + _DELAY, tuple(self._sample(plant, device, moment)))

    def _sample(self, plant: Plant, device: Device, moment: float) -> Iterator[tuple[int, str | None]]:
        local = plant.local(moment)
        on_grid = local.replace(minute=local.minute - local.minute % STEP_MINUTES, second=0, microsecond=0)
        for point in energy_storage_inverter.LIVE:
            yield point.id, self._values.sample(device, point.id, on_grid)
