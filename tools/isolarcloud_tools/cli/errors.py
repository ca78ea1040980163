"""`isolarcloud errors`: what a result code means and what to do."""

from __future__ import annotations

from collections.abc import Iterable

import click

from isolarcloud.errors import CODES, ErrorInfo

RETRY = {
    "never": "Calling again does not help.",
    "later": "Calling again later can help.",
    "authorize": "Log in or refresh the token, then call again.",
    "clock": "Correct the clock, then call again.",
    "nonce": "Call again with a new nonce.",
    "quota": "Wait for the next period.",
}


@click.command(
    "errors",
    help="Explain result codes: by code (E900), name or a word; all without one.",
    context_settings={"ignore_unknown_options": True},  # a code may begin with a minus: -1
)
@click.argument("words", nargs=-1)
def command(words: tuple[str, ...]) -> None:
    """Print the codes that match."""
    found = list(_matching(words))
    if not found:
        raise click.ClickException(
            f"no result code matches {' '.join(words)!r}; `isolarcloud errors` lists all that are known"
        )
    for key, info in found:
        click.echo(f"{key}  {info.name}  ({info.category}, {info.status})")
        if words:
            hint = f" {info.hint}" if info.hint else ""
            click.echo(f"    {info.message}{hint}\n    {RETRY[info.retry]}\n    {info.source}")


def _matching(words: tuple[str, ...]) -> Iterable[tuple[str, ErrorInfo]]:
    if len(words) == 1 and (info := CODES.get(words[0])) is not None:
        return [(words[0], info)]
    wanted = [word.lower() for word in words]
    return [
        (key, info)
        for key, info in CODES.items()
        if all(word in f"{key} {info.name} {info.category} {info.message}".lower() for word in wanted)
    ]
