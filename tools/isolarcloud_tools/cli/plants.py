"""`isolarcloud plants`: the plants that a caller's keys show."""

from __future__ import annotations

import os

import click

from isolarcloud import Client, UserClient
from isolarcloud_runtime.settings import PREFIX
from isolarcloud_tools.cli.families import OWNERS, has_account, likely_family


@click.command("plants", help="List the plants that your keys show.")
@click.option(
    "--login/--oauth",
    "login",
    default=None,
    help="Use account and password, or the owner's token. If left out: the token, where the token store has "
    "one; else the account, where one is set.",
)
def command(login: bool | None) -> None:
    """Print one line a plant."""
    rows: list[tuple[str, ...]] = []
    if login is None:
        login = not _owner_has_authorised() if has_account() else likely_family() != OWNERS
    if login:
        with UserClient.from_env() as account:
            rows += [_row(plant) for plant in account.plants.iter()]
    else:
        with Client.from_env() as cloud:
            if cloud.token is None:
                raise click.ClickException(
                    "no owner has authorised the application yet: run `isolarcloud authorize`, with "
                    f"{PREFIX}TOKEN_STORE set to the file that keeps the token"
                )
            rows += [_row(plant) for plant in cloud.plants.iter()]
    if not rows:
        click.echo("No plants: has an owner authorised the application, and is the region right?")
    for row in rows:
        click.echo("  ".join(row))


def _owner_has_authorised() -> bool:
    """Return whether the environment's token store holds a token."""
    if not all(os.environ.get(f"{PREFIX}{name}", "").strip() for name in ("APP_ID", "TOKEN_STORE")):
        return False
    with Client.from_env() as cloud:
        return cloud.token is not None


def _row(plant: object) -> tuple[str, ...]:
    kind = getattr(plant, "type", None)
    state = getattr(plant, "fault_status", None)
    return (
        f"{getattr(plant, 'id', ''):>9}",
        f"{getattr(plant, 'name', None) or '-':<32.32}",
        f"{kind.label if kind is not None else '-':<32.32}",
        f"{state.label if state is not None else '-':<8}",
        f"{getattr(plant, 'time_zone', None) or '-'}",
    )
