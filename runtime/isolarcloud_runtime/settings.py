"""What a client is set up with: checked before anything is sent, and read from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .auth import OAuth
from .errors import ConfigurationError
from .login import AccountLogin
from .secret import Secret, reveal
from .transport import DEFAULT_TIMEOUT, Timeout

if TYPE_CHECKING:
    from .descriptors import Service
    from .flow import Authorization

PREFIX = "ISOLARCLOUD_"


def checked_text(name: str, value: object) -> str:
    """Return a text, or what a `Secret` hides; the message never shows it.

    Raises:
        ConfigurationError: It is neither.
    """
    if not isinstance(value, (str, Secret)):
        raise ConfigurationError(f"{name} is of type {type(value).__name__}: give a text.")
    return reveal(value)


def checked_key(name: str, value: object) -> str:
    """Return a key that can stand in a header; the message never shows it.

    Raises:
        ConfigurationError: It is empty, or holds spaces or letters that no key has.
    """
    text = checked_text(name, value) if value is not None else ""
    if not text:
        raise ConfigurationError(
            f"{name} is empty.", hint="Copy it from the application's page on the developer portal."
        )
    if not (text.isascii() and text.isprintable()) or " " in text:
        raise ConfigurationError(
            f"{name} holds spaces or characters that no key has.",
            hint="Copy it again, without quotes and line breaks.",
        )
    return text


def authorization_for(
    service: Service,
    auth: OAuth | AccountLogin | None,
    account: str | Secret | None,
    password: str | Secret | None,
) -> OAuth | AccountLogin:
    """Return how the caller is identified, as the service knows it.

    Raises:
        ConfigurationError: Something is missing, or belongs to another kind of service.
    """
    family = service.family.name
    if service.oauth is not None:
        if not isinstance(auth, OAuth) or account is not None or password is not None:
            raise ConfigurationError(
                f"The {family} endpoints need auth=OAuth(app_id=..., redirect_uri=...), "
                "and neither account nor password.",
                hint="Plant owners authorise the application; UserClient is for account logins.",
            )
        return auth
    if isinstance(auth, OAuth):
        raise ConfigurationError(
            f"The {family} endpoints know no OAuth.", hint="Pass account= and password=."
        )
    if auth is not None:
        return auth
    if account is None or password is None:
        raise ConfigurationError(f"The {family} endpoints need account= and password=.")
    return AccountLogin(account, password)


def timeout_from(value: Timeout | tuple[float, float] | float | None) -> Timeout:
    """Return the timeouts: as given, or connect and read, or one number for both.

    Raises:
        ConfigurationError: A time is not positive.
    """
    if value is None:
        return DEFAULT_TIMEOUT
    if isinstance(value, Timeout):
        timeout = value
    elif isinstance(value, tuple):
        connect, read = value
        timeout = Timeout(connect, read, max(DEFAULT_TIMEOUT.total, connect + read))
    else:
        timeout = Timeout(value, value, max(DEFAULT_TIMEOUT.total, value * 2))
    if min(timeout) <= 0:
        raise ConfigurationError("A timeout must be more than 0 seconds.")
    return timeout


def from_environment(
    service: Service, environment: Mapping[str, str] | None = None, *, given: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a client's arguments: those given, the others as the variables `ISOLARCLOUD_*` say.

    Raises:
        ConfigurationError: Variables that this kind of client needs are not set.
    """
    environment = os.environ if environment is None else environment

    def read(name: str) -> str | None:
        return environment.get(PREFIX + name, "").strip() or None

    variables = {
        "region": "REGION",
        "appkey": "APPKEY",
        "access_key": "ACCESS_KEY",
        "rsa_public_key": "RSA_PUBLIC_KEY",
        "language": "LANGUAGE",
    }
    if service.oauth is None and "auth" not in given:
        variables |= {"account": "ACCOUNT", "password": "PASSWORD"}
    arguments: dict[str, Any] = {name: read(variable) for name, variable in variables.items()}
    arguments |= given
    optional = {"rsa_public_key", "language"}
    missing = [
        PREFIX + variable
        for name, variable in variables.items()
        if arguments[name] is None and name not in optional
    ]
    if service.oauth is not None and "auth" not in given:
        app_id, redirect_uri = read("APP_ID"), read("REDIRECT_URI")
        missing += [PREFIX + "APP_ID"] if app_id is None else []
        missing += [PREFIX + "REDIRECT_URI"] if redirect_uri is None else []
        if app_id is not None and redirect_uri is not None:
            arguments["auth"] = OAuth(app_id, redirect_uri, store=read("TOKEN_STORE"))
    if missing:
        raise ConfigurationError(
            f"Environment variables are not set: {', '.join(missing)}.",
            hint="Set them, or create the client with arguments.",
        )
    return arguments


if TYPE_CHECKING:

    def _both_authorize(auth: OAuth | AccountLogin) -> Authorization:
        return auth
