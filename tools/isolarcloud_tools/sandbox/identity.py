"""Who may do what: applications, consents, tokens and logins, all in memory."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import NamedTuple

from isolarcloud_tools.sandbox.charging.park import Operator
from isolarcloud_tools.sandbox.fleet import Fleet, Owner
from isolarcloud_tools.sandbox.logins import BadToken, Login, Logins
from isolarcloud_tools.sandbox.sharing import Sharing

CODE_SECONDS = 600
"""How long an authorization code lasts: our choice, since no page tells."""


class Lifetimes(NamedTuple):
    """How long tokens last, in seconds, and accounts under wrong passwords."""

    access: int
    refresh: int
    login: int
    attempts: int
    """How many wrong passwords in a row lock an account."""


class Application(NamedTuple):
    """An application registered on the portal."""

    name: str
    appkey: str
    access_key: str
    app_id: int
    redirect_uri: str
    families: frozenset[str]
    """The API families it was granted."""


class Consent(NamedTuple):
    """An owner's yes to an application."""

    application: Application
    owner: Owner
    plant_ids: tuple[int, ...]


class Tokens(NamedTuple):
    """What an exchange or a refresh hands out."""

    access: str
    refresh: str
    consent: Consent


class Caller(NamedTuple):
    """Who makes a call, once the token has been accepted."""

    owner: Owner | None
    """None: an application that sees every owner who authorised it."""
    plant_ids: frozenset[int]
    """The plants that the caller may see."""
    operator: Operator | None = None
    """Whose charging stations the caller sees, in the family that has such."""


class Denied(Enum):
    """Why there are no tokens."""

    UNKNOWN_CODE = auto()
    OTHER_APPLICATION = auto()
    OTHER_REDIRECT = auto()
    UNKNOWN_REFRESH_TOKEN = auto()
    EXPIRED_REFRESH_TOKEN = auto()


class _Code(NamedTuple):
    consent: Consent
    redirect_uri: str
    expires: float


class _Access(NamedTuple):
    consent: Consent
    bound: bool
    expires: float


class _Refresh(NamedTuple):
    access: str
    expires: float


class Identity:
    """Keeps consents, codes and tokens of applications, and the logins of owners."""

    def __init__(
        self,
        fleet: Fleet,
        clock: Callable[[], float],
        randomness: Callable[[int], bytes],
        lifetimes: Lifetimes,
        sharing: Sharing,
    ) -> None:
        self._fleet = fleet
        self._clock = clock
        self._randomness = randomness
        self._lifetimes = lifetimes
        self._sharing = sharing
        self._consents: list[Consent] = []
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, _Access] = {}
        self._refresh: dict[str, _Refresh] = {}
        self._spent: set[str] = set()
        self.refreshes = 0
        """How many refreshes were granted."""
        self.spent_again = 0
        """How many refreshes were refused because their token had been spent: clients must not do that."""
        self._logins = Logins(fleet.account, clock, randomness, lifetimes.login, lifetimes.attempts)

    @property
    def access_seconds(self) -> int:
        """How long an access token lasts."""
        return self._lifetimes.access

    @property
    def attempts(self) -> int:
        """How many wrong passwords in a row lock an account."""
        return self._lifetimes.attempts

    # --- OAuth ---------------------------------------------------------------------------------

    def consent(
        self, application: Application, owner: Owner, plant_ids: Iterable[int], redirect_uri: str
    ) -> str:
        """Note an owner's yes and return the code for it."""
        owned = {plant.id for plant in self._fleet.plants_of(owner)}
        consent = Consent(application, owner, tuple(sorted(owned.intersection(plant_ids))))
        self._consents.append(consent)
        code = self._letters(6)
        self._codes[code] = _Code(consent, redirect_uri, self._clock() + CODE_SECONDS)
        return code

    def withdraw(self, owner: Owner) -> None:
        """Forget an owner's consents, as the page for revoking does."""
        self._consents = [consent for consent in self._consents if consent.owner is not owner]
        self._access = {token: one for token, one in self._access.items() if one.consent.owner is not owner}

    def exchange(
        self, application: Application, code: str, redirect_uri: str, bound: bool
    ) -> Tokens | Denied:
        """Turn a code into tokens. A code works once: a failed exchange uses it up as well."""
        found = self._codes.pop(code, None)
        if found is None or found.expires <= self._clock():
            return Denied.UNKNOWN_CODE
        if found.consent.application != application:
            return Denied.OTHER_APPLICATION
        if found.redirect_uri != redirect_uri:
            return Denied.OTHER_REDIRECT
        return self._issue(found.consent, bound)

    def refresh(self, application: Application, refresh_token: str) -> Tokens | Denied:
        """Turn a refresh token into new tokens; the old ones are worth nothing from now on."""
        found = self._refresh.get(refresh_token)
        if found is None:
            self.spent_again += refresh_token in self._spent
            return Denied.UNKNOWN_REFRESH_TOKEN
        access = self._access.get(found.access)
        if access is None or access.consent.application != application:
            return Denied.UNKNOWN_REFRESH_TOKEN
        del self._refresh[refresh_token]
        self._spent.add(refresh_token)
        del self._access[found.access]
        if found.expires <= self._clock():
            return Denied.EXPIRED_REFRESH_TOKEN
        self.refreshes += 1
        return self._issue(access.consent, access.bound)

    def bearer(self, application: Application, token: str) -> Caller | BadToken:
        """Return who calls with an access token."""
        if token in self._logins:
            return BadToken.OTHER_FAMILY
        access = self._access.get(token)
        if access is None or access.consent.application != application:
            return BadToken.UNKNOWN
        if access.expires <= self._clock():
            return BadToken.EXPIRED
        if access.bound:
            return Caller(access.consent.owner, frozenset(access.consent.plant_ids))
        everything = (one.plant_ids for one in self._consents if one.application == application)
        return Caller(None, frozenset(plant_id for plant_ids in everything for plant_id in plant_ids))

    def expire_access_tokens(self) -> None:
        """Let all access tokens be too old from now on, for tests of clients."""
        now = self._clock()
        self._access = {token: one._replace(expires=now) for token, one in self._access.items()}

    def _issue(self, consent: Consent, bound: bool) -> Tokens:
        now = self._clock()
        access, refresh = self._uuid(), self._uuid()
        self._access[access] = _Access(consent, bound, now + self._lifetimes.access)
        self._refresh[refresh] = _Refresh(access, now + self._lifetimes.refresh)
        return Tokens(access, refresh, consent)

    # --- login ---------------------------------------------------------------------------------

    def login(self, application: Application, account: str, password: str) -> Login[Owner]:
        """Check a password. Too many wrong ones in a row lock the account for a day."""
        return self._logins.login(application, account, password)

    def close_account(self, account: str) -> None:
        """Lock an account as an administrator does."""
        self._logins.close(account)

    def user(self, application: Application, token: str) -> Caller | BadToken:
        """Return who calls with the token of a login; each call makes it last longer."""
        if token in self._access:
            return BadToken.OTHER_FAMILY
        owner = self._logins.holder(application, token)
        if isinstance(owner, BadToken):
            return owner
        own = frozenset(plant.id for plant in self._fleet.plants_of(owner))
        return Caller(owner, own | self._sharing.plants_shared_with(owner))

    # --- secrets -------------------------------------------------------------------------------

    def _uuid(self) -> str:
        return str(uuid.UUID(bytes=self._randomness(16), version=4))

    def _letters(self, length: int) -> str:
        alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"
        return "".join(alphabet[byte % len(alphabet)] for byte in self._randomness(length))
