"""What is told of a fork: everything that asked for it, whatever the others do."""

from __future__ import annotations

import weakref

import pytest

from isolarcloud_runtime import forks


class Told:
    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.times = 0

    def after_fork(self) -> None:
        self.times += 1
        if self.fails:
            raise RuntimeError("cannot")


def test_one_that_fails_does_not_keep_the_others_from_their_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    known: weakref.WeakSet[forks.Forkable] = weakref.WeakSet()
    monkeypatch.setattr(forks, "_known", known)
    things = [Told(), Told(fails=True), Told()]
    for thing in things:
        forks.tell_of_forks(thing)
    with pytest.raises(RuntimeError, match="cannot"):
        forks._after_fork()
    assert [thing.times for thing in things] == [1, 1, 1]


def test_what_is_gone_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forks, "_known", weakref.WeakSet())
    forks.tell_of_forks(Told(fails=True))
    forks._after_fork()
