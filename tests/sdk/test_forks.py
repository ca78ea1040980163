"""Clients that a process made before it was forked: no process gets what another one asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")

BEGIN = """
import os, sys
import requests
from isolarcloud import AsyncClient, Client, ConfigurationError, Limits, OAuth, RetryPolicy
url, appkey, access_key, app_id, redirect_uri, store, code, own = sys.argv[1:]

def settings(**more):
    auth = OAuth(app_id, redirect_uri, store=store)
    return dict(appkey=appkey, access_key=access_key, auth=auth, retry=RetryPolicy(attempts=1), **more)

def in_children(work):
    children = []
    for number in range(4):
        child = os.fork()
        if child == 0:
            try:
                work(number)
            except BaseException as error:
                print(type(error).__name__, error, file=sys.stderr, flush=True)
                os._exit(1)
            sys.exit(0)  # with all that happens at the end of a process
        children.append(child)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
"""

ANSWERS = """
session = requests.Session() if own else None
with Client(url, **settings(limits=Limits.off(), session=session)) as cloud:
    cloud.exchange(code)
    ids = [plant.id for plant in cloud.plants.iter()]
    def work(number):
        for _ in range(10):
            wanted = ids[number % 2]
            found = cloud.plants.get(wanted).id
            assert found == wanted, f"asked for {wanted}, got {found}"
    print(in_children(work))
    work(0)
    print("and the parent")
"""

REFRESH = """
from isolarcloud import Token
with Client(url, **settings()) as cloud:
    token = cloud.exchange(code)
    expired = Token(access_token=token.access_token, refresh_token=token.refresh_token, expires_at=1.0)
    cloud._auth.store.save(expired)
    cloud._auth._token = expired
    def work(number):
        assert len(cloud.plants.list()) == 2
    print(in_children(work))
    work(0)
    print("and the parent")
"""

HELD = """
import threading
with Client(url, **settings()) as cloud:
    cloud.exchange(code)
    caller = cloud._caller
    for lock in (caller._clock_lock, caller.redactor._lock, cloud._failures._lock, cloud._notes._lock):
        holder = threading.Thread(target=lock.acquire)  # the children do not have it
        holder.start()
        holder.join()
    def work(number):
        assert all(
            lock.acquire(blocking=False)
            for lock in (caller._clock_lock, caller.redactor._lock, cloud._failures._lock, cloud._notes._lock)
        )
    print(in_children(work))
    print("and the parent")
"""

LOOPS = """
import asyncio
cloud = AsyncClient(url, **settings())
asyncio.run(cloud.exchange(code))
def work(number):
    try:
        asyncio.run(cloud.plants.list())
    except ConfigurationError as error:
        assert "forked" in error.message, error
    else:
        raise AssertionError("sent over a connection of the parent")
    os._exit(0)
print(in_children(work))
try:
    asyncio.run(cloud.plants.list())
except ConfigurationError as error:
    print("and the parent" if "event loop" in error.message else error)
os._exit(0)
"""


def outcome(box: RunningSandbox, folder: Path, script: str, *, own: bool = False) -> tuple[list[str], str]:
    known = box.credentials
    arguments = (
        known.appkey,
        known.access_key,
        str(known.app_id),
        known.redirect_uri,
        str(folder / "t.json"),
    )
    arguments = (box.url, *arguments, box.authorize(), "own" if own else "")
    done = subprocess.run(
        [sys.executable, "-u", "-c", BEGIN + script, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout.splitlines(), done.stderr


FINE = ["[0, 0, 0, 0]", "and the parent"]


@pytest.mark.parametrize("own", [False, True])
def test_each_process_gets_its_own_replies(tmp_path: Path, own: bool) -> None:
    with running_sandbox() as box:
        said, wrong = outcome(box, tmp_path, ANSWERS, own=own)
    assert said == FINE, wrong


def test_processes_with_one_expired_token_refresh_it_once(tmp_path: Path) -> None:
    with running_sandbox() as box:
        said, wrong = outcome(box, tmp_path, REFRESH)
        refreshes = box.calls.to("/openapi/apiManage/refreshToken")
    assert said == FINE, wrong
    assert refreshes == 1


def test_locks_that_a_thread_of_the_parent_held_are_free(tmp_path: Path) -> None:
    with running_sandbox() as box:
        said, wrong = outcome(box, tmp_path, HELD)
    assert said == FINE, wrong


def test_an_asynchronous_client_stays_where_it_was_used(tmp_path: Path) -> None:
    with running_sandbox() as box:
        said, wrong = outcome(box, tmp_path, LOOPS)
    assert said == FINE, wrong
