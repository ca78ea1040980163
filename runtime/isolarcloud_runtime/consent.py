"""The page where an owner authorises an application, and what it sends back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlsplit

from .errors import ConfigurationError, InvalidArgument

if TYPE_CHECKING:
    from .descriptors import Consent
    from .regions import RegionInfo


def consent_url(
    consent: Consent, region: RegionInfo, app_id: int, redirect_uri: str, state: str | None
) -> str:
    """Return the address of the consent page.

    Raises:
        ConfigurationError: The region's page is not known.
    """
    if not region.web or region.cloud_id is None:
        raise ConfigurationError(
            "The consent page of this address is not known.",
            hint="Pass a Region, or a RegionInfo with `web` and `cloud_id`, instead of a base URL.",
        )
    template, web = consent.url, region.web.rstrip("/")
    if "://" in web:  # an address with a scheme of its own: a sandbox on this machine
        template = template[template.index("{web}") :]
    return template.format(
        web=web,
        # Behind the "#" a state would be lost on the way.
        state=f"?{consent.state_parameter}={quote(state, safe='')}" if state is not None else "",
        cloud_id=region.cloud_id,
        app_id=app_id,
        redirect_uri=quote(redirect_uri, safe=""),
    )


def read_redirect(consent: Consent, text: str, state: str | None) -> str:
    """Return the code: the text itself, or out of the address that the browser was sent to.

    Args:
        consent: Names of the parameters.
        text: A code, a whole address, or the part of it that begins with "?".
        state: The state that was sent, to be compared; None: not compared.

    Raises:
        InvalidArgument: There is no code in it, the owner declined, or the state is another's.
    """
    text = text.strip()
    if "://" not in text and "=" not in text:
        if not text:
            raise InvalidArgument("The code is empty.", hint="Pass the code or the whole redirect address.")
        if state is not None:
            raise InvalidArgument(
                "A bare code carries no state to compare.", hint="Pass the whole redirect address."
            )
        return text
    parts = urlsplit(text if "://" in text else f"//?{text.lstrip('?&')}")
    found = {**parse_qs(parts.fragment.partition("?")[2]), **parse_qs(parts.query)}
    if consent.error_parameter in found:
        raise InvalidArgument(
            f"The consent page sent back the parameter {consent.error_parameter!r} instead of a code.",
            hint="The owner declined, or the application or its redirect URL is not accepted: start again.",
        )
    codes = found.get(consent.code_parameter)
    if not codes:
        raise InvalidArgument(
            f"The redirect address has no parameter {consent.code_parameter!r}.",
            hint="Copy the whole address from the browser after the owner has agreed.",
        )
    if state is not None and found.get(consent.state_parameter) != [state]:
        raise InvalidArgument(
            f"The parameter {consent.state_parameter!r} is not the one that was sent.",
            hint="This answer belongs to another request (or another browser): start again.",
        )
    return codes[0]
