"""The command line as a whole: which commands there are, and how failures are told."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from isolarcloud_runtime.errors import ISolarCloudError

COMMANDS = {
    "authorize": "Let a plant owner authorise the application, and keep the token.",
    "doctor": "Check the setup, and tell how to mend it.",
    "errors": "Explain a result code of the gateway.",
    "plants": "List the plants that your keys show.",
    "points": "Search the catalogue of measuring points.",
    "sandbox": "Run a gateway with made-up plants on this machine.",
}
"""Name of each command, which is also its module's, and what it does."""


class Program(click.Group):
    """A group whose commands are imported when they are called, so that `--help` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name."""
        if cmd_name not in COMMANDS:
            return None
        try:
            command: click.Command = import_module(f"isolarcloud_tools.cli.{cmd_name}").command
        except ModuleNotFoundError as error:
            if error.name not in ("aiohttp", "rich"):
                raise
            raise click.ClickException(
                f"`{cmd_name}` needs {error.name}: pip install 'isolarcloud[cli]'"
            ) from None
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what the SDK raises becomes a message."""
        try:
            return super().invoke(ctx)
        except ISolarCloudError as error:
            raise click.ClickException(str(error)) from error


def _print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if not wanted or ctx.resilient_parsing:
        return
    import isolarcloud

    click.echo(f"isolarcloud {isolarcloud.__version__}, spec {isolarcloud.SPEC_VERSION}")
    ctx.exit()


@click.group(cls=Program)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Show versions and exit.",
)
def program() -> None:
    """Sungrow iSolarCloud from the command line.

    Commands that call the gateway read ISOLARCLOUD_REGION, ISOLARCLOUD_APPKEY and the other variables
    of the SDK; `isolarcloud sandbox` prints a set of them to try with.
    """
