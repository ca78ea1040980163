"""What a call names, and the refusals of what it names wrongly."""

from __future__ import annotations

from isolarcloud_tools.sandbox import messages
from isolarcloud_tools.sandbox.context import Context
from isolarcloud_tools.sandbox.fleet import Device, Owner, Plant
from isolarcloud_tools.sandbox.messages import RefusedError


def invalid(context: Context, name: str) -> RefusedError:
    """Return the refusal of a field by its Python name."""
    return messages.invalid(context.service, _wire(context, name))


def missing(context: Context, name: str) -> RefusedError:
    """Return the refusal of a call without a field that it needs."""
    return messages.missing(context.service, _wire(context, name))


def device_by_uuid(context: Context, uuid: int) -> Device | None:
    """Return a device by its id for control, if the caller may see its plant."""
    found = (device for plant in context.plants for device in plant.devices if device.uuid == uuid)
    return next(found, None)


def plant_of(context: Context, device: Device) -> Plant:
    """Return the plant of a device that the caller sees."""
    plant = context.plant(device.plant_id)
    assert plant is not None, f"the caller does not see {device.key}"
    return plant


def acting(context: Context, plant: Plant) -> Owner:
    """Return in whose name a call is made: the account, or the owner who authorised the application."""
    assert context.caller is not None
    return context.caller.owner or plant.owner


def _wire(context: Context, name: str) -> str:
    return next(field.wire for field in context.operation.request if field.name == name)
