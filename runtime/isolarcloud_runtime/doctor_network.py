"""What the doctor checks between this machine and the gateway: name, connection, certificate."""

from __future__ import annotations

import math
import socket
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol
from urllib.parse import urlsplit

from .findings import Finding
from .surroundings import Surroundings

SECONDS = 10.0
"""How long each step may take."""
DAYS_LEFT = 14
"""A certificate that runs out within that many days is worth a warning."""
SECONDS_A_DAY = 86400

CERTIFICATE_FAULTS = {
    9: "is not valid yet",
    10: "has run out",
    18: "is signed by itself",
    19: "is signed by an authority that this machine does not know",
    20: "is signed by an authority that this machine does not know",
    21: "is signed by an authority that this machine does not know",
    23: "has been revoked",
    62: "belongs to another host",
    64: "belongs to another address",
}
"""OpenSSL's numbers of what is wrong with a certificate."""


class Network(Protocol):
    """The steps of reaching a host; tests pass their own. Each raises `OSError` where it fails."""

    def resolve(self, host: str, port: int) -> list[str]:
        """Return the addresses of a name."""
        ...

    def connect(self, host: str, port: int) -> None:
        """Open a TCP connection and close it."""
        ...

    def certificate_expiry(self, host: str, port: int, ca_bundle: str | None) -> float | None:
        """Shake hands by TLS; return when the certificate runs out, in seconds since 1970."""
        ...


class Sockets:
    """The real network."""

    def resolve(self, host: str, port: int) -> list[str]:
        """Return the addresses of a name."""
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return sorted({str(entry[4][0]) for entry in found})

    def connect(self, host: str, port: int) -> None:
        """Open a TCP connection and close it."""
        socket.create_connection((host, port), timeout=SECONDS).close()

    def certificate_expiry(self, host: str, port: int, ca_bundle: str | None) -> float | None:
        """Shake hands by TLS; return when the certificate runs out."""
        context = ssl.create_default_context(cafile=ca_bundle)
        with (
            socket.create_connection((host, port), timeout=SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as secured,
        ):
            certificate = secured.getpeercert() or {}
        ends = certificate.get("notAfter")
        return ssl.cert_time_to_seconds(ends) if isinstance(ends, str) else None


class Way:
    """The way to one gateway."""

    def __init__(
        self,
        base_url: str,
        surroundings: Surroundings,
        network: Network | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Take where it leads, what the environment says about proxies and authorities, and the steps."""
        parts = urlsplit(base_url)
        self.secure = parts.scheme == "https"
        self.host = parts.hostname or ""
        self.port = parts.port or (443 if self.secure else 80)
        self._surroundings = surroundings
        self._network = network or Sockets()
        self._now = now

    @property
    def behind_proxy(self) -> bool:
        """Whether a proxy does all this in our place."""
        return self._surroundings.proxy is not None

    def dns(self) -> Finding:
        """Find the addresses of the host."""
        if self.behind_proxy:
            return Finding("dns", "skipped", "A proxy is set, which looks the name up itself.")
        if self.host.replace(".", "").isdigit() or ":" in self.host:
            return Finding("dns", "ok", "The base URL holds an address, no name.")
        try:
            addresses = self._network.resolve(self.host, self.port)
        except OSError:
            return Finding(
                "dns",
                "failed",
                f"There is no address for the name {self.host}.",
                "Check the spelling of the region or base URL, and that this machine can look names up.",
            )
        return Finding("dns", "ok", f"{self.host} is {', '.join(addresses[:4])}.")

    def connection(self) -> Finding:
        """Reach the port."""
        if self.behind_proxy:
            return Finding("connection", "skipped", "A proxy is set, which connects itself.")
        try:
            self._network.connect(self.host, self.port)
        except TimeoutError:
            return Finding(
                "connection",
                "failed",
                f"Port {self.port} of {self.host} does not answer within {SECONDS:g} s.",
                "A firewall on the way may drop the packets: allow connections to it, or set HTTPS_PROXY.",
            )
        except ConnectionRefusedError:
            return Finding(
                "connection",
                "failed",
                f"Nothing listens at port {self.port} of {self.host}.",
                "Check host and port of the base URL; a sandbox has to be running.",
            )
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return Finding(
                "connection",
                "failed",
                f"Port {self.port} of {self.host} cannot be reached ({reason}).",
                "Check the network, and firewalls on the way.",
            )
        return Finding("connection", "ok", f"Port {self.port} of {self.host} answers.")

    def tls(self) -> Finding:
        """Shake hands, and look at the certificate."""
        if not self.secure:
            return Finding("tls", "skipped", "The address is http on this machine, without TLS.")
        if self.behind_proxy:
            return Finding("tls", "skipped", "A proxy is set; the next checks go through it.")
        try:
            ends = self._network.certificate_expiry(self.host, self.port, self._surroundings.ca_bundle)
        except ssl.SSLCertVerificationError as error:
            return self._bad_certificate(error)
        except TimeoutError:
            return self._no_tls("it says nothing")
        except (ssl.SSLError, ConnectionError):
            return self._no_tls("what it says is no TLS")
        except OSError as error:
            return Finding(
                "tls",
                "failed",
                f"The TLS handshake failed ({error.strerror or type(error).__name__}).",
                "Check the CA bundle that REQUESTS_CA_BUNDLE or SSL_CERT_FILE names.",
            )
        if ends is None:
            return Finding("tls", "ok", "TLS works; the certificate does not tell when it runs out.")
        days = math.floor((ends - self._now()) / SECONDS_A_DAY)
        last_day = datetime.fromtimestamp(ends, UTC).date().isoformat()
        facts = {"certificate_ends": last_day, "days_left": days}
        if days < DAYS_LEFT:
            return Finding(
                "tls",
                "warning",
                f"TLS works, but the certificate of {self.host} runs out on {last_day}.",
                "Its owner has to renew it; look at the clock of this machine too.",
                facts,
            )
        return Finding("tls", "ok", f"TLS works; the certificate is good until {last_day}.", facts=facts)

    def _bad_certificate(self, error: ssl.SSLCertVerificationError) -> Finding:
        fault = CERTIFICATE_FAULTS.get(error.verify_code, "was not accepted")
        return Finding(
            "tls",
            "failed",
            f"The certificate of {self.host} {fault}.",
            "Check the address and the clock of this machine. Where a company's firewall opens TLS: put its "
            "authority into a file and name that in REQUESTS_CA_BUNDLE. Checking cannot be switched off.",
            {"verify_code": error.verify_code},
        )

    def _no_tls(self, why: str) -> Finding:
        return Finding(
            "tls",
            "failed",
            f"Port {self.port} of {self.host} does not speak TLS: {why}.",
            "Check the port. A sandbox on this machine is called by http://, not https://.",
        )
