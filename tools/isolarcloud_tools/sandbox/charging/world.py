"""Everything behind the charging endpoints."""

from __future__ import annotations

from typing import NamedTuple

from isolarcloud_tools.sandbox.charging.orders import Orders
from isolarcloud_tools.sandbox.charging.park import Operator, Park
from isolarcloud_tools.sandbox.identity import Application, Caller
from isolarcloud_tools.sandbox.logins import BadToken, Logins


class Charging(NamedTuple):
    """Stations, orders, and the accounts that see them."""

    park: Park
    orders: Orders
    logins: Logins[Operator]

    def caller(self, application: Application, token: str) -> Caller | BadToken:
        """Return who calls with the token of a login; each call makes it last longer."""
        found = self.logins.holder(application, token)
        return found if isinstance(found, BadToken) else Caller(None, frozenset(), found)
