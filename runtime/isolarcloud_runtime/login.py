"""Account login: one login, one token; a refused login is never tried again by itself.

A few wrong passwords lock the account, so a refusal is remembered: later calls raise it again
without asking the gateway, until the user asks for a login or the credentials change.

A reply that is lost on the way may have been a refusal, too. The next call logs in again all the same,
or one broken connection would end a program that runs for years; but after two lost replies in a row
there is one login in ten minutes at most. Until then calls raise the last failure, with `retry_after`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .effects import Flow, locked
from .errors import ApiError, ConfigurationError, ISolarCloudError, MissingData
from .flow import may_have_acted
from .process_lock import ThreadLock
from .redact import conceal
from .references import load
from .secret import Secret, hide

if TYPE_CHECKING:
    from .descriptors import LoginScheme
    from .flow import Caller

SECONDS_AN_HOUR = 3600
MOST_LOST = 2
"""How many replies to logins may be lost in a row before the next login has to wait."""
SECONDS_AFTER_LOST = 600.0
"""How long it waits."""


class AccountLogin:
    """A user account. One object may serve several clients of one kind, which then share one token."""

    def __init__(self, account: str | Secret, password: str | Secret) -> None:
        """Take the credentials; nothing is sent before the first call.

        Raises:
            ConfigurationError: One of them is empty.
        """
        account, password = conceal(account), conceal(password)
        self._lock = ThreadLock()
        self._token: Secret | None = None
        self._good_until = 0.0
        self._refusal: ApiError | MissingData | None = None
        self._failures = 0
        self._failure: ISolarCloudError | None = None
        self._lost = 0
        self._not_before = 0.0
        self._place: tuple[str, str] | None = None
        self.change(account, password)

    def change(self, account: str | Secret, password: str | Secret) -> None:
        """Use other credentials from now on; forgets a refused login."""
        account, password = hide(account), hide(password)
        if not account.reveal().strip() or not password:
            raise ConfigurationError("account and password must not be empty.")
        self._account, self._password = Secret(account.reveal().strip()), password
        self.forget()

    def forget(self) -> None:
        """Forget the token and a refused login: the next call logs in."""
        self._token = None
        self._refusal = None
        self._lost = 0

    def token(self, caller: Caller) -> Flow[Secret]:
        """Return a token to call with; logs in where needed."""
        scheme = self._scheme(caller)
        token = self._token
        if token is None or caller.clock.wall() >= self._good_until:
            token = yield from locked(self._lock, self._login(caller, scheme, token, self._failures))
        self._good_until = caller.clock.wall() + scheme.hours * SECONDS_AN_HOUR  # each call extends it
        return token

    def renew(self, caller: Caller, refused: str | Secret) -> Flow[None]:
        """Log in once more after a token was refused."""
        old = hide(refused)
        yield from locked(self._lock, self._login(caller, self._scheme(caller), old, self._failures))

    def _login(self, caller: Caller, scheme: LoginScheme, old: Secret | None, failures: int) -> Flow[Secret]:
        """Runs under the lock: whoever waited finds a newer token, or the failure, and sends nothing."""
        if self._token is not None and self._token != old:
            return self._token
        if self._refusal is not None:
            raise self._refusal.copy()
        if failures != self._failures and self._failure is not None:
            raise self._failure.copy()
        wait = self._not_before - caller.clock.monotonic()
        if self._lost >= MOST_LOST and self._failure is not None and wait > 0:
            raise _put_off(self._failure.copy(), wait)
        try:
            token = yield from self._log_in(caller, scheme)
        except ISolarCloudError as error:
            self._failures += 1
            self._failure = error.copy()
            if error.attempts and may_have_acted(error):
                self._lost += 1
                self._not_before = caller.clock.monotonic() + SECONDS_AFTER_LOST
            elif isinstance(error, ApiError):
                self._lost = 0
            raise
        self._lost = 0
        self._token = token
        self._good_until = caller.clock.wall() + scheme.hours * SECONDS_AN_HOUR
        return token

    def _log_in(self, caller: Caller, scheme: LoginScheme) -> Flow[Secret]:
        caller.redactor.add(self._account)
        caller.redactor.add(self._password)
        request = load(scheme.operation.request_model or "")(
            **{scheme.account: self._account, scheme.password: self._password}
        )
        try:
            reply = yield from caller.call(scheme.operation, request)
            token = hide(getattr(reply, scheme.token, None) or "")
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

    def __reduce__(self) -> Any:
        raise TypeError("an AccountLogin cannot be pickled or copied: make one in each process")

    def __repr__(self) -> str:
        return "AccountLogin(account='***')"


def _put_off(failure: ISolarCloudError, wait: float) -> ISolarCloudError:
    """Say when the next login may be made, in place of what the failure advises."""
    failure.hint = (
        "The replies to several logins were lost on the way. They may have been refusals, and a few of these "
        "lock the account: the next login has to wait. To log in now all the same, call login()."
    )
    failure.retry_after = wait
    failure.retryable = True
    return failure
