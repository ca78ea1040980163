"""Connecting to a Redis server by its address, which may hold a password."""

from __future__ import annotations

from typing import Any

from .errors import ConfigurationError
from .secret import Secret

CONNECT_SECONDS = 5.0
MOST_CONNECTIONS = 2**31
"""As many as threads ask at once: some versions of `redis` fail beyond a hundred otherwise."""


def connect(url: Secret, *, what: str, answer_seconds: float) -> Any:
    """Return a client of `redis`; the server is first asked when it is used.

    It asks once. Repeating is for those who know how long there is to wait, and the repeats of `redis`
    would multiply the time that a server which does not answer costs.

    Args:
        url: `redis://`, `rediss://` or `unix://`.
        what: What is kept there, for the message without the extra.
        answer_seconds: How long an answer may take.

    Raises:
        ConfigurationError: The extra is missing, or the address is none.
    """
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise ConfigurationError(
            f"{what} in Redis need the extra 'redis'.", hint="Run: pip install 'isolarcloud[redis]'"
        ) from None
    try:
        return redis.Redis.from_url(
            url.reveal(),
            socket_connect_timeout=min(CONNECT_SECONDS, answer_seconds),
            socket_timeout=answer_seconds,
            retry=Retry(NoBackoff(), 0),
            max_connections=MOST_CONNECTIONS,
        )
    except Exception as error:  # what is wrong with an address is told in many ways
        wrong = type(error).__name__
    # Raised here: the other error may have the address in it.
    raise ConfigurationError(
        f"The address of the Redis server is not one ({wrong}).",
        hint="It looks like redis://host:6379/0, or rediss:// with TLS.",
    )
