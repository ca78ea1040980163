"""Importing the package costs next to nothing: what a program does not use is not loaded."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = (
    "requests",
    "aiohttp",
    "Crypto",
    "asyncio",
    "msgspec",
    "urllib3",
    "ssl",
    "logging",
    "datetime",
    "rich",
)


def modules_after(program: str) -> set[str]:
    """Names of the modules that a fresh interpreter has loaded after a program."""
    ask = (
        f"import sys; before = set(sys.modules); {program}; "
        "import json; print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_the_package_alone_loads_nothing_heavy() -> None:
    assert modules_after("import isolarcloud").isdisjoint(HEAVY)


@pytest.mark.parametrize(
    ("program", "absent"),
    [
        (
            "from isolarcloud import points; points.plant.PLANT_POWER",
            ("requests", "aiohttp", "Crypto", "asyncio"),
        ),
        ("from isolarcloud import Client, Region", ("requests", "aiohttp", "Crypto", "asyncio")),
        ("from isolarcloud import AsyncClient", ("requests", "aiohttp", "Crypto")),
        ("from isolarcloud import DeviceType, ErrorCode", ("requests", "aiohttp", "Crypto", "asyncio")),
    ],
)
def test_each_name_loads_only_what_it_needs(program: str, absent: tuple[str, ...]) -> None:
    assert modules_after(program).isdisjoint(absent)


def test_a_client_loads_what_reads_replies_with_its_first_call() -> None:
    keys = "appkey='A' * 32, access_key='k' * 32"
    auth = "OAuth(app_id=1, redirect_uri='https://example.com/')"
    loaded = modules_after(
        f"from isolarcloud import Client, OAuth; Client('EUROPE', {keys}, auth={auth}).plants"
    )
    assert "isolarcloud.resources.plants" in loaded
    reading = {f"isolarcloud_runtime.{name}" for name in ("decode", "encode", "tolerant", "series", "export")}
    assert loaded.isdisjoint({*reading, "isolarcloud.models", "zoneinfo", "dataclasses"})


def test_one_group_of_points_does_not_load_the_others() -> None:
    loaded = modules_after("from isolarcloud import points; points.plant.PLANT_POWER")
    assert "isolarcloud.points.plant" in loaded
    assert "isolarcloud.points.inverter" not in loaded
