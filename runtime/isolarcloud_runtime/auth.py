"""OAuth 2 as the gateway does it: the owner's consent, the exchange of the code, the refresh.

The refresh token is good for one refresh only. Hence one refresh at a time among all who share a
token store; the new pair is saved before it is used; whoever waited takes the new token from the
store; and a refresh that may have reached the gateway is never sent again by itself.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

from .consent import consent_url, read_redirect
from .effects import Flow, locked, offload
from .errors import ApiError, ConfigurationError, InvalidArgument, ISolarCloudError, MissingData
from .references import load
from .secret import reveal
from .tokens import FileStore, MemoryStore, Token, TokenStore

if TYPE_CHECKING:
    from .descriptors import OAuthScheme
    from .flow import Caller
    from .regions import RegionInfo

log = logging.getLogger("isolarcloud")

MOST_APP_ID_DIGITS = 9


class OAuth:
    """An application that plant owners authorise.

    One object may serve several clients of the same application, synchronous and asynchronous.
    """

    def __init__(
        self,
        app_id: int | str,
        redirect_uri: str,
        *,
        store: TokenStore | str | os.PathLike[str] | None = None,
        token_scope_mode: str | None = None,
    ) -> None:
        """Describe the application.

        Args:
            app_id: The application's number: it stands in the address of its page on the developer
                portal. Not the appkey.
            redirect_uri: Where the owner's browser is sent with the code; must equal, character by
                character, what is registered on the portal.
            store: Keeps the tokens: the path of a file, or any `TokenStore`; None: memory only, so
                that the owner has to authorise again after a restart.
            token_scope_mode: Which plants a token sees; None: the gateway's default (those of every
                owner who authorised the application).

        Raises:
            ConfigurationError: `app_id` is no small number, or `redirect_uri` is no address.
        """
        text = str(app_id).strip()
        if not (text.isascii() and text.isdigit() and len(text) <= MOST_APP_ID_DIGITS):
            raise ConfigurationError(
                "app_id is not the number of an application.",
                hint="It is the short number in the address of the application's page on the developer "
                "portal, not the appkey.",
            )
        if "://" not in (redirect_uri or "") or redirect_uri != redirect_uri.strip():
            raise ConfigurationError(
                "redirect_uri is not an address.",
                hint="Give the redirect URL exactly as registered on the developer portal.",
            )
        self.app_id = int(text)
        self.redirect_uri = redirect_uri
        self.token_scope_mode = token_scope_mode
        if store is None:
            self.store: TokenStore = MemoryStore()
        elif isinstance(store, (str, os.PathLike)):
            self.store = FileStore(store)
        else:
            self.store = store
        self._lock = self.store.lock()
        self._token: Token | None = None
        self._unsaved: Token | None = None
        self._spent: str | None = None
        self._bound: tuple[OAuthScheme, RegionInfo] | None = None

    def bind(self, scheme: OAuthScheme, region: RegionInfo) -> None:
        """Tell which service and region this belongs to; clients do that.

        Raises:
            ConfigurationError: It belongs to another region already, or the scope is not known.
        """
        if self._bound is not None and self._bound[1].gateway != region.gateway:
            raise ConfigurationError(
                f"This OAuth belongs to a client of the region {self._bound[1].name} already.",
                hint="Tokens are good for one region: make one OAuth, with its own store, for each.",
            )
        _check_scope(scheme, self.token_scope_mode, ConfigurationError)
        self._bound = (scheme, region)

    def authorize_url(self, state: str | None = None) -> str:
        """Return the address to send the owner's browser to.

        Args:
            state: Comes back beside the code, to tell whose answer it is; letters and digits.

        Raises:
            ConfigurationError: No client uses this object yet, or its address has no consent page.
        """
        if self._bound is None:
            raise ConfigurationError(
                "The region is not known yet.", hint="Pass this OAuth to a client as auth= first."
            )
        scheme, region = self._bound
        return consent_url(scheme.consent, region, self.app_id, self.redirect_uri, state)

    @property
    def current(self) -> Token | None:
        """The token in use, or else the one in the store; None: nobody has authorised yet."""
        return self._token if self._token is not None else self.store.load()

    def exchange(
        self, caller: Caller, code_or_redirect_url: str, state: str | None, token_scope_mode: str | None
    ) -> Flow[Token]:
        """Exchange the owner's code for a token and save it; never sent twice."""
        scheme = self._scheme(caller)
        mode = token_scope_mode or self.token_scope_mode
        _check_scope(scheme, mode, InvalidArgument)
        code = read_redirect(scheme.consent, code_or_redirect_url, state)
        caller.redactor.add(code)
        arguments: dict[str, Any] = {
            scheme.grant_type_argument: scheme.grant_type,
            scheme.code_argument: code,
            scheme.redirect_uri_argument: self.redirect_uri,
        }
        if mode is not None:
            arguments[scheme.scope_mode_argument] = mode
        request = load(scheme.exchange.request_model or "")(**arguments)
        reply = yield from caller.call(scheme.exchange, request)
        token = _token_from(scheme, reply, None, caller.clock.wall())
        yield from locked(self._lock, self._keep(caller, token))
        return token

    def token(self, caller: Caller) -> Flow[str]:
        """Return a token to call with; loads or refreshes it where needed."""
        token = self._token
        if token is None:
            token = yield from locked(self._lock, self._load(caller))
        if token is None:
            raise self._must_authorize(caller, "No owner has authorised the application yet.")
        if token.is_stale(caller.clock.wall()) or self._unsaved is not None:
            token = yield from locked(self._lock, self._refreshed(caller, token.access_token, refused=False))
        return token.access_token

    def renew(self, caller: Caller, refused: str) -> Flow[None]:
        """Replace a token that the gateway refused."""
        yield from locked(self._lock, self._refreshed(caller, refused, refused=True))

    def _refreshed(self, caller: Caller, old: str, *, refused: bool) -> Flow[Token]:
        """Runs under the lock: whoever waited finds a newer token and spends nothing."""
        if self._unsaved is not None:
            return (yield from self._keep(caller, self._unsaved))
        current = yield from self._load(caller)
        now = caller.clock.wall()
        if current is None:
            raise self._must_authorize(caller, "The token is gone from its store.")
        if current.access_token != old and not current.is_stale(now):
            return current
        if current.refresh_token is None or current.refresh_token == self._spent:
            raise self._must_authorize(caller, "The token is no longer valid and cannot be refreshed.")
        try:
            token = yield from self._refresh(caller, current, current.refresh_token)
        except ISolarCloudError as error:
            if error.retryable and not refused and not current.is_expired(now):
                log.debug("the refresh failed (%s); the token is good for a moment yet", type(error).__name__)
                return current
            raise
        return (yield from self._keep(caller, token))

    def _refresh(self, caller: Caller, current: Token, refresh_token: str) -> Flow[Token]:
        scheme = self._scheme(caller)
        request = load(scheme.refresh.request_model or "")(**{scheme.refresh_token_argument: refresh_token})
        try:
            reply = yield from caller.call(scheme.refresh, request)
        except ApiError as error:
            info = caller.service.codes.get(error.code or "")
            own_code = error.code in scheme.refresh.codes or info is None
            if error.retryable or not (own_code or (info is not None and info.retry == "authorize")):
                raise
            self._spent = refresh_token
            failure = self._must_authorize(caller, f"The refresh was refused. {error.message}")
            failure.code, failure.serial, failure.raw = error.code, error.serial, error.raw
            raise failure from error
        return _token_from(scheme, reply, current, caller.clock.wall())

    def _load(self, caller: Caller) -> Flow[Token | None]:
        token = yield from offload(self.store.load)
        if token is not None:
            self._use(caller, token)
        return token

    def _keep(self, caller: Caller, token: Token) -> Flow[Token]:
        """Save a token, then use it. When saving fails it stays here and is saved before the next call."""
        self._unsaved = token
        yield from offload(lambda: self.store.save(token))
        self._unsaved = None
        self._use(caller, token)
        return token

    def _use(self, caller: Caller, token: Token) -> None:
        caller.redactor.add(token.access_token)
        caller.redactor.add(token.refresh_token)
        self._token = token

    def _scheme(self, caller: Caller) -> OAuthScheme:
        scheme = caller.service.oauth
        if scheme is None:
            raise ConfigurationError("These endpoints know no OAuth.", hint="Use account and password.")
        return scheme

    def _must_authorize(self, caller: Caller, message: str) -> ApiError:
        try:
            url = self.authorize_url()
        except ConfigurationError:
            url = "the application's consent page"
        hint = f"Let the owner open {url} and pass the code to exchange()."
        return caller.judge.not_authorized(message, hint, self._scheme(caller).refresh)

    def __repr__(self) -> str:
        return f"OAuth(app_id={self.app_id}, store={type(self.store).__name__})"


def _check_scope(
    scheme: OAuthScheme, mode: str | None, error: type[ConfigurationError] | type[InvalidArgument]
) -> None:
    if mode is not None and mode not in scheme.scope_modes:
        raise error(
            f"There is no token_scope_mode {mode[:40]!r}.", hint=f"Known: {', '.join(scheme.scope_modes)}."
        )


def _token_from(scheme: OAuthScheme, reply: Any, old: Token | None, now: float) -> Token:
    """Make a token of a reply; what a refresh leaves out stays as it was."""
    access = reveal(getattr(reply, scheme.access_token, None) or "")
    if not access:
        operation = scheme.refresh if old is not None else scheme.exchange
        raise MissingData("The reply holds no access token.", operation=operation)
    refresh = reveal(getattr(reply, scheme.refresh_token, None) or "") or None
    given = getattr(reply, scheme.expires_in, None)
    lifetime: float | None = float(given) if given is not None else None
    plant_ids = getattr(reply, scheme.authorized_plant_ids, None)
    plants = tuple(int(plant_id) for plant_id in plant_ids or () if str(plant_id).isdigit())
    if old is not None:
        refresh = refresh or old.refresh_token
        lifetime = old.lifetime if lifetime is None else lifetime
        plants = plants if plant_ids is not None else old.authorized_plant_ids
        if lifetime is not None and lifetime <= 0:
            # A fresh token that claims to be expired: refreshing it again would never end.
            lifetime = None
    return Token(
        access_token=access,
        refresh_token=refresh,
        expires_at=None if lifetime is None else now + lifetime,
        lifetime=lifetime,
        authorized_plant_ids=plants,
    )
