"""A sandbox on a port, and settings for clients of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from isolarcloud import Language, OAuth
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox

MODES = ("plaintext", "ciphertext")


@pytest.fixture(scope="session")
def box() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as running:
        yield running


@pytest.fixture(params=MODES)
def ciphertext(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "ciphertext")


@pytest.fixture
def common(box: RunningSandbox, ciphertext: bool) -> dict[str, Any]:
    """What clients of both families take."""
    known = box.credentials
    return {
        "appkey": known.appkey,
        "access_key": known.access_key,
        "rsa_public_key": known.rsa_public_key if ciphertext else None,
        "language": Language.ENGLISH,
    }


@pytest.fixture
def platform(box: RunningSandbox, common: dict[str, Any]) -> dict[str, Any]:
    """What clients of the platform family take."""
    known = box.credentials
    return common | {"auth": OAuth(app_id=known.app_id, redirect_uri=known.redirect_uri)}


@pytest.fixture
def user(box: RunningSandbox, common: dict[str, Any]) -> dict[str, Any]:
    """What clients of the user family take."""
    return common | {"account": box.credentials.account, "password": box.credentials.password}


@pytest.fixture
def operator(box: RunningSandbox, common: dict[str, Any]) -> dict[str, Any]:
    """What clients of the charging family take."""
    known = box.credentials
    return common | {"account": known.charging_account, "password": known.charging_password}
