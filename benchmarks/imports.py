"""What importing costs: against the HTTP libraries that a client needs anyway."""

from __future__ import annotations

import statistics
from functools import partial

from benchmarks.harness import Options, Sample, Table, in_turn
from benchmarks.processes import run

IMPORT_MILLISECONDS = 15.0
CLIENT_MILLISECONDS = 60.0

_KEYS = 'appkey="A" * 32, access_key="k" * 32'
_CLIENT = f"""
from isolarcloud import {{name}}, OAuth
client = {{name}}("EUROPE", {_KEYS}, auth=OAuth(app_id=1, redirect_uri="https://example.com/"))
client.plants
"""
PROGRAMS = {
    "nothing": "pass",
    "import isolarcloud": "import isolarcloud",
    "import msgspec": "import msgspec",
    "import requests": "import requests",
    "import aiohttp": "import asyncio, aiohttp",
    "a Client and its plants": _CLIENT.format(name="Client"),
    "an AsyncClient and its plants": "import asyncio\n"
    + "async def main():\n"
    + "".join(f"    {line}\n" for line in _CLIENT.format(name="AsyncClient").strip().splitlines())
    + "asyncio.run(main())",
}


def measure(options: Options) -> Table:
    """Measure imports in new interpreters, with cached bytecode, less an interpreter that does nothing."""
    table = Table("imports")
    rounds = in_turn({name: partial(_sample, code) for name, code in PROGRAMS.items()}, options)
    nothing = rounds["nothing"]
    _time(table, "import isolarcloud", rounds, None, IMPORT_MILLISECONDS)
    _time(table, "a Client and its plants", rounds, "import requests", CLIENT_MILLISECONDS)
    _time(table, "an AsyncClient and its plants", rounds, "import aiohttp", CLIENT_MILLISECONDS)
    for name, against in (
        ("import isolarcloud", "import requests"),
        ("import isolarcloud", "import msgspec"),
        ("a Client and its plants", "import requests"),
        ("an AsyncClient and its plants", "import aiohttp"),
    ):
        table.compare(name, rounds[name], against, rounds[against], less=nothing)
    return table


def _sample(code: str) -> Sample:
    return run(["-c", code]).sample


def _time(table: Table, name: str, rounds: dict[str, list[Sample]], less: str | None, goal: float) -> None:
    common = rounds[less or "nothing"]
    spent = [own.cpu - other.cpu for own, other in zip(rounds[name], common, strict=True)]
    shown = f"{name}, above {less or 'an interpreter'}"
    table.amount(shown, statistics.median(spent) * 1000, "ms CPU", goal=goal)
