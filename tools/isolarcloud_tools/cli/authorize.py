"""`isolarcloud authorize`: let a plant owner authorise the application, and keep the token."""

from __future__ import annotations

import os
import secrets

import click

from isolarcloud import Client, OAuth
from isolarcloud.errors import ConfigurationError, InvalidArgument
from isolarcloud_runtime.settings import PREFIX

STORE = f"{PREFIX}TOKEN_STORE"


@click.command(
    "authorize",
    help="Let a plant owner authorise the application, and keep the token in the token store.",
)
@click.option(
    "--store",
    help=f"Where the token is kept: a file, redis://... or keyring:NAME; {STORE} if left out.",
)
@click.option("--url-only", is_flag=True, help="Print the address of the consent page and stop.")
def command(store: str | None, url_only: bool) -> None:
    """Print the address, take what comes back, store the token."""
    kept_in = store or os.environ.get(STORE, "").strip()
    if not kept_in and not url_only:
        raise ConfigurationError(
            "There is no place to keep the token.",
            hint=f"Set {STORE} to the path of a file, or pass --store; programs that call the gateway "
            "read the same variable.",
        )
    with _client(kept_in) as cloud:
        state = secrets.token_urlsafe(12)
        try:
            url = cloud.authorize_url(None if url_only else state)
        except ConfigurationError as error:
            known = f"Set {PREFIX}REGION to the region of the application, such as EUROPE, not to a base URL."
            raise ConfigurationError(error.message, hint=known) from None
        if url_only:
            click.echo(url)
            return
        click.echo(
            "1. Let the owner of the plants open this address, log in, choose the plants and agree:\n\n"
            f"   {url}\n\n"
            "2. The browser is sent to the redirect URL then; it does not matter whether a page shows there."
        )
        answer = click.prompt("3. Paste the whole address of that page", hide_input=True).strip()
        # A bare code carries no state; whoever types it in has seen the page that showed it.
        bare = "://" not in answer and "=" not in answer
        try:
            token = cloud.exchange(answer, state=None if bare else state)
        except InvalidArgument as error:
            raise click.ClickException(str(error)) from None
    plants = token.authorized_plant_ids
    seen = "" if plants is None else f" for {len(plants)} plant{'' if len(plants) == 1 else 's'}"
    click.echo(f"Authorised{seen}. The token is kept; it is refreshed when it is used.")


def _client(store: str) -> Client:
    """Return a client whose token goes to the store; without one, to memory."""
    names = ("APP_ID", "REDIRECT_URI")
    given = {name: os.environ.get(PREFIX + name, "").strip() for name in names}
    missing = [PREFIX + name for name, value in given.items() if not value]
    if missing:
        raise ConfigurationError(
            f"Environment variables are not set: {', '.join(missing)}.",
            hint="Both stand on the application's page on the developer portal; `isolarcloud doctor` checks "
            "all.",
        )
    return Client.from_env(auth=OAuth(given["APP_ID"], given["REDIRECT_URI"], store=store or None))
