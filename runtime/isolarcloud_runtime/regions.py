"""Where the gateways are. The regions themselves are data and come with the generated package."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .errors import ConfigurationError
from .surroundings import is_loopback

if TYPE_CHECKING:
    from .descriptors import Service


class RegionInfo(NamedTuple):
    """One region of iSolarCloud: an account and an application exist in one region only."""

    name: str
    title: str
    gateway: str
    """Address of the gateway."""
    web: str
    """Address of the web page where owners authorise applications; empty: not known."""
    cloud_id: int | None
    """Number of the region on that page."""
    charging_gateway: str | None = None
    status: str = "documented"


class RegionBase(enum.Enum):
    """Base of the generated `Region`: each member's value is a `RegionInfo`."""

    @property
    def info(self) -> RegionInfo:
        """Addresses of the region."""
        info: RegionInfo = self.value
        return info

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


RegionLike = RegionBase | RegionInfo | str


class Place(NamedTuple):
    """The region of a client, and the address it calls (without a slash at the end)."""

    info: RegionInfo
    base_url: str


def find_place(region: RegionLike, service: Service, regions: type[RegionBase] | None) -> Place:
    """Find the address to call for a region, a region's name, or any base URL.

    Raises:
        ConfigurationError: No such region, or an address that is none or is not safe to call.
    """
    given: str | None = None
    if isinstance(region, str):
        given = region.strip() if "://" in region else None
        region = _from_text(region, regions)
    info: object = region.info if isinstance(region, RegionBase) else region
    if not isinstance(info, RegionInfo):
        raise ConfigurationError(
            f"The region is of type {type(info).__name__}.",
            hint="Pass a Region, the name of one, or a base URL.",
        )
    # An address is called as it was given, whichever of its region's gateways it is.
    address = given or getattr(info, service.family.gateway)
    if not address:
        raise ConfigurationError(
            f"The region {info.name} has no gateway for these endpoints.",
            hint="Use another region, or pass a base URL.",
        )
    return Place(info, _checked(address))


def name_regions(info: RegionInfo, regions: type[RegionBase] | None) -> str:
    """Return a sentence that names a client's region and the others, for hints; empty: none is known."""
    names = list(regions.__members__) if regions is not None else []
    others = [name for name in names if name != info.name]
    if not others:
        return ""
    listed = " and ".join(filter(None, (", ".join(others[:-1]), others[-1])))
    if info.name in names:
        return f"This client calls the region {info.name}; the others are {listed}."
    return f"This client calls an address of its own; the regions are {listed}."


def _from_text(text: str, regions: type[RegionBase] | None) -> RegionInfo:
    members: dict[str, Any] = dict(regions.__members__) if regions is not None else {}
    text = text.strip()
    if "://" not in text:
        found = members.get(text.upper().replace("-", "_"))
        if found is None:
            known = ", ".join(members) or "none"
            raise ConfigurationError(
                f"There is no region {text[:40]!r}.",
                hint=f"Known regions: {known}. Or pass a base URL that begins with https://.",
            )
        info: RegionInfo = found.info
        return info
    address = _checked(text)
    for member in members.values():
        if address in (_address(member.info.gateway), _address(member.info.charging_gateway)):
            known_info: RegionInfo = member.info
            return known_info
    # Of an address of one's own only a sandbox on this machine is known to have the page as well.
    web = address if is_loopback(urlsplit(address).hostname or "") else ""
    return RegionInfo("CUSTOM", "Custom address", address, web, 0 if web else None, address, "unverified")


def _address(text: str | None) -> str:
    return (text if not text or "://" in text else f"https://{text}").rstrip("/") if text else ""


def _checked(text: str) -> str:
    address = _address(text)
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if not host or parts.query or parts.fragment or parts.username or parts.scheme not in ("https", "http"):
        raise ConfigurationError(
            "The base URL is no plain address.", hint="It looks like https://gateway.example.com."
        )
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"The base URL of {host} is not encrypted (http).",
            hint="Use https; http is only for a sandbox on this machine.",
        )
    return address
