"""Locks that hold across threads, processes and forks, and end with their holder."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from isolarcloud_runtime import process_lock
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Flow, Lock, locked, sleep
from isolarcloud_runtime.errors import ConfigurationError
from isolarcloud_runtime.process_lock import ProcessLock, ThreadLock
from tests.runtime.protocol.kit import AsyncFakeTransport

HOLD = """
import sys
from isolarcloud_runtime.process_lock import ProcessLock
lock = ProcessLock(sys.argv[1])
lock.acquire()
print("held", flush=True)
sys.stdin.readline()
lock.release()
print("free", flush=True)
sys.stdin.readline()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_another_process_waits_until_the_lock_is_given_back(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = ProcessLock(str(path))
    with holder(path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert not lock.acquire(blocking=False)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "free\n"
        assert lock.acquire(blocking=False)
        assert not lock.acquire(blocking=False)
        lock.release()
        process.stdin.close()
    assert path.stat().st_size == 0
    assert path.stat().st_mode & 0o077 == 0


def test_a_lock_ends_with_the_process_that_held_it(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    lock = ProcessLock(str(path))
    with holder(path) as process:
        taken = threading.Event()

        def wait() -> None:
            assert lock.acquire()
            taken.set()

        waiter = threading.Thread(target=wait)
        waiter.start()
        assert not lock.acquire(blocking=False)
        assert not taken.is_set()
        process.send_signal(signal.SIGKILL)
        process.wait()
        waiter.join(30)
        assert taken.is_set()
        lock.release()  # any thread may
    assert lock.acquire(blocking=False)
    lock.release()


def test_a_removed_lock_file_lets_nobody_in_twice(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    first, second, third = (ProcessLock(str(path)) for _ in range(3))
    assert first.acquire()
    waiting, taken = threading.Event(), threading.Event()

    def wait() -> None:
        waiting.set()
        assert second.acquire()  # waits for a file that has no name any more
        taken.set()

    waiter = threading.Thread(target=wait)
    waiter.start()
    assert waiting.wait(30)
    path.unlink()
    assert third.acquire(blocking=False)  # a new file, so a new lock
    first.release()
    assert not taken.wait(0.05)
    third.release()
    waiter.join(30)
    assert taken.is_set()
    second.release()
    assert repr(first) == f"ProcessLock({str(path)!r})"


def test_a_removed_lock_file_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.lock"
    lock, whole, removed = ProcessLock(str(path)), process_lock._lock, []

    def remove_first(descriptor: int, blocking: bool) -> bool:
        taken = whole(descriptor, blocking)
        if not removed:
            removed.append(path.unlink())
        return taken

    monkeypatch.setattr(process_lock, "_lock", remove_first)
    assert lock.acquire()
    assert path.exists()
    assert not ProcessLock(str(path)).acquire(blocking=False)
    lock.release()


def test_a_lock_file_that_cannot_be_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = ProcessLock(str(tmp_path / "none" / "x.lock"))
    for _ in range(2):
        with pytest.raises(ConfigurationError, match=r"lock file cannot be used: .*x\.lock"):
            lock.acquire()
    (tmp_path / "link.lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ConfigurationError):
        ProcessLock(str(tmp_path / "link.lock")).acquire()

    def interrupted(descriptor: int, blocking: bool) -> bool:
        raise KeyboardInterrupt

    lock = ProcessLock(str(tmp_path / "x.lock"))
    with monkeypatch.context() as patch:
        patch.setattr(process_lock, "_lock", interrupted)
        with pytest.raises(KeyboardInterrupt):
            lock.acquire()
    assert lock.acquire(blocking=False)
    lock.release()
    lock.release()  # nothing to give back


class FakeWindows:
    """Locks bytes as Windows does: always from where the file stands."""

    LK_NBLCK, LK_UNLCK = 2, 0

    def __init__(self, busy: int) -> None:
        self.busy = busy
        self.asked: list[tuple[int, int, int]] = []

    def locking(self, descriptor: int, how: int, count: int) -> None:
        self.asked.append((os.lseek(descriptor, 0, os.SEEK_CUR), how, count))
        if how == self.LK_NBLCK and self.busy:
            self.busy -= 1
            raise PermissionError(13, "Permission denied")


def test_windows_locks_the_first_byte_and_tries_until_it_is_free(tmp_path: Path) -> None:
    with (tmp_path / "x.lock").open("w+b") as file:
        file.write(b"elsewhere")
        file.flush()
        system, waits = FakeWindows(busy=3), list[float]()
        assert not process_lock.lock_first_byte(system, file.fileno(), False, waits.append)
        assert not waits
        assert process_lock.lock_first_byte(system, file.fileno(), True, waits.append)
        assert waits == [process_lock.SECONDS_BETWEEN_TRIES] * 2
        process_lock.unlock_first_byte(system, file.fileno())
    assert system.asked == [(0, 2, 1)] * 4 + [(0, 0, 1)]


FORK = """
import os, sys
from isolarcloud_runtime.process_lock import ProcessLock, ThreadLock
shared, threads = ProcessLock(sys.argv[1]), ThreadLock()
shared.acquire(), threads.acquire()
child = os.fork()
if child == 0:
    good = threads.acquire(blocking=False)      # what the parent's threads hold is not held here
    good &= not shared.acquire(blocking=False)  # what the parent process holds is
    shared.release(), threads.release()         # and is not the child's to give back
    good &= not ProcessLock(sys.argv[1]).acquire(blocking=False)
    os._exit(0 if good else 1)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status), ProcessLock(sys.argv[1]).acquire(blocking=False))
shared.release()
print(ProcessLock(sys.argv[1]).acquire(blocking=False))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_fork_neither_takes_nor_frees_a_lock(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORK, str(tmp_path / "x.lock")], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "False", "True"], done.stderr


ORPHAN = """
import os, sys, time
from isolarcloud_runtime.process_lock import ProcessLock
lock = ProcessLock(sys.argv[1])
lock.acquire()
if os.fork() == 0:
    print("forked", flush=True)
    sys.stdin.readline()    # lives on while the parent, which holds the lock, is killed
    os._exit(0)
sys.stdin.readline()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_child_does_not_keep_the_lock_of_a_parent_that_died(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    with subprocess.Popen(
        [sys.executable, "-c", ORPHAN, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "forked\n"
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        lock = ProcessLock(str(path))
        assert lock.acquire(blocking=False)
        lock.release()


def test_a_thread_lock_may_be_given_back_by_any_thread() -> None:
    lock = ThreadLock()
    assert lock.acquire()
    assert not lock.acquire(blocking=False)
    thread = threading.Thread(target=lock.release)
    thread.start()
    thread.join()
    assert lock.acquire(blocking=False)


# --- the asynchronous driver and locks that ask another machine ------------------------------------


class Remote:
    """A lock that may block, and tells from which threads it was called."""

    may_block = True

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.threads: set[int] = set()
        self.on_acquire: Callable[[], object] = lambda: None

    def acquire(self, blocking: bool = True) -> bool:
        self.threads.add(threading.get_ident())
        taken = self.lock.acquire(blocking)
        if taken:
            self.on_acquire()
        return taken

    def release(self) -> None:
        self.threads.add(threading.get_ident())
        self.lock.release()


def held(lock: Lock, value: Any) -> Flow[Any]:
    def flow() -> Flow[Any]:
        yield from sleep(0)
        return value

    return (yield from locked(lock, flow()))


def test_a_lock_that_may_block_is_never_called_in_the_thread_of_the_loop() -> None:
    lock = Remote()

    async def main() -> None:
        driver = AsyncDriver(AsyncFakeTransport(), sleep=lambda _: asyncio.sleep(0))  # type: ignore[arg-type]
        lock.lock.acquire()
        asyncio.get_running_loop().call_later(0.02, lock.lock.release)
        assert await asyncio.gather(*(driver.run(held(lock, number)) for number in range(9))) == list(
            range(9)
        )

    asyncio.run(main())
    assert threading.get_ident() not in lock.threads
    assert lock.lock.acquire(blocking=False)


@pytest.mark.parametrize("when", ["before it is taken", "after it is taken"])
def test_a_lock_that_nobody_waits_for_any_more_is_given_back(when: str) -> None:
    lock, reached, go_on = Remote(), threading.Event(), threading.Event()

    def pause() -> None:
        reached.set()
        go_on.wait(30)

    lock.on_acquire = pause

    async def main() -> None:
        driver = AsyncDriver(AsyncFakeTransport())  # type: ignore[arg-type]
        task = asyncio.ensure_future(driver._run_locked(lock, held(ThreadLock(), 1), asyncio.Event()))
        await asyncio.to_thread(reached.wait, 30)
        if when == "after it is taken":
            go_on.set()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go_on.set()

    asyncio.run(main())  # waits for the threads
    assert lock.lock.acquire(blocking=False)
