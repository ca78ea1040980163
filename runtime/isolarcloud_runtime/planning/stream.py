"""Runs many flows side by side in a few threads and gives their outcomes in order, as they come."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Generic, TypeVar

import msgspec

from ..drive import Driver
from ..effects import Await, Effect, Flow, Lock, Sleep

T = TypeVar("T")

AHEAD = 2
"""How many outcomes, besides as many as run at a time, may wait for whoever takes them.

So memory stays bounded, and a slow flow does not keep the others from going on at once.
"""
SECONDS_BETWEEN_LOOKS = 0.1
"""How often a flow that waits for its turn looks whether it shall stop."""


class Outcome(msgspec.Struct):
    """How one flow ended. Whoever raises the error takes it out: its traceback may lead to this."""

    value: Any
    error: BaseException | None


class _Stopped(BaseException):
    """Ends a flow that waits: nobody wants its result any more. No flow can take it for an error."""


class _StoppableDriver(Driver):
    """Runs flows so that one which only waits can be stopped.

    What runs under a lock is carried through all the same: it must not stop half-way.
    """

    def __init__(self, driver: Driver, stop: threading.Event) -> None:
        super().__init__(driver.transport, sleep=driver._sleep)
        self._plain = driver
        self._stop = stop

    def _perform(self, effect: Effect) -> Any:
        if self._stop.is_set():
            raise _Stopped
        if type(effect) is Sleep and self._sleep is time.sleep:
            if self._stop.wait(effect.seconds):
                raise _Stopped
            return None
        if type(effect) is Await:
            return self._await(effect)
        return super()._perform(effect)

    def _await(self, effect: Await) -> bool:
        until = time.monotonic() + effect.seconds
        while not effect.ticket.wait(max(0.0, min(SECONDS_BETWEEN_LOOKS, until - time.monotonic()))):
            if self._stop.is_set():
                raise _Stopped
            if time.monotonic() >= until:
                return False
        return True

    def _run_locked(self, lock: Lock, flow: Flow[T], seconds: float | None = None) -> T:
        return self._plain._run_locked(lock, flow, seconds)


class Stream(Generic[T]):
    """Outcomes of flows, in their order. Iterate once; closing it leaves no thread behind."""

    def __init__(self, driver: Driver, flows: Iterator[Flow[T]], parallel: int, *, stops: bool) -> None:
        """Prepare a run; nothing begins before it is iterated over.

        Args:
            driver: Runs each flow.
            flows: The flows, made one by one when their turn comes.
            parallel: How many run at a time.
            stops: Whether no further flow begins once one has failed.
        """
        self._flows = flows
        self._parallel = parallel
        self._stops = stops
        self._stop = threading.Event()
        self._driver = _StoppableDriver(driver, self._stop)
        self._changed = threading.Condition()
        self._outcomes: dict[int, Outcome] = {}
        self._begun = 0
        self._taken = 0
        self._ended = False
        """Whether no further flow begins."""
        self._working = 0

    def outcomes(self) -> Iterator[Outcome]:
        """Give the outcomes."""
        return self._in_turn() if self._parallel == 1 else self._side_by_side()

    def _in_turn(self) -> Iterator[Outcome]:
        for flow in self._flows:
            try:
                outcome = Outcome(self._driver.run(flow), None)
            except Exception as error:
                outcome = Outcome(None, error)
            yield outcome

    def _side_by_side(self) -> Iterator[Outcome]:
        threads = [
            threading.Thread(target=self._work, name=f"isolarcloud {number}", daemon=True)
            for number in range(1, self._parallel + 1)
        ]
        try:
            for thread in threads:
                with self._changed:
                    self._working += 1
                thread.start()
            while (outcome := self._next()) is not None:
                yield outcome
        finally:
            self._stop.set()
            with self._changed:
                self._ended = True
                self._changed.notify_all()
            for thread in threads:
                # One that an interrupt kept from starting ends by itself, should it start after all.
                with suppress(RuntimeError):
                    thread.join()
            self._outcomes.clear()

    def _next(self) -> Outcome | None:
        """Wait for the next outcome in order; None: there is no more."""
        with self._changed:
            while self._taken not in self._outcomes:
                if not self._working:
                    return None
                self._changed.wait()
            outcome = self._outcomes.pop(self._taken)
            self._taken += 1
            self._changed.notify_all()
            return outcome

    def _work(self) -> None:
        try:
            while (begun := self._begin()) is not None:
                place, flow = begun
                try:
                    outcome = Outcome(self._driver.run(flow), None)
                except _Stopped:
                    return
                except BaseException as error:
                    outcome = Outcome(None, error)
                with self._changed:
                    self._outcomes[place] = outcome
                    self._ended = self._ended or (self._stops and outcome.error is not None)
                    self._changed.notify_all()
        finally:
            with self._changed:
                self._working -= 1
                self._changed.notify_all()

    def _begin(self) -> tuple[int, Flow[T]] | None:
        """Return the next flow and its place, when there is room for its outcome; None: no more."""
        with self._changed:
            while not self._ended and self._begun - self._taken >= 2 * self._parallel + AHEAD:
                self._changed.wait()
            if self._ended:
                return None
            place = self._begun
            try:
                flow = next(self._flows, None)
            except BaseException as error:
                self._outcomes[place] = Outcome(None, error)
                flow = None
            if flow is None:
                self._ended = True
                self._changed.notify_all()
                return None
            self._begun += 1
            return place, flow
