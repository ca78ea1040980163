"""Who shares which plant with whom."""

from __future__ import annotations

from typing import NamedTuple

from isolarcloud import SharePermission, ShareType
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Owner, Plant

_COUNTRY_WITH_NMI = "Australia"
MOST_MANAGERS = 2
"""Accounts besides the owner that may manage one plant: our choice; the pages say that there is a most."""


class Share(NamedTuple):
    """What an account may do with a plant of somebody else."""

    permission: SharePermission
    partner: bool
    """Whether it was made a partner of the plant, and not merely shown it."""


class Sharing:
    """Keeps who sees plants of others."""

    def __init__(self) -> None:
        self._shares: dict[tuple[int, int], Share] = {}

    def share(self, plant: Plant, receiver: Owner, share: Share) -> None:
        """Let an account see a plant."""
        self._shares[plant.id, receiver.user_id] = share

    def end(self, plant: Plant, receiver: Owner) -> None:
        """Let an account see a plant no more."""
        self._shares.pop((plant.id, receiver.user_id), None)

    def of(self, plant: Plant, receiver: Owner) -> Share | None:
        """Return what an account may do with a plant of somebody else; None if nothing."""
        return self._shares.get((plant.id, receiver.user_id))

    def knows(self, plant: Plant, account: Owner) -> bool:
        """Return whether an account sees a plant already, as its own or as a shared one."""
        return plant.owner is account or self.of(plant, account) is not None

    def plants_shared_with(self, receiver: Owner) -> frozenset[int]:
        """Return the ids of the plants of others that an account sees."""
        return frozenset(plant_id for plant_id, user_id in self._shares if user_id == receiver.user_id)

    def managers(self, plant: Plant) -> int:
        """Return how many accounts besides the owner may manage a plant."""
        return sum(
            plant_id == plant.id and share.permission is SharePermission.MANAGE
            for (plant_id, _), share in self._shares.items()
        )

    def share_type(self, plant: Plant, account: Owner | None) -> ShareType:
        """Return whose plant it is, as an account sees it."""
        if account is None or plant.owner is account:
            return ShareType.OWN
        share = self.of(plant, account)
        if share is not None and share.permission is SharePermission.VIEW:
            return ShareType.SHARED_VIEW
        return ShareType.SHARED_MANAGE

    def may_manage(self, plant: Plant, account: Owner | None) -> bool:
        """Return whether an account may set parameters of a plant's devices."""
        return self.share_type(plant, account) is not ShareType.SHARED_VIEW


def nmi(plant: Plant) -> str | None:
    """Return the National Metering Identifier of a plant; only Australian plants have one."""
    if plant.blueprint.place.country != _COUNTRY_WITH_NMI:
        return None
    return str(chance.whole(10_000_000_000, 99_999_999_999, plant.seed, plant.id, "nmi"))
