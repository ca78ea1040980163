"""What has to happen in a child process before it uses what it has a copy of.

A fork copies one thread and all of the memory: locks that another thread held stay locked for ever,
and connections are those of the parent, so that one process would read what the other one asked for.
"""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forkable(Protocol):
    """Something that is not good for a child process as it is."""

    def after_fork(self) -> None:
        """Make it so; called in the child, while it has one thread."""
        ...


_known: weakref.WeakSet[Forkable] = weakref.WeakSet()


def tell_of_forks(thing: Forkable) -> None:
    """Call its `after_fork` in each child process from now on, as long as it lives."""
    _known.add(thing)


def _after_fork() -> None:
    failures: list[Exception] = []
    for thing in list(_known):
        try:
            thing.after_fork()
        except Exception as error:  # a session of the caller's, perhaps: all others still have their turn
            failures.append(error)
    if failures:
        raise failures[0]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
