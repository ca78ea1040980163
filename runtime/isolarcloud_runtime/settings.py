"""What a client is set up with: checked before anything is sent, and read from the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .auth import OAuth
from .checks import checked_number
from .errors import ConfigurationError
from .login import AccountLogin
from .quota import Limits
from .redact import Private, conceal
from .retry import RetryPolicy
from .secret import Secret, reveal
from .surroundings import Surroundings, read_surroundings
from .transport import DEFAULT_TIMEOUT, MOST_REPLY_BYTES, Timeout

if TYPE_CHECKING:
    from .descriptors import Service
    from .flow import Authorization

PREFIX = "ISOLARCLOUD_"

TOTAL_FOR_READ = DEFAULT_TIMEOUT.total / DEFAULT_TIMEOUT.read
"""How much longer a whole attempt may take than the time between two pieces of its reply."""


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
    value = conceal(value) if value is not None else Secret("")
    if not checked_text(name, value):
        raise ConfigurationError(
            f"{name} is empty.", hint="Copy it from the application's page on the developer portal."
        )
    if not _fits_a_header(checked_text(name, value)):
        raise ConfigurationError(
            f"{name} holds spaces or characters that no key has.",
            hint="Copy it again, without quotes and line breaks.",
        )
    return checked_text(name, value)


def _fits_a_header(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


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
        ConfigurationError: A time is no number, or not positive.
    """
    if value is None:
        return DEFAULT_TIMEOUT
    given: tuple[Any, ...] = value if isinstance(value, tuple) else (value, value)
    if not 2 <= len(given) <= 3:
        raise ConfigurationError(
            f"timeout has {len(given)} numbers.",
            hint="Give one number of seconds, a pair (connect, read), or a Timeout.",
        )
    seconds = [checked_number("timeout", each, above=True) for each in given]
    if len(seconds) == 2:
        connect, read = seconds
        seconds.append(max(connect + read, TOTAL_FOR_READ * read))
    return Timeout(*seconds)


def retry_from(value: RetryPolicy | None) -> RetryPolicy:
    """Return the retry policy, or the default one.

    Raises:
        ConfigurationError: It is something else.
    """
    if value is None:
        return RetryPolicy()
    if not isinstance(value, RetryPolicy):
        raise ConfigurationError(
            f"retry is of type {type(value).__name__}.", hint="Pass RetryPolicy(attempts=...)."
        )
    return value


def check_transport(value: object) -> None:
    """Check that a transport of the caller's own is one.

    Raises:
        ConfigurationError: It cannot send.
    """
    if value is not None and not callable(getattr(value, "send", None)):
        raise ConfigurationError(
            f"transport is of type {type(value).__name__}, which cannot send.",
            hint="Leave it out, or pass an object with send() and close().",
        )


def limits_from(value: Limits | None) -> Limits:
    """Return the limits, or those that say nothing.

    Raises:
        ConfigurationError: It is something else.
    """
    if value is None:
        return Limits()
    if not isinstance(value, Limits):
        raise ConfigurationError(
            f"limits is of type {type(value).__name__}.", hint="Pass Limits(...), or Limits.off()."
        )
    return value


def most_bytes_from(value: int | None) -> int:
    """Return the largest reply to accept, in bytes.

    Raises:
        ConfigurationError: It is no whole number, or less than 1.
    """
    if value is None:
        return MOST_REPLY_BYTES
    return int(checked_number("most_reply_bytes", value, least=1, whole=True))


def language_from(value: object, service: Service) -> str | None:
    """Return the code of the language to ask for; None: the service's default.

    A language that the spec does not know is sent as it is, if it is written like those it knows.

    Raises:
        ConfigurationError: It is no text, empty, or written in another way.
    """
    if value is None:
        return service.default_language
    code = getattr(value, "value", value)
    if not isinstance(code, str):
        raise ConfigurationError(
            f"language is of type {type(value).__name__}.", hint="Pass a Language, or its code."
        )
    code = code.strip()
    if not code:
        raise ConfigurationError("language is empty.", hint="Leave it out, or pass a Language.")
    if service.languages and _shape(code) not in map(_shape, service.languages):
        raise ConfigurationError(
            f"language {code[:20]!r} is not written as the gateway's languages are.",
            hint=f"Pass a Language, or a code: {', '.join(service.languages)}.",
        )
    return code


def _shape(code: str) -> str:
    """Return how a code is written, whatever its letters are."""
    return "".join(
        "A" if sign.isupper() else "a" if sign.islower() else "0" if sign.isdigit() else sign for sign in code
    )


def surroundings_from(base_url: str, ca_bundle: object, *, connects: bool) -> Surroundings:
    """Return how the gateway is reached: by the environment, and the caller's own CA bundle.

    Raises:
        ConfigurationError: The bundle cannot be read, or somebody else makes the connections.
    """
    if ca_bundle is not None and not connects:
        raise ConfigurationError(
            "ca_bundle has no use beside session or transport, which make the connections.",
            hint="Give the bundle to the session.",
        )
    return read_surroundings(base_url, ca_bundle, connects=connects)


def _reader(environment: Mapping[str, str] | None) -> Callable[[str], str | None]:
    """Return what reads our variables; the environment is no local of a frame that raises."""
    variables = os.environ if environment is None else environment
    return lambda name: variables.get(PREFIX + name, "").strip() or None


def from_environment(
    service: Service, environment: Mapping[str, str] | None = None, *, given: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a client's arguments: those given, the others as the variables `ISOLARCLOUD_*` say.

    Raises:
        ConfigurationError: Variables that this kind of client needs are not set.
    """
    read, environment = _reader(environment), None
    variables = {
        "region": "REGION",
        "appkey": "APPKEY",
        "access_key": "ACCESS_KEY",
        "rsa_public_key": "RSA_PUBLIC_KEY",
        "language": "LANGUAGE",
    }
    if service.oauth is None and "auth" not in given:
        variables |= {"account": "ACCOUNT", "password": "PASSWORD"}
    arguments = Private({name: read(variable) for name, variable in variables.items()})
    limits = read("LIMITS")
    if limits is not None:
        arguments["limits"] = Limits.from_text(limits)
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
