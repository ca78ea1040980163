"""The page where an owner authorises an application, and what it sends back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qs, quote, urlsplit

from .errors import ConfigurationError, InvalidArgument
from .secret import Secret, reveal

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


def read_redirect(consent: Consent, text: str | Secret, state: str | None, redirect_uri: str) -> Secret:
    """Return the code: the text itself, or out of the address that the browser was sent to.

    The address is compared with `redirect_uri`: the gateway refuses an exchange whose `redirect_uri`
    differs in one character from the registered one, and the code is spent then. A bare code or query
    tells nothing, and a code behind a "#" was moved there by a page.

    Args:
        consent: Names of the parameters.
        text: A code, a whole address, or the part of it that begins with "?".
        state: The state that was sent, to be compared; None: not compared.
        redirect_uri: Where the gateway sends browsers to.

    Raises:
        InvalidArgument: There is no code in it, the owner declined, or the state or the address is
            another; nothing was sent, and the code is still good.
    """
    # Made there, raised here: no frame of the traceback has the code in it.
    found = _read(consent, reveal(text).strip(), state, redirect_uri)
    if isinstance(found, InvalidArgument):
        raise found
    return found


def _read(consent: Consent, text: str, state: str | None, redirect_uri: str) -> Secret | InvalidArgument:
    if "://" not in text and "=" not in text:
        return _bare(text, state)
    parts = urlsplit(text if "://" in text else f"//?{text.lstrip('?&')}")
    query, fragment = parse_qs(parts.query), parse_qs(parts.fragment.partition("?")[2])
    found = {**fragment, **query}
    if consent.error_parameter in found:
        return InvalidArgument(
            f"The consent page sent back the parameter {consent.error_parameter!r} instead of a code.",
            hint="The owner declined, or the application or its redirect URL is not accepted: start again.",
        )
    codes = found.get(consent.code_parameter)
    if not codes:
        return InvalidArgument(
            f"The redirect address has no parameter {consent.code_parameter!r}.",
            hint="Copy the whole address from the browser after the owner has agreed.",
        )
    if state is not None and found.get(consent.state_parameter) != [state]:
        return InvalidArgument(
            f"The parameter {consent.state_parameter!r} is not the one that was sent.",
            hint="This answer belongs to another request (or another browser): start again.",
        )
    if "://" in text and consent.code_parameter in query and _place(parts) != _place(urlsplit(redirect_uri)):
        return InvalidArgument(
            f"The browser was not sent to redirect_uri, which is {redirect_uri}.",
            hint="Set redirect_uri to the redirect URL of the developer portal, to the letter. Behind a "
            "proxy that changes addresses: pass the code alone.",
        )
    return Secret(codes[0])


def _bare(text: str, state: str | None) -> Secret | InvalidArgument:
    if not text:
        return InvalidArgument("The code is empty.", hint="Pass the code or the whole redirect address.")
    if state is not None:
        return InvalidArgument(
            "A bare code carries no state to compare.", hint="Pass the whole redirect address."
        )
    return Secret(text)


def _place(parts: SplitResult) -> tuple[str, str, str]:
    return parts.scheme.lower(), parts.netloc.lower(), parts.path or "/"
