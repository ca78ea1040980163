"""One call of each kind while one fault strikes, over a real socket: how it ends, and what it took."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count
from math import isnan
from typing import Any, Literal, NamedTuple

from msgspec.structs import replace

from isolarcloud import AsyncClient, Client, DeviceType, OAuth, RetryPolicy, points
from isolarcloud_runtime.errors import ISolarCloudError
from isolarcloud_runtime.quota import Limits
from isolarcloud_runtime.surroundings import read_surroundings
from isolarcloud_runtime.transport import HttpRequest, HttpResponse, Timeout
from isolarcloud_runtime.transport_aiohttp import AiohttpTransport
from isolarcloud_runtime.transport_requests import RequestsTransport
from isolarcloud_tools.sandbox import RunningSandbox
from isolarcloud_tools.sandbox.fleet import Device

CallKind = Literal["read", "pager", "history", "setting"]
CALLS: tuple[CallKind, ...] = ("read", "pager", "history", "setting")
PATHS: dict[CallKind, str] = {
    "read": "getPowerStationDetail",
    "pager": "queryPowerStationList",
    "history": "getPowerStationPointMinuteDataList",
    "setting": "paramSetting",
}
POWER = points.plant.PLANT_POWER
SOC_UPPER = 10001
ATTEMPTS = 3
RETRY = RetryPolicy(attempts=ATTEMPTS, base=0.5, total=60.0)
PATIENCE = Timeout(connect=30.0, read=30.0, total=60.0)
HASTE = Timeout(connect=30.0, read=0.25, total=0.25)
"""For calls that the sandbox lets hang or drip; all others may take their time on a slow machine."""
SLOW_FAULTS: dict[str, dict[str, Any]] = {
    "slow": {"seconds": 0.02},
    "drip": {"seconds": 0.05, "size": 8},
    "hang": {},
}
NEVER_READY = {"drip", "hang"}
MORNING = datetime.combine(date.today() - timedelta(days=1), datetime.min.time(), UTC).replace(hour=9)
NOTHING = (None, "", "--")
_values = count()


class Scene(NamedTuple):
    """What happens: a fault, for one attempt or for all of them, to a call of a kind."""

    fault: str
    call: CallKind
    lasting: bool
    asynchronous: bool

    def __str__(self) -> str:
        duration, driver = "lasting" if self.lasting else "once", "async" if self.asynchronous else "sync"
        return f"{self.fault}-{self.call}-{duration}-{driver}"


class Ending(NamedTuple):
    """How a call ended."""

    outcome: str
    """"value", "partial" (all that is there is right), "wrong", or the class of the error."""
    attempts: int
    """Requests that the gateway got for it."""
    told_attempts: int | None
    """What the error says about that; None: there was no error."""
    acted: int
    """How often the gateway carried a setting out."""
    waited: float
    """Seconds that the call would have waited between attempts."""
    seconds: float
    """Seconds that it took, without those waits."""
    error: ISolarCloudError | None


class Haste:
    """Gives calls that are about to hang or drip a short time, and all others a long one."""

    def __init__(self, box: RunningSandbox, hasty: bool) -> None:
        self._box = box
        self._hasty = hasty

    def hurried(self, request: HttpRequest) -> HttpRequest:
        struck = any(
            rule.name in NEVER_READY and not rule.after and request.endpoint.endswith(f"/{rule.path}")
            for rule in self._box.faults.rules
        )
        return replace(request, timeout=HASTE) if struck and self._hasty else request


class HastyTransport(Haste):
    """The usual synchronous transport."""

    def __init__(self, box: RunningSandbox, hasty: bool) -> None:
        super().__init__(box, hasty)
        self._inner = RequestsTransport(read_surroundings(box.url))

    def send(self, request: HttpRequest) -> HttpResponse:
        return self._inner.send(self.hurried(request))

    def close(self) -> None:
        self._inner.close()


class HastyAsyncTransport(Haste):
    """The usual asynchronous transport."""

    def __init__(self, box: RunningSandbox, hasty: bool) -> None:
        super().__init__(box, hasty)
        self._inner = AiohttpTransport(read_surroundings(box.url))

    async def send(self, request: HttpRequest) -> HttpResponse:
        return await self._inner.send(self.hurried(request))

    async def close(self) -> None:
        await self._inner.close()


class Stage:
    """A sandbox on which scenes are played, one after the other."""

    def __init__(self, box: RunningSandbox) -> None:
        self.box = box
        fleet = box.sandbox.fleet
        self.house, self.boat = fleet.plants_of(fleet.owners[0])[:2]
        self.storage: Device = next(
            device for device in self.house.devices if device.type is DeviceType.ENERGY_STORAGE_SYSTEM
        )
        self._waits: list[float] = []
        self._deadline: float | None = None
        with Client(box.region, **self.settings()) as cloud:
            cloud.exchange(box.authorize())
            series = cloud.plants.history([self.boat.id], **self._window())
        self._right = _samples(series, self.boat.id)
        assert len(self._right) == 9

    def play(self, scene: Scene, deadline: float | None = None) -> Ending:
        """Make the call while the fault strikes; with a deadline, attempts take as long as they like."""
        self.box.faults.clear()
        self._waits, self._deadline = [], deadline
        try:
            return asyncio.run(self._play_async(scene)) if scene.asynchronous else self._play(scene)
        finally:
            self.box.faults.clear()

    def _play(self, scene: Scene) -> Ending:
        transport = HastyTransport(self.box, self._deadline is None)
        try:
            with Client(self.box.region, transport=transport, **self.settings()) as cloud:
                cloud._driver._sleep = self._waits.append
                cloud.exchange(self.box.authorize())
                with self._struck(scene) as end:
                    try:
                        right = self.call(cloud, scene.call)
                    except ISolarCloudError as error:
                        return end(error)
                    return end(right)
        finally:
            transport.close()

    async def _play_async(self, scene: Scene) -> Ending:
        async def sleep(seconds: float) -> None:
            self._waits.append(seconds)

        transport = HastyAsyncTransport(self.box, self._deadline is None)
        try:
            async with AsyncClient(self.box.region, transport=transport, **self.settings()) as cloud:
                cloud._driver._sleep = sleep
                await cloud.exchange(self.box.authorize())
                with self._struck(scene) as end:
                    try:
                        right = await self.call_async(cloud, scene.call)
                    except ISolarCloudError as error:
                        return end(error)
                    return end(right)
        finally:
            await transport.close()

    def settings(self) -> dict[str, Any]:
        """What clients of the sandbox take, without a transport."""
        known = self.box.credentials
        return {
            "appkey": known.appkey,
            "access_key": known.access_key,
            "auth": OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri),
            "rsa_public_key": known.rsa_public_key,
            "timeout": PATIENCE,
            "retry": RETRY,
            "limits": Limits.off(),
            "deadline": self._deadline,
        }

    @contextmanager
    def _struck(self, scene: Scene) -> Iterator[Callable[[str | ISolarCloudError], Ending]]:
        """Let the fault be, and tell how it ended."""
        path = PATHS[scene.call]
        begun, tasks, calls = time.monotonic(), len(self.box.sandbox.tasks.sent), self.box.calls.to(path)
        first_page = 1 if scene.call == "pager" else 0
        self.box.faults.add(
            scene.fault,
            count=None if scene.lasting else 1,
            # A clock that is off is so for every call, else nobody could ask it for its time.
            path=None if scene.fault == "clock-offset" else path,
            after=first_page,  # a pager is struck in the middle
            **SLOW_FAULTS.get(scene.fault, {}),
        )

        def end(result: str | ISolarCloudError) -> Ending:
            error = None if isinstance(result, str) else result
            return Ending(
                outcome=result if isinstance(result, str) else type(result).__name__,
                attempts=self.box.calls.to(path) - calls - first_page,
                told_attempts=None if error is None else error.attempts,
                acted=len(self.box.sandbox.tasks.sent) - tasks,
                waited=sum(self._waits),
                seconds=time.monotonic() - begun,
                error=error,
            )

        yield end

    # --- the calls, and whether what they give is right ----------------------------------------

    def call(self, cloud: Client, call: CallKind, name: str = "Fault table") -> str:
        """Make a call and return what came of it: "value", "partial" or "wrong"; `name` is a setting's."""
        match call:
            case "read":
                return self._is_detail(cloud.plants.details([self.boat.id]))
            case "pager":
                return self._is_list(list(cloud.plants.iter(size=1)))
            case "history":
                return self._is_history(cloud.plants.history([self.boat.id], **self._window()))
            case "setting":
                return self._is_dispatched(cloud.control.set([self.storage.uuid], **self._setting(name)))

    async def call_async(self, cloud: AsyncClient, call: CallKind, name: str = "Fault table") -> str:
        """The same with an asynchronous client."""
        match call:
            case "read":
                return self._is_detail(await cloud.plants.details([self.boat.id]))
            case "pager":
                return self._is_list([plant async for plant in cloud.plants.iter(size=1)])
            case "history":
                return self._is_history(await cloud.plants.history([self.boat.id], **self._window()))
            case "setting":
                return self._is_dispatched(
                    await cloud.control.set([self.storage.uuid], **self._setting(name))
                )

    def _window(self) -> dict[str, Any]:
        return {
            "points": [POWER],
            "start": MORNING,
            "end": MORNING + timedelta(hours=2),
            "every": timedelta(minutes=15),
            "time_zone": self.boat.zone,
        }

    def _setting(self, name: str) -> dict[str, Any]:
        value = 700 + next(_values) % 300  # the gateway refuses the very same task once more
        return {
            "parameters": [{"code": SOC_UPPER, "value": value}],
            "task_name": name,
            "expire_seconds": 60,
        }

    def _is_detail(self, plants: Any) -> str:
        (plant,) = plants
        known = plant.id == self.boat.id
        return _judged(known and plant.name == self.boat.name, known and plant.name in NOTHING)

    def _is_list(self, plants: Any) -> str:
        return _judged([plant.name for plant in plants] == [self.house.name, self.boat.name])

    def _is_history(self, series: Any) -> str:
        found, right = _samples(series, self.boat.id), self._right
        return _judged(
            found == right,
            bool(found) and all(right[time] == value or isnan(value) for time, value in found.items()),
        )

    def _is_dispatched(self, reply: Any) -> str:
        return _judged([device.device_uuid for device in reply.devices] == [self.storage.uuid])


def _samples(series: Any, plant_id: int) -> dict[datetime, float]:
    mine = series[plant_id]
    return dict(zip(mine.times, mine[POWER], strict=True))


def _judged(right: bool, part: bool = False) -> str:
    return "value" if right else "partial" if part else "wrong"
