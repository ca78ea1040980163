# Generated from spec/ by `make generate`; do not edit.
"""Replies: identity."""

from __future__ import annotations

from msgspec import field

from isolarcloud_runtime.model import Model
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime


class ServerTime(Model, frozen=True, kw_only=True):
    """The gateway's clock.

    The page names the call and shows no reply. The web application reads the milliseconds out of the usual
    envelope, as a number or a text.

    Source: "Appendix 7: Ciphertext API Call Code Example",
    https://developer-api.isolarcloud.com/#/document/md?link_index=219.
    """

    milliseconds: int = field(name="timestamp")
    """Milliseconds since 1970, UTC. Unit: ms. Unverified."""


class TokenSet(Model, frozen=True, kw_only=True):
    """Tokens that an authorization code was exchanged for.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    access_token: Secret
    """Token for calls."""
    refresh_token: Secret | None = None
    """Token for the next tokens; it works once."""
    token_type: str | None = None
    """Always `bearer`."""
    expires_in: int | None = None
    """Life of the access token; zero or less means that it has to be refreshed at once. Unit: s. A negative
    value was seen right after an exchange.
    """
    authorized_plant_ids: list[int] | None = field(name="auth_ps_list", default=None)
    """Plants that the owner authorised."""
    user_id: int | None = field(name="auth_user", default=None)
    """Id of the owner."""


class RefreshedTokenSet(Model, frozen=True, kw_only=True):
    """New tokens in place of old ones.

    What is absent stays as it was.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: str | None = None
    """Result of the refresh; `1` is success."""
    access_token: Secret | None = None
    """Token for calls."""
    refresh_token: Secret | None = None
    """Token for the next refresh; it works once. Clients have met replies without it."""
    token_type: str | None = None
    """Always `bearer`."""
    expires_in: int | None = None
    """Life of the access token. Unit: s."""
    authorized_plant_ids: list[int] | None = field(name="auth_ps_list", default=None)
    """Plants that the owner authorised, if the gateway repeats them. Field-reported: on no portal page."""
    user_id: int | None = field(name="auth_user", default=None)
    """Id of the owner, if the gateway repeats it. Field-reported: on no portal page."""


class LoginResult(Model, frozen=True, kw_only=True):
    """Who logged in, or why nobody did.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    login_state: str | None = None
    """Result of the login; `1` is success."""
    token: Secret | None = None
    """Token for calls; absent after a failure."""
    message: str | None = field(name="msg", default=None)
    """Why the login failed, in the language of the call. Field-reported: on no portal page."""
    failed_attempts: int | None = field(name="err_times", default=None)
    """Wrong passwords so far."""
    attempts_left: int | None = field(name="remain_times", default=None)
    """Wrong passwords left before the account is locked. Field-reported: on no portal page. Seen on the login
    of the app.
    """
    locked_at: LocalTime | None = field(name="disable_time", default=None)
    """When the account was locked. Null, or the text null, for an account that is not locked."""
    user_id: int | None = None
    """Id of the user."""
    user_name: str | None = None
    """Name of the user."""
    user_account: Secret | None = None
    """Account that was used."""
    email: Secret | None = None
    """E-mail address of the user."""
    phone: Secret | None = field(name="mobile_tel", default=None)
    """Mobile number of the user, partly hidden."""
    language: str | None = None
    """Language of the user in words, for example Chinese."""
    organization_id: int | None = field(name="user_master_org_id", default=None)
    """Id of the user's organisation."""
    organization_name: str | None = field(name="user_master_org_name", default=None)
    """Name of the user's organisation."""
    country_id: int | None = None
    """Id of the user's country."""
    country_name: str | None = None
    """Name of the user's country."""
