"""`isolarcloud points`: the catalogue of measuring points."""

from __future__ import annotations

import click

from isolarcloud import points
from isolarcloud.points import Point


@click.group("points", help="Search the catalogue of measuring points.")
def command() -> None:
    """Hold the two ways to look a point up."""


@command.command(help="Find points whose id, name or unit has all of the words.")
@click.argument("words", nargs=-1, required=True)
@click.option("--group", type=click.Choice(sorted(points.GROUPS)), help="Only this table of the portal.")
def find(words: tuple[str, ...], group: str | None) -> None:
    """Print the points that match."""
    found = points.find(" ".join(words), group)
    if not found:
        raise click.ClickException(f"no measuring point matches {' '.join(words)!r}")
    _show(found)


@command.command(help="Show what is known about one point.")
@click.argument("point")
def show(point: str) -> None:
    """Print one point, in every table that has it."""
    found = [known for group in points.GROUPS if (known := points.get(point, group)) is not None]
    if not found:
        raise click.ClickException(f"the portal lists no point {point}; the SDK takes it all the same")
    _show(found)


def _show(found: list[Point]) -> None:
    width = max(len(point.name) for point in found)
    for point in found:
        click.echo(
            f"{point.id:>6}  {point.name:<{width}}  {point.unit or '-':<8}  {point.kind:<8}  {point.group}"
        )
