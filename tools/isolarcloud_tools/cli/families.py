"""Which family of endpoints the environment is set up for."""

from __future__ import annotations

import os
from collections.abc import Mapping

from isolarcloud_runtime.settings import PREFIX

OWNERS, ACCOUNTS = "platform", "user"


def likely_family(environment: Mapping[str, str] | None = None) -> str:
    """Return the family of the application's variables, else that of the account's."""
    environment = os.environ if environment is None else environment
    has_application = bool(environment.get(f"{PREFIX}APP_ID", "").strip())
    return ACCOUNTS if has_account(environment) and not has_application else OWNERS


def has_account(environment: Mapping[str, str] | None = None) -> bool:
    """Return whether an account and its password are set."""
    environment = os.environ if environment is None else environment
    return all(environment.get(PREFIX + name, "").strip() for name in ("ACCOUNT", "PASSWORD"))
