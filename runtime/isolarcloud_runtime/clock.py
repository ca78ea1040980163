"""Time and chance, passed in so that all logic can be tested without either."""

from __future__ import annotations

import random
import secrets
import string
import time
from collections.abc import Callable

LETTERS_AND_DIGITS = string.ascii_letters + string.digits


class Clock:
    """The time of this machine, and how far the gateway's is ahead of it."""

    def __init__(
        self, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Take the sources of the time of day (seconds since 1970) and of durations (seconds)."""
        self.wall = wall
        self.monotonic = monotonic
        self.offset_milliseconds = 0

    def gateway_milliseconds(self) -> int:
        """The gateway's time as far as known, in milliseconds since 1970."""
        return round(self.wall() * 1000) + self.offset_milliseconds

    def set_by(self, gateway_milliseconds: int, sent: float, received: float) -> None:
        """Keep the offset of a gateway that told its time somewhere between two wall times."""
        self.offset_milliseconds = gateway_milliseconds - round((sent + received) * 500)


class Chance:
    """Randomness: secret texts from the operating system, fractions for waiting times from anywhere."""

    def text(self, length: int) -> str:
        """Unpredictable letters and digits."""
        return "".join(secrets.choice(LETTERS_AND_DIGITS) for _ in range(length))

    def fraction(self) -> float:
        """A number from 0 to 1 that need not be unpredictable."""
        return random.random()  # noqa: S311 -- spreads waiting times, guards nothing
