"""What the environment of the process says about reaching the network: read once per client."""

from __future__ import annotations

import os
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

CA_BUNDLE_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


class Surroundings(NamedTuple):
    """How to reach one gateway. The proxy's address may hold a password: it is never shown."""

    proxy: str | None
    ca_bundle: str | None

    def __repr__(self) -> str:
        return f"Surroundings(proxy={'set' if self.proxy else None}, ca_bundle={self.ca_bundle!r})"


def read_surroundings(base_url: str) -> Surroundings:
    """Read proxy and CA bundle for a gateway from the environment variables everybody uses."""
    parts = urlsplit(base_url)
    host = parts.netloc.rpartition("@")[2]
    proxy = None
    if not proxy_bypass(host) and not is_loopback(parts.hostname or ""):
        proxies = getproxies()
        proxy = proxies.get(parts.scheme) or proxies.get("all") or None
        if proxy and "://" not in proxy:
            proxy = f"http://{proxy}"
    bundle = next((os.environ[name] for name in CA_BUNDLE_VARIABLES if os.environ.get(name)), None)
    return Surroundings(proxy, bundle)


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    return host in {"localhost", "::1"} or host.startswith("127.")
