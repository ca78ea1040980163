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

END_OF_CERTIFICATE = b"-----END CERTIFICATE-----"
LONG_BUNDLE = 20_000
"""Bytes of a file that is judged by its first certificate: a handful of own authorities are fewer."""
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
        ConfigurationError: It cannot be read, or is no PEM.
    """
    try:
        return _context(ca_bundle)
    except (OSError, ValueError) as error:
        raise _unusable(repr(ca_bundle), error) from None


def _context(ca_bundle: str) -> ssl.SSLContext:
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
        _look_at(Path(path))
    except (OSError, ValueError) as error:
        raise _unusable(f"{path!r} ({name})", error) from None
    return path


def _unusable(bundle: str, error: Exception) -> ConfigurationError:
    reason = getattr(error, "strerror", None) or type(error).__name__
    return ConfigurationError(
        f"The CA bundle {bundle} cannot be used: {reason}.",
        hint="Give the path of a file of certificates in PEM, or of a folder of such.",
    )


def _look_at(path: Path) -> None:
    """Raise what is wrong with a bundle, as far as a look tells; the first request reads all of it.

    Reading the bundle of a whole system takes 25 ms, as long as importing all of this package: a long file
    is judged by its first certificate.
    """
    import ssl

    found = b""
    if path.is_file() and path.stat().st_size > LONG_BUNDLE:
        begin, end, _ = path.read_bytes().partition(END_OF_CERTIFICATE)
        found = begin + end if end else b""
    if not found:
        _context(str(path))
        return
    # Comments between the certificates may be in any letters.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=found.decode("ascii", "ignore"))


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    return host in {"localhost", "::1"} or host.startswith("127.")
