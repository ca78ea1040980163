"""Leases of nobody: given back in the background, for as long as they may last."""

from __future__ import annotations

import os
import threading

import pytest

from isolarcloud_runtime import doubtful
from isolarcloud_runtime.doubtful import MOST, Doubtful
from isolarcloud_runtime.patience import NotAskedError, Patience
from tests.runtime.protocol.kit import FakeTime


class Server:
    """Takes leases back, or fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(doubtful, "SECONDS_BETWEEN_TRIES", 0.001)
        self.time = FakeTime()
        self.failures = 0
        self.tries = 0
        self.given: list[tuple[str, tuple[str, ...]]] = []
        self.open = threading.Event()
        self.open.set()

    def give_back(self, key: str, names: tuple[str, ...]) -> None:
        self.open.wait()
        self.tries += 1
        self.time.now += 1
        if self.tries <= self.failures:
            raise ConnectionError
        self.given.append((key, names))

    def doubtful(self) -> Doubtful:
        return Doubtful(self.give_back, now=self.time.clock.monotonic)


def run_out(found: Doubtful) -> None:
    while (thread := found._thread) is not None:
        thread.join()


def test_they_are_given_back_without_being_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server(monkeypatch)
    server.failures = 2
    server.open.clear()
    found = server.doubtful()
    found.add("a", "1", 60)
    found.add("a", "2", 60)
    found.add("b", "3", 60)
    assert found.of("a") == ("1", "2")
    server.open.set()
    run_out(found)
    assert sorted(server.given) == [("a", ("1", "2")), ("b", ("3",))]
    assert found.of("a") == found.of("b") == ()
    found.add("b", "4", 60)
    run_out(found)
    assert server.given[-1] == ("b", ("4",))


def test_nobody_tries_for_longer_than_they_last(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server(monkeypatch)
    server.failures = 1000
    found = server.doubtful()
    found.add("a", "1", 5)
    run_out(found)
    assert server.tries == 5
    assert found.of("a") == ("1",)  # the next question takes it along


def test_the_oldest_of_very_many_are_left_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Doubtful, "_start", lambda _: None)
    found = Server(monkeypatch).doubtful()
    for number in range(MOST + 5):
        found.add("a", str(number), 5)
    assert found.of("a")[0] == "5"
    found.freed("a", found.of("a")[:-1])
    assert found.of("a") == (str(MOST + 4),)
    found.freed("b", ("1",))
    assert repr(found) == "<leases in doubt>"


def test_a_thread_that_cannot_be_started_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    found = Server(monkeypatch).doubtful()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        found.add("a", "1", 5)
    assert found._thread is None
    assert found.of("a") == ("1",)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_child_process_leaves_them_to_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Doubtful, "_start", lambda _: None)
    found = Server(monkeypatch).doubtful()
    found.add("a", "1", 5)
    found.after_fork()
    assert found.of("a") == ()


def test_patience_says_what_failed() -> None:
    time = FakeTime()
    patience = Patience(2.0, 5.0, now=time.clock.monotonic)

    def fail(seconds: float) -> None:
        time.sleep(seconds)
        raise TimeoutError

    for seconds, pause in ((1.0, 2.0), (100.0, 5.0)):
        with pytest.raises(TimeoutError):
            patience.ask(lambda: fail(seconds))  # noqa: B023 -- called at once
        with pytest.raises(NotAskedError, match="TimeoutError") as caught:
            patience.ask(lambda: 1)
        assert caught.value.failure == "TimeoutError"
        time.sleep(pause)
        assert patience.ask(lambda: 1) == 1
    assert repr(patience) == "<patience>"
