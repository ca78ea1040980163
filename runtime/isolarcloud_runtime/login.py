"""Account login: one login, one token; a refused login is never tried again by itself.

A few wrong passwords lock the account, so a refusal is remembered: later calls raise it again
without asking the gateway, until the user asks for a login or the credentials change.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .effects import Flow, locked
from .errors import ApiError, ConfigurationError, MissingData
from .references import load
from .secret import Secret, reveal

if TYPE_CHECKING:
    from .descriptors import LoginScheme
    from .flow import Caller

SECONDS_AN_HOUR = 3600


class AccountLogin:
    """A user account. One object may serve several clients of one kind, which then share one token."""

    def __init__(self, account: str | Secret, password: str | Secret) -> None:
        """Take the credentials; nothing is sent before the first call.

        Raises:
            ConfigurationError: One of them is empty.
        """
        self._lock = threading.Lock()
        self._token: str | None = None
        self._good_until = 0.0
        self._refusal: ApiError | MissingData | None = None
        self._place: tuple[str, str] | None = None
        self.change(account, password)

    def change(self, account: str | Secret, password: str | Secret) -> None:
        """Use other credentials from now on; forgets a refused login."""
        if not reveal(account).strip() or not reveal(password):
            raise ConfigurationError("account and password must not be empty.")
        self._account, self._password = reveal(account).strip(), reveal(password)
        self.forget()

    def forget(self) -> None:
        """Forget the token and a refused login: the next call logs in."""
        self._token = None
        self._refusal = None

    def token(self, caller: Caller) -> Flow[str]:
        """Return a token to call with; logs in where needed."""
        scheme = self._scheme(caller)
        token = self._token
        if token is None or caller.clock.wall() >= self._good_until:
            token = yield from locked(self._lock, self._login(caller, scheme, token))
        self._good_until = caller.clock.wall() + scheme.hours * SECONDS_AN_HOUR  # each call extends it
        return token

    def renew(self, caller: Caller, refused: str) -> Flow[None]:
        """Log in once more after a token was refused."""
        yield from locked(self._lock, self._login(caller, self._scheme(caller), refused))

    def _login(self, caller: Caller, scheme: LoginScheme, old: str | None) -> Flow[str]:
        """Runs under the lock: whoever waited finds a newer token, or the refusal."""
        if self._token is not None and self._token != old:
            return self._token
        if self._refusal is not None:
            raise self._refusal.copy()
        caller.redactor.add(self._account)
        caller.redactor.add(self._password)
        request = load(scheme.operation.request_model or "")(
            **{scheme.account: self._account, scheme.password: self._password}
        )
        try:
            reply = yield from caller.call(scheme.operation, request)
            token = reveal(getattr(reply, scheme.token, None) or "")
            if not token:
                raise MissingData("The reply to the login holds no token.", operation=scheme.operation)
        except MissingData as error:
            if scheme.operation.outcome is None:  # nothing else would tell a refused login
                self._refusal = error.copy()
            raise
        except ApiError as error:
            info = caller.service.codes.get(error.code or "") if not error.detail else None
            if not error.retryable and (info is None or info.retry in {"never", "authorize"}):
                self._refusal = error.copy()
            raise
        caller.redactor.add(token)
        self._token = token
        self._good_until = caller.clock.wall() + scheme.hours * SECONDS_AN_HOUR
        return token

    def _scheme(self, caller: Caller) -> LoginScheme:
        scheme = caller.service.login
        if scheme is None:
            raise ConfigurationError("These endpoints know no account login.", hint="Use auth=OAuth(...).")
        place = (caller.identity.base_url, scheme.operation.path)
        if self._place is None:
            self._place = place
        if self._place != place:
            raise ConfigurationError(
                "This AccountLogin serves another gateway or family, whose token is worth nothing here.",
                hint="Create one for each.",
            )
        return scheme

    def __repr__(self) -> str:
        return "AccountLogin(account='***')"
