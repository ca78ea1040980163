"""What the environment of the process says about reaching the network: read once per client."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

CA_BUNDLE_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


class Surroundings(NamedTuple):
    """How to reach one gateway. The proxy's address may hold a password: it is never shown."""

    proxy: str | None
    ca_bundle: str | None

    def __repr__(self) -> str:
        return f"Surroundings(proxy={'set' if self.proxy else None}, ca_bundle={self.ca_bundle!r})"


def read_surroundings(base_url: str, ca_bundle: object = None, *, connects: bool = True) -> Surroundings:
    """Read proxy and CA bundle for a gateway from the environment variables everybody uses.

    Args:
        base_url: Address of the gateway.
        ca_bundle: The caller's own bundle, in place of the environment's.
        connects: Whether connections are made with them; else nothing is checked.

    Raises:
        ConfigurationError: The CA bundle cannot be read, or holds no certificate.
    """
    bundle = _bundle_for(base_url, ca_bundle) if connects else None
    return Surroundings(_proxy_for(base_url), bundle)


def _bundle_for(base_url: str, ca_bundle: object) -> str | None:
    if ca_bundle is not None:
        return _checked_bundle("ca_bundle", ca_bundle)
    name = next((name for name in CA_BUNDLE_VARIABLES if os.environ.get(name)), None)
    if name is None or urlsplit(base_url).scheme != "https":
        return None
    return _checked_bundle(name, os.environ[name])


def _proxy_for(base_url: str) -> str | None:
    parts = urlsplit(base_url)
    host = parts.netloc.rpartition("@")[2]
    proxy = None
    if not proxy_bypass(host) and not is_loopback(parts.hostname or ""):
        proxies = getproxies()
        proxy = proxies.get(parts.scheme) or proxies.get("all") or None
        if proxy and "://" not in proxy:
            proxy = f"http://{proxy}"
    return proxy


def verifying_context(ca_bundle: str) -> ssl.SSLContext:
    """Return a context that verifies certificates by a file or folder of PEM.

    Raises:
        OSError: It cannot be read, or is no PEM (`ssl.SSLError`).
    """
    import ssl

    if Path(ca_bundle).is_dir():
        return ssl.create_default_context(capath=ca_bundle)
    return ssl.create_default_context(cafile=ca_bundle)


def _checked_bundle(name: str, value: object) -> str:
    if not isinstance(value, (str, os.PathLike)):
        raise ConfigurationError(
            f"{name} is of type {type(value).__name__}.", hint="Give the path of a PEM file."
        )
    path = os.fsdecode(value)
    try:
        verifying_context(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise ConfigurationError(
            f"The CA bundle {path!r} ({name}) cannot be used: {reason}.",
            hint="Give the path of a file of certificates in PEM, or of a folder of such.",
        ) from None
    return path


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    return host in {"localhost", "::1"} or host.startswith("127.")
