"""A caller in a process of its own, whose peak memory is its own: `python -m tests.faults.memory`.

It takes JSON on standard input (where the sandbox is, what to ask) and prints JSON: how each call ended,
and the largest resident size in MiB. The sandbox, and what goes wrong in it, are the parent's.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from isolarcloud import AsyncClient, Client, OAuth, RetryPolicy, points
from isolarcloud_runtime.errors import ISolarCloudError
from isolarcloud_runtime.quota import Limits
from isolarcloud_tools.sandbox import RunningSandbox
from tests.faults.scenes import NEVER_READY

ONCE = RetryPolicy(attempts=1)


class Peak(NamedTuple):
    """What a child tells."""

    outcomes: list[str]
    mebibytes: float


def measured(
    box: RunningSandbox, fault: str, *, asynchronous: bool = False, ciphertext: bool = True, **settings: Any
) -> Peak:
    """Let a child make each kind of call while a fault lasts."""
    known = box.credentials
    plant, other = box.sandbox.fleet.plants_of(box.sandbox.fleet.owners[0])[:2]
    wish = {
        "url": box.url,
        "appkey": known.appkey,
        "access_key": known.access_key,
        "app_id": known.app_id,
        "redirect_uri": known.redirect_uri,
        "rsa_public_key": known.rsa_public_key if ciphertext else None,
        "code": box.authorize(),
        "plant": other.id,
        "zone": other.zone,
        "device": plant.devices[0].uuid,
        "asynchronous": asynchronous,
        "seconds": 1.0 if fault in NEVER_READY else 60.0,
    }
    for path in ("getPowerStationDetail", "queryPowerStationList", "MinuteDataList", "paramSetting"):
        box.faults.add(
            fault,
            count=None,
            path="getPowerStationPointMinuteDataList" if path == "MinuteDataList" else path,
            **settings,
        )
    try:
        child = subprocess.run(
            [sys.executable, "-m", "tests.faults.memory"],
            input=json.dumps(wish),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    finally:
        box.faults.clear()
    assert child.returncode == 0, child.stderr
    return Peak(**json.loads(child.stdout))


def main() -> None:
    wish = json.load(sys.stdin)
    outcomes = asyncio.run(called_async(wish)) if wish["asynchronous"] else called(wish)
    print(json.dumps({"outcomes": outcomes, "mebibytes": round(peak_mebibytes(), 1)}))


def peak_mebibytes() -> float:
    """Return the largest resident size of this process so far."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count what the parent had when it started this process
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def called(wish: dict[str, Any]) -> list[str]:
    outcomes: list[str] = []
    with Client(wish["url"], **settings(wish)) as cloud:
        cloud.exchange(wish["code"])
        calls = (
            lambda: cloud.plants.details([wish["plant"]]),
            lambda: list(cloud.plants.iter()),
            lambda: cloud.plants.history([wish["plant"]], **window(wish)),
            lambda: cloud.control.set([wish["device"]], **setting()),
        )
        for call in calls:
            try:
                call()
                outcomes.append("value")
            except ISolarCloudError as error:
                outcomes.append(type(error).__name__)
    return outcomes


async def called_async(wish: dict[str, Any]) -> list[str]:
    outcomes: list[str] = []

    async def listed(cloud: AsyncClient) -> list[Any]:
        return [plant async for plant in cloud.plants.iter()]

    async with AsyncClient(wish["url"], **settings(wish)) as cloud:
        await cloud.exchange(wish["code"])
        calls = (
            lambda: cloud.plants.details([wish["plant"]]),
            lambda: listed(cloud),
            lambda: cloud.plants.history([wish["plant"]], **window(wish)),
            lambda: cloud.control.set([wish["device"]], **setting()),
        )
        for call in calls:
            try:
                await call()
                outcomes.append("value")
            except ISolarCloudError as error:
                outcomes.append(type(error).__name__)
    return outcomes


def settings(wish: dict[str, Any]) -> dict[str, Any]:
    return {
        "appkey": wish["appkey"],
        "access_key": wish["access_key"],
        "auth": OAuth(app_id=wish["app_id"], redirect_uri=wish["redirect_uri"]),
        "rsa_public_key": wish["rsa_public_key"],
        "retry": ONCE,
        "limits": Limits.off(),
        "timeout": (60.0, wish["seconds"]),
    }


def window(wish: dict[str, Any]) -> dict[str, Any]:
    start = datetime.now().astimezone() - timedelta(days=1)
    return {
        "points": [points.plant.PLANT_POWER],
        "start": start,
        "end": start + timedelta(hours=2),
        "time_zone": wish["zone"],
    }


def setting() -> dict[str, Any]:
    return {"parameters": [{"code": 10001, "value": 700}], "task_name": "Peak", "expire_seconds": 60}


if __name__ == "__main__":
    main()
