"""`isolarcloud sandbox`: a gateway on this machine until Ctrl-C."""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import click

from isolarcloud_runtime.consent import consent_url
from isolarcloud_tools.sandbox.catalogue import PLATFORM
from isolarcloud_tools.sandbox.faults import FAULTS
from isolarcloud_tools.sandbox.gateway import Mode
from isolarcloud_tools.sandbox.server import Options, RunningSandbox, running_sandbox


def read_faults(
    ctx: click.Context, param: click.Parameter, texts: tuple[str, ...]
) -> list[tuple[str, int | None]]:
    """Read `NAME` or `NAME:COUNT` of each fault."""
    found: list[tuple[str, int | None]] = []
    for text in texts:
        name, colon, count = text.partition(":")
        if name not in FAULTS:
            raise click.BadParameter(f"there is no fault {name!r}", ctx, param)
        if colon and not (count.isdecimal() and int(count)):
            raise click.BadParameter(f"{count!r} is no number of calls", ctx, param)
        found.append((name, int(count) if colon else None))
    return found


def read_redirect_uri(ctx: click.Context, param: click.Parameter, text: str | None) -> str | None:
    """Take an address that a browser can be sent to with a code behind it."""
    if text is None:
        return None
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or text != text.strip() or not text.isprintable() or " " in text:
        raise click.BadParameter("it is no address such as https://example.org/callback", ctx, param)
    if "#" in text:
        raise click.BadParameter('a code cannot be put behind a "#"', ctx, param)
    return text


@click.command("sandbox", help="Run a gateway with made-up plants on this machine, until Ctrl-C.")
@click.option(
    "--port", default=8900, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free port."
)
@click.option(
    "--mode",
    default="both",
    show_default=True,
    type=click.Choice(["plain", "cipher", "both"]),
    help="What it speaks: plaintext, ciphertext (plaintext is refused), or both.",
)
@click.option(
    "--seed", default=1, show_default=True, help="The same seed gives the same plants, weather and keys."
)
@click.option(
    "--redirect-uri",
    callback=read_redirect_uri,
    help="Address that the application is registered with; a page of the sandbox if left out.",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    callback=read_faults,
    metavar="NAME[:COUNT]",
    help=f"Let the next COUNT calls go wrong, or all without one; repeatable. NAME: {', '.join(FAULTS)}.",
)
def command(
    port: int, mode: Mode, seed: int, redirect_uri: str | None, faults: list[tuple[str, int | None]]
) -> None:
    """Run the sandbox and print what a program needs to call it."""
    options: Options = {"mode": mode, "seed": seed}
    if redirect_uri is not None:
        options["redirect_uri"] = redirect_uri
    with _until_stopped() as stopped, tempfile.TemporaryDirectory(prefix="isolarcloud-sandbox-") as folder:
        try:
            with running_sandbox(port=port, **options) as box:
                for name, count in faults:
                    box.faults.add(name, count=count)
                click.echo(describe(box, Path(folder) / "tokens.json"))
                stopped.wait()
        except OSError as error:
            reason = error.strerror or str(error)
            raise click.ClickException(
                f"port {port} cannot be used ({reason}); choose another with --port"
            ) from None
    click.echo("\nStopped.")


def describe(box: RunningSandbox, store: Path) -> str:
    """Return address, credentials and what to do next, ready to be pasted into a shell.

    Args:
        box: The sandbox.
        store: File for tokens; like them it is good for as long as the sandbox runs.
    """
    credentials = box.credentials
    assert PLATFORM.oauth is not None
    link = consent_url(PLATFORM.oauth.consent, box.region, credentials.app_id, credentials.redirect_uri, None)
    environment = box.environment | {"ISOLARCLOUD_TOKEN_STORE": str(store)}
    variables = "\n".join(f"{_SET} {name}={_quoted(value)}" for name, value in environment.items())
    owners = "\n".join(
        f"  {owner.account:<34} {owner.password:<14} {len(box.sandbox.fleet.plants_of(owner))} plants"
        for owner in box.sandbox.fleet.owners
    )
    park = box.sandbox.charging.park
    operators = "\n".join(
        f"  {operator.account:<34} {operator.password:<14} {len(park.stations_of(operator))} stations"
        for operator in park.operators
    )
    return (
        f"Sandbox gateway at {box.url}: seed {box.sandbox.seed}, {_MODES[box.sandbox.mode]}.\n"
        "Ctrl-C stops it.\n\n"
        f"{variables}\n\n"
        "Then, in another shell:\n"
        "  isolarcloud plants               the plants of the account above\n"
        "  isolarcloud authorize            let the application see plants as well\n"
        "  isolarcloud doctor               check the setup\n\n"
        f"Let the application see plants, in a browser:\n  {link}\n\n"
        f"Accounts for UserClient:\n{owners}\n\n"
        f"Accounts for ChargingClient:\n{operators}\n"
    )


_MODES = {
    "plain": "plaintext only",
    "cipher": "ciphertext only",
    "both": "plaintext and ciphertext; leave ISOLARCLOUD_RSA_PUBLIC_KEY unset for plaintext",
}
_SET = "set" if os.name == "nt" else "export"


def _quoted(value: str) -> str:
    return value if os.name == "nt" else f"'{value}'"


@contextmanager
def _until_stopped() -> Iterator[threading.Event]:
    """Give an event that Ctrl-C or a request to end the process sets, so that the sandbox closes in order."""
    stopped = threading.Event()
    wanted = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: stopped.set()) for number in wanted]
    try:
        yield stopped
    finally:
        for number, handler in zip(wanted, before, strict=True):
            signal.signal(number, handler)
