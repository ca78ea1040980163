"""`isolarcloud doctor`: what is wrong with the setup, and how to mend it."""

from __future__ import annotations

import json

import click

from isolarcloud import Report, doctor
from isolarcloud._doctor import CLIENTS

EPILOG = "Exit status: 0 nothing failed, 1 something failed, 2 there was nothing to examine."


@click.command(
    "doctor",
    help="Check the setup in the environment, from the keys to the quota, and tell how to mend it.",
    epilog=EPILOG,
)
@click.option(
    "--family",
    type=click.Choice([*CLIENTS]),
    help="Whose setup; the one that the variables are for if left out.",
)
@click.option(
    "--login", is_flag=True, help="Try the account login too; a few wrong passwords lock the account."
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_context
def command(ctx: click.Context, family: str | None, login: bool, as_json: bool) -> None:
    """Print the report."""
    from isolarcloud_tools.cli.families import likely_family

    chosen = family or likely_family()
    try:
        report = doctor(chosen, login=login)
    except ImportError as error:
        raise _NotRunError(f"{error.name} is missing") from None
    if as_json:
        click.echo(json.dumps({"family": chosen, **report.to_dict()}, indent=2))
    else:
        _print(chosen, report)
    ctx.exit(report.exit_status)


class _NotRunError(click.ClickException):
    exit_code = 2


_COLOURS = {"ok": "green", "warning": "yellow", "failed": "red", "skipped": "bright_black"}


def _print(family: str, report: Report) -> None:
    click.echo(f"Family: {family}")
    *_, summary = str(report).splitlines()
    for finding in report:
        status = click.style(f"{finding.status:<8}", fg=_COLOURS[finding.status])
        click.echo(status + str(finding)[8:])
    click.echo(summary)
