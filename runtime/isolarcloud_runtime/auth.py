"""OAuth 2 as the gateway does it: the owner's consent, the exchange of the code, the refresh.

The refresh token is good for one refresh only. Hence one refresh at a time among all who share a
token store; the new pair is saved before it is used; whoever waited takes the new token from the
store, or the error of the attempt that was waited for; whoever spent a refresh token in vain looks
into the store for a newer one; and a refresh that may have reached the gateway is never sent again
by itself.

What nobody can mend: between the gateway's reply and the end of the save the new pair exists in one
process only. If that process is killed there, or the reply is lost on the way, the owner has to
authorise again, and the error says so with the address.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from .consent import consent_url, read_redirect
from .effects import Flow, locked, offload
from .errors import (
    ApiError,
    ConfigurationError,
    ConnectFailed,
    InvalidArgument,
    ISolarCloudError,
    MissingData,
    ProtocolError,
    TransportError,
)
from .references import load
from .secret import Secret, hide, reveal
from .shown import once_whole
from .stores import StoreLike, store_from
from .tokens import Token

if TYPE_CHECKING:
    from .descriptors import OAuthScheme
    from .flow import Caller
    from .regions import RegionInfo

log = logging.getLogger("isolarcloud")

SECONDS_BETWEEN_EARLY_TRIES = 10.0
"""A refresh ahead of time that failed is left alone for that long: the token is still good."""

SERVER_FAILED = 500
"""From this HTTP status on nobody knows whether the gateway has acted."""

KEPT = "The new token is kept in memory as long as this program runs: its next call saves it, then uses it."

NO_APP_ID = "app_id is not the number of an application."
WHERE_APP_ID_STANDS = (
    "It is the short number in the address of the application's page on the developer portal, not the appkey."
)

LOST = "The reply to a refresh was lost on the way, and the new tokens probably with it."


class OAuth:
    """An application that plant owners authorise.

    One object may serve several clients of the same application, synchronous and asynchronous.
    """

    def __init__(
        self,
        app_id: int | str,
        redirect_uri: str,
        *,
        store: StoreLike = None,
        token_scope_mode: str | None = None,
    ) -> None:
        """Describe the application.

        Args:
            app_id: The application's number: it stands in the address of its page on the developer
                portal. Not the appkey.
            redirect_uri: Where the owner's browser is sent with the code; must equal, character by
                character, what is registered on the portal.
            store: Keeps the tokens: the path of a file, `redis://...` or `rediss://...` (extra
                `redis`; what stands behind a `#` is the key), `keyring:<name>` (extra `keyring`), or
                any `TokenStore`; None: memory only, so that the owner has to authorise again after
                a restart.
            token_scope_mode: Which plants a token sees; None: the gateway's default (those of every
                owner who authorised the application).

        Raises:
            ConfigurationError: `app_id` is no number, `redirect_uri` is no address, or `store` is none
                or lacks its extra. A number that no application has is refused by the client.
        """
        store = hide(store) if isinstance(store, str) else store
        number = _number_of(app_id)
        del app_id  # perhaps the appkey by mistake, which no traceback may show
        if number is None:
            raise ConfigurationError(NO_APP_ID, hint=WHERE_APP_ID_STANDS)
        if "://" not in (redirect_uri or "") or redirect_uri != redirect_uri.strip():
            raise ConfigurationError(
                "redirect_uri is not an address.",
                hint="Give the redirect URL exactly as registered on the developer portal.",
            )
        self.app_id = number
        self.redirect_uri = redirect_uri
        self.token_scope_mode = token_scope_mode
        self.store = store_from(store, str(number))
        self._lock = self.store.lock()
        self._token: Token | None = None
        self._unsaved: Token | None = None
        self._replaces: Secret | None = None
        self._spent: Secret | None = None
        self._lost: Secret | None = None
        self._not_before = 0.0
        self._failures = 0
        self._failure: ISolarCloudError | None = None
        self._bound: tuple[OAuthScheme, RegionInfo] | None = None

    def bind(self, scheme: OAuthScheme, region: RegionInfo) -> None:
        """Tell which service and region this belongs to; clients do that.

        Raises:
            ConfigurationError: It belongs to another region already, no application has such a number, or
                the scope is not known.
        """
        self.check_app_id(scheme)
        if self._bound is not None and self._bound[1].gateway != region.gateway:
            raise ConfigurationError(
                f"This OAuth belongs to a client of the region {self._bound[1].name} already.",
                hint="Tokens are good for one region: make one OAuth, with its own store, for each.",
            )
        _check_scope(scheme, self.token_scope_mode, ConfigurationError)
        self._bound = (scheme, region)

    def check_app_id(self, scheme: OAuthScheme) -> None:
        """Tell a number that cannot be an application's; `bind` does that.

        Raises:
            ConfigurationError: It is no number of the form that the service gives.
        """
        if re.fullmatch(scheme.app_id.pattern, str(self.app_id)) is None:
            raise ConfigurationError(f"{NO_APP_ID} That is {scheme.app_id.shape}.", hint=WHERE_APP_ID_STANDS)

    def check_appkey(self, appkey: str | Secret) -> None:
        """Tell when the application's number was given in place of its key; clients do that.

        Raises:
            ConfigurationError: Both are the same.
        """
        if reveal(appkey).strip() == str(self.app_id):
            raise ConfigurationError(
                "appkey and app_id are the same.",
                hint="app_id is the short number in the address of the application's page on the developer "
                "portal; the appkey is the long text that the page shows.",
            )

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
        self,
        caller: Caller,
        code_or_redirect_url: str | Secret,
        state: str | None,
        token_scope_mode: str | None,
    ) -> Flow[Token]:
        """Exchange the owner's code for a token and save it; never sent twice."""
        if not isinstance(code_or_redirect_url, (str, Secret)):
            raise InvalidArgument(
                f"The code is of type {type(code_or_redirect_url).__name__}.",
                hint="Pass the code or the whole redirect address.",
            )
        code_or_redirect_url = hide(code_or_redirect_url)
        scheme = self._scheme(caller)
        mode = token_scope_mode or self.token_scope_mode
        _check_scope(scheme, mode, InvalidArgument)
        code = read_redirect(scheme.consent, code_or_redirect_url, state, self.redirect_uri)
        caller.redactor.add(code)
        arguments: dict[str, Any] = {
            scheme.grant_type_argument: scheme.grant_type,
            scheme.code_argument: code,
            scheme.redirect_uri_argument: self.redirect_uri,
        }
        if mode is not None:
            arguments[scheme.scope_mode_argument] = mode
        request = load(scheme.exchange.request_model or "")(**arguments)
        # Under the lock: a store that cannot be locked says so before the code is spent.
        return (yield from locked(self._lock, self._exchanged(caller, scheme, request)))

    def _exchanged(self, caller: Caller, scheme: OAuthScheme, request: Any) -> Flow[Token]:
        reply = yield from caller.call(scheme.exchange, request)
        token = _token_from(scheme, reply, None, caller.clock.wall())
        return (yield from self._keep(caller, token, None))

    def token(self, caller: Caller) -> Flow[Secret]:
        """Return a token to call with; loads or refreshes it where needed."""
        token = yield from self._found(caller)
        if self._unsaved is not None or self._is_due(token, caller):
            token = yield from locked(
                self._lock, self._refreshed(caller, token.access_token, self._failures, refused=False)
            )
        return token.access_token

    def renew(self, caller: Caller, refused: str | Secret) -> Flow[None]:
        """Replace a token that the gateway refused."""
        old = hide(refused)
        yield from locked(self._lock, self._refreshed(caller, old, self._failures, refused=True))

    def authorized_plants(self, caller: Caller) -> Flow[frozenset[int]]:
        """Return the ids of the plants that the token's owner authorised.

        Raises:
            ConfigurationError: The gateway did not tell.
            ApiError: Nobody has authorised yet.
        """
        token = yield from self._found(caller)
        if token.authorized_plant_ids is None:
            raise ConfigurationError(
                "The token does not tell which plants its owner authorised.",
                hint="The gateway mostly tells with an exchange: let the owner authorise again, with "
                'token_scope_mode="authorization_bound" if other owners are not to be seen at all.',
            )
        return frozenset(token.authorized_plant_ids)

    def _found(self, caller: Caller) -> Flow[Token]:
        """Return the token in use, or else the one in the store."""
        token = self._token
        if token is None:
            token = yield from locked(self._lock, self._settled(caller))
        if token is None:
            raise self._must_authorize(caller, "No owner has authorised the application yet.")
        return token

    def _settled(self, caller: Caller) -> Flow[Token | None]:
        """Runs under the lock: load the token of the store; one that could not be saved goes there first."""
        if self._unsaved is None:
            return (yield from self._load(caller))
        unsaved, replaces = self._unsaved, self._replaces
        if replaces is not None:
            current = yield from self._load(caller)
            if current is not None and current.access_token != replaces:
                self._unsaved = None  # somebody has authorised again meanwhile: it is of no use any more
                return current
        return (yield from self._keep(caller, unsaved, replaces))

    def _is_due(self, token: Token, caller: Caller) -> bool:
        now = caller.clock.wall()
        return token.is_expired(now) or (token.is_stale(now) and caller.clock.monotonic() >= self._not_before)

    def _refreshed(self, caller: Caller, old: Secret, failures: int, *, refused: bool) -> Flow[Token]:
        """Runs under the lock: whoever waited finds a newer token, or the failure, and spends nothing."""
        current = yield from self._settled(caller)
        now = caller.clock.wall()
        if current is None:
            raise self._must_authorize(caller, "The token is gone from its store.")
        if current.access_token != old and not current.is_stale(now):
            return current
        if failures != self._failures and self._failure is not None:
            if refused or current.is_expired(now):
                raise self._failure.copy()
            return current
        try:
            token = yield from self._refresh(caller, current)
        except ISolarCloudError as error:
            self._failures += 1
            self._failure = error.copy()
            passing = isinstance(error, (TransportError, ProtocolError)) or error.retryable
            if passing and self._unsaved is None:
                self._not_before = caller.clock.monotonic() + SECONDS_BETWEEN_EARLY_TRIES
                if not refused and not current.is_expired(now):
                    log.debug(
                        "the refresh failed (%s); the token is good for a moment yet", type(error).__name__
                    )
                    return current
            raise
        self._failure = None
        return token

    def _refresh(self, caller: Caller, current: Token) -> Flow[Token]:
        """Refresh a token and save the new one; a refused one is looked for in the store once more."""
        scheme = self._scheme(caller)
        refresh_token = current.refresh_token
        if refresh_token is None or refresh_token == self._spent:
            raise self._must_authorize(caller, "The token is no longer valid and cannot be refreshed.")
        request = load(scheme.refresh.request_model or "")(**{scheme.refresh_token_argument: refresh_token})
        try:
            reply = yield from caller.call(scheme.refresh, request)
            token = _token_from(scheme, reply, current, caller.clock.wall())
        except ApiError as error:
            info = caller.service.codes.get(error.code or "")
            own_code = error.code in scheme.refresh.codes or info is None
            if (error.http_status or 0) >= SERVER_FAILED:
                self._not_answered(refresh_token, error)
            if error.retryable or not (own_code or (info is not None and info.retry == "authorize")):
                raise
            newer = yield from self._load(caller)
            if newer is not None and newer.refresh_token not in (None, refresh_token):
                # Another machine, or a program that does not share the lock, was quicker.
                log.debug("the refresh was refused, but the store has a newer token")
                return newer
            lost, self._spent = self._lost == refresh_token, refresh_token
            message = f"{LOST} " if lost else ""
            failure = self._must_authorize(caller, f"{message}The refresh was refused. {error.message}")
            failure.code, failure.serial, failure.raw = error.code, error.serial, error.raw
            try:
                raise failure from error
            finally:
                del failure  # or its traceback would keep this frame alive, and that the error
        except (TransportError, ProtocolError) as error:
            if not isinstance(error, ConnectFailed):
                self._not_answered(refresh_token, error)
            raise
        return (yield from self._keep(caller, token, current.access_token))

    def _not_answered(self, refresh_token: Secret, error: ISolarCloudError) -> None:
        """Note that a refresh token may be spent, although nothing came of it."""
        self._lost = refresh_token
        error.hint = f"{LOST} The next call tries once more; if that is refused: {self._how_to_authorize()}"

    def _load(self, caller: Caller) -> Flow[Token | None]:
        token = yield from offload(self.store.load)
        if token is not None:
            self._use(caller, token)
        return token

    def _keep(self, caller: Caller, token: Token, replaces: Secret | None) -> Flow[Token]:
        """Save a token, then use it. When saving fails it stays here and is saved before the next call."""
        self._unsaved, self._replaces = token, replaces
        try:
            yield from offload(lambda: self.store.save(token))
        except ISolarCloudError as error:
            if KEPT not in error.hint:
                error.hint = f"{error.hint} {KEPT}".lstrip()
            raise
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
        return caller.judge.not_authorized(message, self._how_to_authorize(), self._scheme(caller).refresh)

    def _how_to_authorize(self) -> str:
        try:
            url = self.authorize_url()
        except ConfigurationError:
            url = "the application's consent page"
        return f"Let the owner open {url} and pass the code to exchange()."

    def __reduce__(self) -> Any:
        raise TypeError("an OAuth cannot be pickled or copied: make one in each process, with one store")

    @once_whole
    def __repr__(self) -> str:
        # Until a client has looked at it, it may be a key of digits, given by mistake.
        number = "***" if self._bound is None else str(self.app_id)
        return f"OAuth(app_id={number}, store={type(self.store).__name__})"


def _number_of(app_id: object) -> int | None:
    text = str(app_id).strip()
    try:
        return int(text) if text.isascii() and text.isdigit() else None
    except ValueError:  # more digits than Python reads
        return None


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
    plants = None if plant_ids is None else tuple(int(one) for one in plant_ids if str(one).isdigit())
    if old is None:
        lifetime = scheme.access_token_seconds if lifetime is None else lifetime
    else:
        refresh = refresh or (old.refresh_token.reveal() if old.refresh_token is not None else None)
        lifetime = old.lifetime if lifetime is None else lifetime
        plants = old.authorized_plant_ids if plants is None else plants
        if lifetime is not None and lifetime <= 0:
            # A fresh token that claims to be expired: refreshing it again would never end.
            lifetime = None
    return Token(
        access_token=Secret(access),
        refresh_token=Secret(refresh) if refresh is not None else None,
        expires_at=None if lifetime is None else now + lifetime,
        lifetime=lifetime,
        authorized_plant_ids=plants,
    )
