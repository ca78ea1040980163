"""Sharing of plants between accounts.

Where the documents are silent: plants are shared all or none; utility plants cannot be shared; two
accounts may manage a plant besides its owner. Two pairs of codes mean the same, and are told apart here
by whether the permission that is there already is the one that was asked for.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from isolarcloud import NmiRefusalReason, PlantType, SharePermission, SharingReleaseSide
from isolarcloud._operations import user
from isolarcloud.models import NmiPair, NmiRefusal
from isolarcloud_runtime.descriptors import RequestField
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.fleet import Owner, Plant
from isolarcloud_tools.sandbox.handlers.asked import missing
from isolarcloud_tools.sandbox.handlers.identity import known_outcome
from isolarcloud_tools.sandbox.rows import reply_model, row, spellings
from isolarcloud_tools.sandbox.sharing import MOST_MANAGERS, Share, nmi

_UNSHARED = PlantType.UTILITY


@HANDLERS.register(user.SHARE_PS_BY_SN)
def share(context: Context, arguments: Arguments) -> Answer:
    """Show the plant of a device to another account."""
    return _code(context, _share(context, arguments))


def _share(context: Context, arguments: Arguments) -> str:
    fleet, sharing = context.world.fleet, context.world.sharing
    device = fleet.device_by_serial_number(arguments.serial_number)
    plant = fleet.plant(device.plant_id) if device else None
    if plant is None:
        return "2"
    owner, receiver = fleet.account(arguments.owner_account), fleet.account(arguments.receiver_account)
    if owner is None:
        return "3"
    if receiver is None:
        return "4"
    if plant.owner is not owner or owner is not _account(context):
        return "5"
    if plant.blueprint.type is _UNSHARED:
        return "12"
    if sharing.knows(plant, receiver):
        return "6"
    sharing.share(plant, receiver, Share(_permission(arguments) or SharePermission.MANAGE, partner=False))
    return "1"


@HANDLERS.register(user.RELEASE_PS_SHARING)
def release(context: Context, arguments: Arguments) -> Answer:
    """End what an account sees, from one side or the other; the code comes under either of its names."""
    names = spellings(context.operation, "code")
    code = known_outcome(context.operation, _release(context, arguments))
    name = context.world.quirks.turn("name of the code", names)
    return Answer({name: code if name == names[0] else int(code)})


def _release(context: Context, arguments: Arguments) -> str:
    fleet, sharing, caller = context.world.fleet, context.world.sharing, _account(context)
    plants = [fleet.plant(plant_id) for plant_id in dict.fromkeys(arguments.plant_ids)]
    receiver: Owner | None = caller
    if arguments.side == str(SharingReleaseSide.OWNER.value):
        if arguments.receiver_account is None:
            raise missing(context, "receiver_account")
        receiver = fleet.account(arguments.receiver_account)
        plants = [plant if plant is not None and plant.owner is caller else None for plant in plants]
    if receiver is None:
        return "2"
    shared = [plant for plant in plants if plant is not None and sharing.of(plant, receiver)]
    if len(shared) < len(plants):
        return "3"
    for plant in shared:
        sharing.end(plant, receiver)
    return "1"


@HANDLERS.register(user.SHARE_MY_PS)
def add_partner(context: Context, arguments: Arguments) -> Answer:
    """Make an account a partner of plants."""
    return _code(context, _add_partner(context, arguments))


def _add_partner(context: Context, arguments: Arguments) -> str:
    sharing = context.world.sharing
    plants = _own_plants(context, arguments)
    if not plants:
        return "2"
    if not arguments.channel_partner:
        return "0"
    if any(mark in (arguments.email or "") for mark in ",;"):
        return "4"
    receiver = context.world.fleet.account(arguments.email or "")
    if receiver is None:
        return "11"
    permission = _permission(arguments)
    assert permission is not None
    for plant in plants:
        present = sharing.of(plant, receiver)
        if plant.owner is receiver:
            return "6"
        if present is not None and present.partner:
            return "5" if present.permission is permission else "9"
        if present is not None:
            return "6" if present.permission is permission else "8"
        if permission is SharePermission.MANAGE and sharing.managers(plant) >= MOST_MANAGERS:
            return "7"
    for plant in plants:
        sharing.share(plant, receiver, Share(permission, partner=True))
    return "1"


@HANDLERS.register(user.CANCEL_PS_SHARING)
def remove_partner(context: Context, arguments: Arguments) -> Answer:
    """End it that an account is a partner of plants; nobody here has a mobile number."""
    sharing, plants = context.world.sharing, _own_plants(context, arguments)
    receiver = context.world.fleet.account(arguments.email or "")
    wanted = Share(_permission(arguments) or SharePermission.MANAGE, partner=arguments.channel_partner)
    other_user = receiver is None or arguments.user_id not in (None, receiver.user_id)
    if receiver is None or other_user or not plants:
        return _code(context, "0")
    if any(sharing.of(plant, receiver) != wanted for plant in plants):
        return _code(context, "0")
    for plant in plants:
        sharing.end(plant, receiver)
    return _code(context, "1")


@HANDLERS.register(user.SHARE_POWER_STATION_BY_SN_AND_NMI, unlimited=("serial_number", "nmi"))
def share_by_nmi(context: Context, arguments: Arguments) -> Answer:
    """Make the caller a partner of plants that it can name inverter and connection point of."""
    caller, sharing = _account(context), context.world.sharing
    numbers = Counter(text for pair in arguments.pairs for text in set(pair.values()) if text)
    shared: list[dict[str, Any]] = []
    refused: list[dict[str, Any]] = []
    for pair in arguments.pairs:
        reason, plant = _reason(context, pair, numbers)
        told = {name: text or "" for name, text in pair.items()}
        if reason is not None or plant is None:
            refused.append(row(NmiRefusal, **told, reason=None if reason is None else reason.value))
        else:
            sharing.share(plant, caller, Share(SharePermission.VIEW, partner=True))
            shared.append(row(NmiPair, **told))
    return Answer(row(reply_model(context.operation), shared=shared, refused=refused))


def _reason(
    context: Context, pair: dict[str, str | None], numbers: Counter[str]
) -> tuple[NmiRefusalReason | None, Plant | None]:
    """Return why a pair leads to no plant, or the plant that it leads to."""
    serial_number, meter = pair["serial_number"], pair["nmi"]
    if not serial_number or not meter:
        return NmiRefusalReason.EMPTY, None
    if numbers[serial_number] > 1 or numbers[meter] > 1:
        return NmiRefusalReason.REPEATED, None
    if len(meter) < _shortest_nmi(context):
        return NmiRefusalReason.NMI_TOO_SHORT, None
    fleet = context.world.fleet
    device = fleet.device_by_serial_number(serial_number)
    plant = fleet.plant(device.plant_id) if device else None
    if plant is None or nmi(plant) != meter:
        return NmiRefusalReason.DIFFERENT_PLANTS, None
    if context.world.sharing.knows(plant, _account(context)):
        return NmiRefusalReason.ALREADY_SHARED, None
    return None, plant


def _shortest_nmi(context: Context) -> int:
    pairs = _field(context.operation.request, "pairs")
    return _field(pairs.fields, "nmi").least or 0


def _field(fields: tuple[RequestField, ...], name: str) -> RequestField:
    return next(field for field in fields if field.name == name)


def _own_plants(context: Context, arguments: Arguments) -> list[Plant]:
    """Return the plants asked for; none if one stands there twice or is not the caller's own."""
    plants = [context.world.fleet.plant(plant_id) for plant_id in arguments.plant_ids]
    caller = _account(context)
    own = [plant for plant in plants if plant is not None and plant.owner is caller]
    return own if len(set(own)) == len(plants) else []


def _permission(arguments: Arguments) -> SharePermission | None:
    return None if arguments.permission is None else SharePermission(int(arguments.permission))


def _account(context: Context) -> Owner:
    assert context.caller is not None
    assert context.caller.owner is not None
    return context.caller.owner


def _code(context: Context, code: str) -> Answer:
    return Answer(row(reply_model(context.operation), code=known_outcome(context.operation, code)))
