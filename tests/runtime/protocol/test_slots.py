"""Places for calls in flight: never too many, in order, and none lost, whoever gives up when."""

from __future__ import annotations

import asyncio
import gc
import math
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.drive_async import AsyncDriver
from isolarcloud_runtime.effects import Flow, granted, offload, sleep
from isolarcloud_runtime.slots import Slot, Slots
from tests.runtime.protocol.kit import AsyncFakeTransport, FakeTransport

PATIENCE = 60.0

steps = st.lists(st.tuples(st.booleans(), st.integers(0, 30)), max_size=80)


@given(steps, st.integers(1, 5))
def test_never_too_many_and_always_in_order(actions: list[tuple[bool, int]], limit: int) -> None:
    slots = Slots()
    waiting: deque[Slot] = deque()
    inside: list[Slot] = []
    told: list[Slot] = []
    for takes, choice in actions:
        if takes:
            slot = slots.take(limit)
            if slot.granted:
                inside.append(slot)
            else:
                slot.when_granted(lambda slot=slot: told.append(slot))  # type: ignore[misc]
                waiting.append(slot)
        elif inside and (choice % 2 or not waiting):
            inside.pop(choice % len(inside)).leave()
        elif waiting:  # gives up
            slot = waiting[choice % len(waiting)]
            waiting.remove(slot)
            slot.leave()
        while waiting and waiting[0].granted:
            inside.append(waiting.popleft())
        assert not any(slot.granted for slot in waiting)  # nobody overtakes
        assert slots.in_flight == len(inside) <= limit
        assert not (waiting and len(inside) < limit)  # no place stays empty
    assert len(told) == len(set(map(id, told)))
    for slot in [*waiting, *inside]:
        slot.leave()
        slot.leave()  # a second time does nothing
    assert (slots.in_flight, slots.waiting) == (0, 0)


@given(st.lists(st.one_of(st.integers(1, 4), st.just(math.inf)), max_size=30))
def test_limits_may_differ_from_caller_to_caller(limits: list[float]) -> None:
    slots = Slots()
    taken = [slots.take(limit) for limit in limits]
    for slot in taken:
        assert slot.granted or slot.limit < math.inf  # without a limit nobody waits
    while any(slot.granted and not slot.left for slot in taken):
        next(slot for slot in taken if slot.granted and not slot.left).leave()
    assert all(slot.left for slot in taken)  # each came to its turn


def test_a_place_that_nobody_holds_any_more_is_free_again() -> None:
    slots = Slots()
    slots.take(1)
    waiting = [slots.take(1) for _ in range(3)]
    gc.collect()
    assert waiting[0].granted
    del waiting[:]
    gc.collect()
    assert (slots.in_flight, slots.waiting) == (0, 0)


class Watch:
    """Counts who is inside."""

    def __init__(self) -> None:
        self.guard = threading.Lock()
        self.inside = self.most = self.done = 0

    def enter(self) -> None:
        with self.guard:
            self.inside += 1
            self.most = max(self.most, self.inside)

    def leave(self) -> None:
        with self.guard:
            self.inside -= 1
            self.done += 1


def visit(slots: Slots, limit: int, watch: Watch) -> Flow[None]:
    slot = slots.take(limit)
    try:
        if not slot.granted:
            assert (yield from granted(slot, PATIENCE))
        watch.enter()
        try:
            yield from offload(lambda: None)
            yield from sleep(0)
        finally:
            watch.leave()
    finally:
        slot.leave()


def test_threads_and_event_loops_share_the_places() -> None:
    slots, watch = Slots(), Watch()

    def thread() -> None:
        driver = Driver(FakeTransport())
        for _ in range(50):
            driver.run(visit(slots, 3, watch))

    def loop() -> None:
        async def main() -> None:
            driver = AsyncDriver(AsyncFakeTransport())
            await asyncio.gather(*(driver.run(visit(slots, 3, watch)) for _ in range(50)))

        asyncio.run(main())

    with ThreadPoolExecutor(6) as pool:
        for job in [*(pool.submit(thread) for _ in range(4)), *(pool.submit(loop) for _ in range(2))]:
            job.result()
    assert watch.done == 300
    assert 1 <= watch.most <= 3
    assert (slots.in_flight, slots.waiting) == (0, 0)


def test_a_cancelled_task_leaves_its_place_and_its_turn() -> None:
    async def main() -> None:
        slots, entered = Slots(), []

        def hold(name: str) -> Flow[None]:
            slot = slots.take(1)
            try:
                if not slot.granted:
                    yield from granted(slot, PATIENCE)
                entered.append(name)
                yield from sleep(PATIENCE if name != "last" else 0)
            finally:
                slot.leave()

        driver = AsyncDriver(AsyncFakeTransport())
        tasks = {}
        for name in ("first", "second", "third", "last"):
            tasks[name] = asyncio.ensure_future(driver.run(hold(name)))
            await asyncio.sleep(0)
        tasks["second"].cancel()  # in the queue
        await asyncio.sleep(0)
        tasks["first"].cancel()  # in its place
        await asyncio.wait([tasks["first"]])
        tasks["third"].cancel()  # in the very moment it is granted
        await tasks["last"]
        assert entered[0] == "first"
        assert entered[-1] == "last"
        assert "second" not in entered
        assert (slots.in_flight, slots.waiting) == (0, 0)
        for task in tasks.values():
            await asyncio.wait([task])

    asyncio.run(main())


def test_who_has_waited_long_enough_gives_up() -> None:
    slots = Slots()
    held = slots.take(1)

    def wait() -> Flow[bool]:
        slot = slots.take(1)
        try:
            return (yield from granted(slot, 0.01))
        finally:
            slot.leave()

    async def main() -> Any:
        return await AsyncDriver(AsyncFakeTransport()).run(wait())

    assert Driver(FakeTransport()).run(wait()) is False
    assert asyncio.run(main()) is False
    assert slots.waiting == 0
    held.leave()
    assert Driver(FakeTransport()).run(wait()) is True


def test_a_loop_that_is_gone_holds_nobody_up() -> None:
    slots = Slots()
    held = slots.take(1)
    loop = asyncio.new_event_loop()
    driver = AsyncDriver(AsyncFakeTransport())

    def wait() -> Flow[None]:
        slot = slots.take(1)
        try:
            yield from granted(slot, PATIENCE)
        finally:
            slot.leave()

    task = loop.create_task(driver.run(wait()))
    loop.run_until_complete(asyncio.sleep(0))
    after = slots.take(1)
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # it is left behind on purpose
    loop.close()
    held.leave()  # tells a loop that is closed
    del task, driver
    gc.collect()
    assert after.granted
    after.leave()
    assert slots.in_flight == 0
