# Generated from spec/ by `make generate`; do not edit.
"""What is wrong with the setup, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from isolarcloud_runtime.findings import Report

CLIENTS: dict[str, str] = {
    "platform": "isolarcloud.client:Client",
    "user": "isolarcloud.client:UserClient",
    "charging": "isolarcloud.client:ChargingClient",
}
"""Family -> where its client is."""


def doctor(family: str = "platform", *, login: bool = False, **arguments: Any) -> Report:
    """Check configuration, key formats, name, connection, TLS, clock, keys, authorisation, encryption and quota.

    All checks run that can; `print(doctor())` tells what is wrong and how to mend it. No secret is shown.

    Args:
        family: "platform", "user", "charging".
        login: Whether an account login may be tried; a few wrong passwords lock the account.
        arguments: Those of the family's client; what is left out comes from the environment variables
            that `from_env()` reads. `app_id`, `redirect_uri` and `store` may stand in place of `auth`.

    Raises:
        InvalidArgument: There is no such family.
    """
    from isolarcloud_runtime.doctor import examine_family

    return examine_family(CLIENTS, family, arguments, login=login)
