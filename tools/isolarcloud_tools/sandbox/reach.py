"""Which devices take commands at the moment."""

from __future__ import annotations

from enum import Enum, auto

from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Device, Fleet, Plant


class Contact(Enum):
    """How a device answers commands."""

    ANSWERS = auto()
    SILENT = auto()
    """It seems to be online, takes commands and never answers them."""
    OFFLINE = auto()
    DOWNLINK_CLOSED = auto()
    """The communication device in front of it lets no commands through."""


class Reach:
    """Tells how each device answers; tests may say it differently."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self._told: dict[str, Contact] = {}

    def of(self, device: Device) -> Contact:
        """Return how a device answers.

        The first of its kind in a working plant always does, so that examples work with every seed; of
        the others one in five does not. Devices of a plant under construction are offline.
        """
        if device.key in self._told:
            return self._told[device.key]
        if not self.plant_of(device).commissioned:
            return Contact.OFFLINE
        luck = chance.fraction(self._fleet.seed, device.key, "contact")
        if device.code <= 1 or luck >= 0.2:
            return Contact.ANSWERS
        if luck < 0.08:
            return Contact.OFFLINE
        return Contact.SILENT if luck < 0.16 else Contact.DOWNLINK_CLOSED

    def set(self, device: Device, contact: Contact) -> None:
        """Let a device answer differently from now on."""
        self._told[device.key] = contact

    def plant_of(self, device: Device) -> Plant:
        """Return the plant that a device stands in."""
        plant = self._fleet.plant(device.plant_id)
        assert plant is not None, f"{device.key} stands in no plant"
        return plant
