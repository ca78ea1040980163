"""`isolarcloud plants`: the plants that a caller's keys show."""

from __future__ import annotations

import os

import click

from isolarcloud import Client, UserClient


@click.command("plants", help="List the plants that your keys show.")
@click.option("--login", is_flag=True, help="Use account and password instead of OAuth.")
def command(login: bool) -> None:
    """Print one line a plant."""
    if not login and "ISOLARCLOUD_APP_ID" not in os.environ and "ISOLARCLOUD_ACCOUNT" in os.environ:
        login = True
    rows: list[tuple[str, ...]] = []
    if login:
        with UserClient.from_env() as account:
            rows += [_row(plant) for plant in account.plants.iter()]
    else:
        with Client.from_env() as cloud:
            rows += [_row(plant) for plant in cloud.plants.iter()]
    if not rows:
        click.echo("No plants: has an owner authorised the application, and is the region right?")
    for row in rows:
        click.echo("  ".join(row))


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
