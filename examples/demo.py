"""Drive the SDK against a sandbox gateway: plaintext and ciphertext, sync and async.

`make demo` runs this after it has regenerated the SDK. The sandbox listens on a free port of this
machine, holds made-up plants, and is as strict as the real gateway.
"""

from __future__ import annotations

import asyncio
import time
from datetime import date, timedelta
from datetime import time as clock
from math import isnan
from typing import Any

from rich.console import Console
from rich.table import Table

from isolarcloud import AsyncClient, Client, Language, LocalTime, OAuth, points
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox

BARS = " ▁▂▃▄▅▆▇█"
EVERY = timedelta(minutes=30)
console = Console(width=116)


def settings(box: RunningSandbox, *, ciphertext: bool) -> dict[str, Any]:
    """What a client needs to know; a real program reads most of it from the environment."""
    known = box.credentials
    return {
        "appkey": known.appkey,
        "access_key": known.access_key,
        "auth": OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri),
        "rsa_public_key": known.rsa_public_key if ciphertext else None,
        "language": Language.ENGLISH,
    }


def shown(value: float | str | None, scale: float) -> str:
    """A reading in a larger unit; the gateway always sends the smallest (W, Wh)."""
    return f"{value / scale:,.1f}" if isinstance(value, (int, float)) else "-"


def plants_and_live_values(cloud: Client) -> Table:
    """One row a plant: what it is, and its latest readings."""
    wanted = (points.plant.PLANT_POWER, points.plant.DAILY_YIELD, points.plant.TOTAL_YIELD)
    plants = list(cloud.plants.iter())
    now = cloud.plants.real_time([plant.id for plant in plants], points=wanted)
    table = Table(title="Plants and live values", title_justify="left", box=None, pad_edge=False)
    for heading in ("id", "name", "type", "state", "devices"):
        table.add_column(heading, no_wrap=True)
    for heading in ("kW", "kWh today", "MWh in all"):
        table.add_column(heading, justify="right", no_wrap=True)
    for plant in plants:
        readings = now[plant.id]
        devices = sum(1 for _ in cloud.devices.iter(plant.id))
        values = [
            shown(readings[point].value, scale) for point, scale in zip(wanted, (1e3, 1e3, 1e6), strict=True)
        ]
        table.add_row(
            str(plant.id),
            plant.name or "-",
            plant.type.label if plant.type else "-",
            plant.fault_status.label if plant.fault_status else "-",
            str(devices),
            *values,
        )
    return table


async def power_curves(cloud: AsyncClient) -> str:
    """Yesterday's power of the owner's plants: one question, cut into the fewest calls."""
    plants = [plant async for plant in cloud.plants.iter()]
    power = points.plant.PLANT_POWER
    midnight = LocalTime.combine(date.today(), clock())
    query = cloud.plants.history_query(
        [plant.id for plant in plants],
        points=[power],
        start=midnight - timedelta(days=1),
        end=midnight - EVERY,
        every=EVERY,
    )
    lines = [repr(await query.plan())]
    series = await query.run()
    for plant in plants:
        samples = [0.0 if isnan(value) else value for value in series[plant.id].numbers(power)]
        peak = max(samples) or 1.0
        bars = "".join(BARS[round(sample / peak * (len(BARS) - 1))] for sample in samples)
        lines.append(f"{bars}| {plant.name}, {plant.time_zone}, peak {peak / 1000:,.1f} kW")
    lines.append("".join(f"{hour:<8}" for hour in range(0, 24, 4)))
    return "\n".join(lines)


def run_sync(box: RunningSandbox, *, ciphertext: bool) -> None:
    """Authorise as every owner would, then read: a token of the default scope sees the plants of them all."""
    with Client(box.region, **settings(box, ciphertext=ciphertext)) as cloud:
        for owner in box.sandbox.fleet.owners:
            cloud.exchange(box.authorize(owner))
        console.print(plants_and_live_values(cloud))


async def run_async(box: RunningSandbox, *, ciphertext: bool) -> None:
    """The same client with `await`."""
    async with AsyncClient(box.region, **settings(box, ciphertext=ciphertext)) as cloud:
        await cloud.exchange(box.authorize())
        console.print(await power_curves(cloud), highlight=False)


def main() -> None:
    """Run both modes, each sync and async."""
    started = time.perf_counter()
    with running_sandbox(seed=1) as box:
        console.print(f"Sandbox gateway on {box.url}")
        for ciphertext in (False, True):
            console.rule("ciphertext mode" if ciphertext else "plaintext mode")
            run_sync(box, ciphertext=ciphertext)
            asyncio.run(run_async(box, ciphertext=ciphertext))
        console.rule()
        console.print(
            f"{len(box.calls)} calls in {time.perf_counter() - started:.1f} s; the sandbox has stopped."
        )


if __name__ == "__main__":
    main()
