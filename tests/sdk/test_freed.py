"""Errors of calls in parts, and of watching, are freed with all that they hold: no garbage is left."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

import pytest

from isolarcloud import ISolarCloudError
from tests.sdk.test_failures_of_parts import BEGIN, HOURS, fails_at, query
from tests.sdk.tiny_gateway import TinyGateway


async def is_freed(work: Callable[[], Awaitable[Any] | Any]) -> bool:
    gc.collect()
    gc.disable()
    try:
        left: weakref.ref[ISolarCloudError] | None = None
        try:
            result = work()
            if isawaitable(result):
                await result
        except ISolarCloudError as error:
            left = weakref.ref(error)
        assert left is not None, "nothing failed"
        await asyncio.sleep(0)  # the loop holds what it called last
        return left() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("parallel", [1, 3])
def test_a_history_that_fails(parallel: int) -> None:
    gateway = TinyGateway(fails=fails_at(6))
    assert asyncio.run(is_freed(lambda: query(gateway).run(parallel=parallel)))
    assert asyncio.run(is_freed(lambda: list(query(gateway).blocks(parallel=parallel))))


@pytest.mark.parametrize("parallel", [1, 3])
def test_an_asynchronous_history_that_fails(parallel: int) -> None:
    gateway = TinyGateway(fails=fails_at(6))
    points: dict[str, Any] = {
        "points": [1, 2],
        "start": BEGIN,
        "end": BEGIN + 24 * HOURS,
        "time_zone": "GMT+2",
    }

    async def main() -> None:
        async with gateway.async_client() as client:
            asked = client.plants.history_query([1, 2], **points)
            assert await is_freed(lambda: asked.run(parallel=parallel))

            async def blocks() -> None:
                async for _ in asked.blocks(parallel=parallel):
                    pass

            assert await is_freed(blocks)

    asyncio.run(main())


def test_watching_that_fails_for_good() -> None:
    gateway = TinyGateway(fails=lambda *_: "E900")
    updates = gateway.client().plants.watch([1], points=[1], time_zone="GMT+2")
    assert asyncio.run(is_freed(lambda: next(updates)))
