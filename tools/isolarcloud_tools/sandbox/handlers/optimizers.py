"""The optimizers of a plant; their values come with those of devices."""

from __future__ import annotations

from isolarcloud._operations import platform, user
from isolarcloud.models import Optimizer
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.rows import reply_model, row


@HANDLERS.register(platform.GET_MLPE_DEVICE_LIST, user.GET_MLPE_DEVICE_LIST)
def optimizer_list(context: Context, arguments: Arguments) -> Answer:
    """Return all optimizers of a plant."""
    plant = context.plant(arguments.plant_id)
    rows = [
        row(Optimizer, key=device.key, serial_number=device.serial_number)
        for device in (plant.optimizers if plant else ())
    ]
    return Answer(
        row(
            reply_model(context.operation),
            code=known_outcome(context.operation, "1" if plant else "9"),
            optimizers=rows if plant else None,
        )
    )
