# Generated from spec/ by `make generate`; do not edit.
"""Replies: names."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model


class Strange(Model, frozen=True, kw_only=True):
    """Names that need care.

    Source: "The page", https://portal.example.com/#/document/md?link_index=7.
    """

    plant_id: int | None = field(name="ps_id", default=None)
    """Expanded."""
    plant_current_time_zone: str | None = field(name="psCurrentTimeZone", default=None)
    """Camel case."""
    device_serial_number: str | None = field(name="dev_sn", default=None)
    """Two words."""
    class_: str | None = field(name="class", default=None)
    """A word of Python."""
    third_flag: str | None = field(name="3rd_flag", default=None)
    """Begins with a digit."""
    two_x: str | None = field(name="2x", default=None)
    """Begins with another."""
    to_dict_: str | None = field(name="to_dict", default=None)
    """A method of models."""
    phone: str | None = field(name="user_moble_tel", default=None)
    """Misspelt by the vendor."""
    field_: str | None = field(name="field", default=None)
    """What msgspec calls a field."""
    energy_now: str | None = field(name="energy-now", default=None)
    """With a hyphen."""
