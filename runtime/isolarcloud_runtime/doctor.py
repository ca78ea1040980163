"""Examines how a client is set up and whether it gets through, step by step; never shows a secret.

What a step needs and has not got is skipped with the reason; all others run, so that one look tells
everything that is wrong. The client itself need not be possible for that.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .auth import OAuth
from .doctor_network import Network, Way
from .doctor_setup import SETTINGS, Setup
from .doctor_verdicts import failed, of_calls, of_clock, of_token
from .errors import ApiError, DecryptionFailed, InvalidArgument, ISolarCloudError
from .findings import Finding, Report
from .login import AccountLogin
from .redact import Redactor
from .references import load
from .retry import RetryPolicy
from .secret import Secret
from .surroundings import read_surroundings

if TYPE_CHECKING:
    from .client import SyncClient
    from .descriptors import ErrorInfo, Operation
    from .effects import Flow
    from .flow import Caller

STRANGER = "0" * 32
"""Stands for a key or a token where there is none, to see what the gateway makes of the rest."""
MOST_TEXT = 1000
PASSED_ON = ("language", "session", "timeout", "transport", "clock", "chance")
"""Arguments of clients that are no setting to look at."""

Arguments = Mapping[str, Any]


class TokenRefusedError(ISolarCloudError):
    """The gateway knows the keys and refuses the token: what is hoped for when a stranger calls."""


class Stranger:
    """Calls with a token that the gateway cannot know, and never asks for another."""

    def token(self, caller: Caller) -> Flow[Secret]:
        """Return the token that is none."""
        yield from ()
        return Secret(STRANGER)

    def renew(self, caller: Caller, refused: str | Secret) -> Flow[None]:
        """End the call: the refusal is the answer."""
        yield from ()
        raise TokenRefusedError("The gateway refuses the token.")


class Examination:
    """One run of all checks."""

    def __init__(
        self,
        client_class: type[SyncClient],
        arguments: Arguments,
        environment: Mapping[str, str],
        *,
        login: bool,
        network: Network | None,
    ) -> None:
        """Take the kind of client, its settings, and whether a login may be tried."""
        self._client_class = client_class
        self._service = client_class._find_service()
        self._arguments = arguments
        self._login = login
        self._network = network
        self._redactor = Redactor()
        self._setup = Setup(
            self._service, client_class._find_regions(), arguments, environment, self._redactor
        )
        self._findings: list[Finding] = []
        self._blocked: set[str] = set()
        self._encryption: ISolarCloudError | None = None
        """What spoke against encrypted calls."""
        self._quota: ApiError | None = None
        self._answered_in_kind = False

    def run(self) -> Report:
        """Run all checks."""
        setup = self._setup
        if setup.is_empty:
            self._check("configuration", (), setup.configuration)
            return Report(self._findings, ran=False)
        self._check("configuration", (), setup.configuration)
        self._check("keys", (), setup.keys)
        self._check("application", (), setup.application)
        self._check("rsa_key", (), setup.rsa_key)
        self._check("region", (), setup.find_region)
        way: Way | None = None
        if setup.place is not None:
            surroundings = read_surroundings(setup.place.base_url)
            clock = self._arguments.get("clock")
            way = Way(
                setup.place.base_url, surroundings, self._network, **({"now": clock.wall} if clock else {})
            )
        self._check("dns", ("region",), lambda: _sure(way).dns())
        self._check("connection", ("dns",), lambda: _sure(way).connection())
        self._check("tls", ("connection",), lambda: _sure(way).tls())
        self._check("clock", ("tls",), self._clock)
        self._check("access", ("keys", "tls"), self._access)
        self._check("authorisation", ("access", "application"), self._authorisation)
        self._check("encryption", ("tls",), self._encrypted)
        self._check("quota", (), self._calls_left)
        return Report(self._findings)

    def _check(self, name: str, needs: tuple[str, ...], check: Callable[[], Finding]) -> None:
        missing = [need for need in needs if need in self._blocked]
        if missing:
            finding = Finding(name, "skipped", f"Needs what failed or was skipped: {', '.join(missing)}.")
            self._blocked.add(name)
        else:
            try:
                finding = check()
            except ISolarCloudError as error:
                finding = failed(name, error)
            if finding.status == "failed":
                self._blocked.add(name)
        self._findings.append(
            replace(
                finding,
                message=self._redactor.hide(finding.message, MOST_TEXT),
                hint=self._redactor.hide(finding.hint, MOST_TEXT),
            )
        )

    def _info(self, error: ISolarCloudError) -> ErrorInfo | None:
        if not isinstance(error, ApiError) or error.detail:
            return None  # a code of the endpoint's own: the same text means something else
        return self._service.codes.get(error.code or "")

    # --- the gateway ------------------------------------------------------------------------------

    def _client(self, *, known: bool) -> SyncClient:
        """Return a client: with the caller's own authorisation, or with that of a stranger."""
        setup = self._setup
        passed_on = {
            name: self._arguments[name] for name in PASSED_ON if self._arguments.get(name) is not None
        }
        identity: dict[str, Any] = {}
        if self._service.oauth is not None:
            identity["auth"] = setup.oauth if known else OAuth(1, "https://localhost/")
        else:
            # One object for all checks: they share the token, and the account is logged in once.
            identity["auth"] = setup.account_login() if known else AccountLogin(STRANGER, STRANGER)
        client = self._client_class(
            setup.region,
            appkey=self._key("appkey"),
            access_key=self._key("access_key"),
            rsa_public_key=setup.text("rsa_public_key") if setup.public_key is not None else None,
            retry=RetryPolicy(attempts=1),
            **identity,
            **passed_on,
        )
        if not known:
            client._caller.authorization = Stranger()
        return client

    def _key(self, name: str) -> Secret:
        """Return a key; where there is none that can be sent, that of a stranger."""
        key = self._setup.values.get(name)
        return Secret(STRANGER) if key is None or "keys" in self._blocked else key

    def _clock(self) -> Finding:
        """Compare the clocks."""
        with self._client(known=False) as client:
            clock = client._caller.clock
            asked = clock.wall()
            told = client.call(self._service.clock)
            middle = (asked + clock.wall()) / 2
        milliseconds = getattr(told, told.__struct_fields__[0], None)
        if milliseconds is None:
            return Finding("clock", "warning", "The gateway does not tell its time.")
        return of_clock(int(milliseconds) / 1000 - middle, self._service.clock_tolerance_seconds)

    def _probe(self, client: SyncClient) -> None:
        probe = self._service.probe
        assert probe is not None
        request = load(probe.operation.request_model or "")(**probe.arguments)
        client.call(probe.operation, request)

    def _access(self) -> Finding:
        """Call as a stranger: what the gateway refuses first tells whether it knows the keys."""
        if self._service.probe is None:
            return Finding("access", "skipped", "There is no call to try it with.")
        try:
            with self._client(known=False) as client:
                self._probe(client)
        except TokenRefusedError:
            pass
        except ISolarCloudError as error:
            found = self._explained("access", error)
            if found is not None:
                return found
        return Finding("access", "ok", "The gateway knows the keys.")

    def _explained(self, name: str, error: ISolarCloudError) -> Finding | None:
        """Make a finding of a refusal; what belongs to another check is left to that."""
        info = self._info(error)
        if isinstance(error, DecryptionFailed) or (info is not None and "encryption" in info.concerns):
            self._encryption = error
            self._blocked.add(name)
            return Finding(
                name, "skipped", "The gateway and this machine cannot read each other: see encryption."
            )
        spent = getattr(error, "resets_at", None) is not None or (info is not None and info.retry == "quota")
        if isinstance(error, ApiError) and spent:
            self._quota = error
            self._blocked.add(name)
            return Finding(name, "skipped", "The gateway takes no calls at the moment: see quota.")
        return failed(name, error)

    def _authorisation(self) -> Finding:
        """Make a call as the client would."""
        if isinstance(self._setup.oauth, OAuth):
            return self._owner(self._setup.oauth)
        if not self._login:
            self._blocked.add("authorisation")
            return Finding(
                "authorisation",
                "skipped",
                "A login was not tried: a few wrong passwords lock the account. Ask for it with --login "
                "(login=True).",
            )
        with self._client(known=True) as client:
            try:
                client.login()
                self._probe(client)
            except ISolarCloudError as error:
                return self._explained("authorisation", error) or failed("authorisation", error)
        self._answered_in_kind = True
        return Finding("authorisation", "ok", "The account logs in and its calls are answered.")

    def _owner(self, oauth: OAuth) -> Finding:
        with self._client(known=True) as client:
            before = oauth.current
            if before is None:
                return Finding(
                    "authorisation",
                    "failed",
                    "No owner has authorised the application yet: the token store is empty.",
                    f"Run `isolarcloud authorize`, or let the owner open {_address(client)} and pass the "
                    "address they are sent to on to exchange().",
                )
            now = client._caller.clock.wall()
            expired = before.is_expired(now)
            try:
                self._probe(client)
            except ISolarCloudError as error:
                found = self._explained("authorisation", error) or failed("authorisation", error)
                if expired and found.status == "failed":
                    found = replace(found, message=f"The token has run out. {found.message}")
                return found
            self._answered_in_kind = True
            token = oauth.current or before
        return of_token(before, token, now)

    def _encrypted(self) -> Finding:
        """Say what the calls so far have shown about ciphertext mode."""
        error = self._encryption
        if error is not None:
            return failed("encryption", error)
        if self._setup.public_key is None:
            given = self._setup.text("rsa_public_key") is not None
            why = (
                "Needs an RSA public key that can be read." if given else "Calls go in plaintext, inside TLS."
            )
            return Finding("encryption", "skipped", why)
        if self._answered_in_kind:
            return Finding("encryption", "ok", "An encrypted call was read, and answered in kind.")
        if "access" in self._blocked:
            return Finding("encryption", "skipped", "Needs what failed or was skipped: access.")
        return Finding(
            "encryption",
            "ok",
            "The gateway reads encrypted calls. That its replies can be read shows once one is authorised.",
        )

    def _calls_left(self) -> Finding:
        """Ask how many calls are left."""
        if self._quota is not None:
            return failed("quota", self._quota)
        report = self._service.quota.report
        if report is None:
            return Finding("quota", "skipped", "No call of this family tells how many calls are left.")
        if "authorisation" in self._blocked:
            return Finding("quota", "skipped", "Needs what failed or was skipped: authorisation.")
        with self._client(known=True) as client:
            reply = client.call(report.operation, _empty_request(report.operation))
        return of_calls(report, reply)


def examine(
    client_class: type[SyncClient],
    arguments: Arguments,
    *,
    login: bool = False,
    environment: Mapping[str, str] | None = None,
    network: Network | None = None,
) -> Report:
    """Examine settings, network, clock, keys, authorisation, encryption and quota of a kind of client.

    Args:
        client_class: The kind of client.
        arguments: Its arguments, and `app_id`, `redirect_uri`, `store` in place of `auth`.
        login: Whether an account login may be tried; a few wrong passwords lock the account.
        environment: Where settings stand that are not among the arguments; the process's own if left out.
        network: Reaches hosts, for tests.

    Raises:
        InvalidArgument: There is no such argument.
    """
    unknown = sorted(set(arguments) - {*SETTINGS, *PASSED_ON, "auth"})
    if unknown:
        raise InvalidArgument(
            f"The doctor takes no argument {unknown[0][:40]!r}.",
            hint=f"Known: {', '.join(('auth', *SETTINGS, *PASSED_ON))}.",
        )
    surroundings = os.environ if environment is None else environment
    return Examination(client_class, arguments, surroundings, login=login, network=network).run()


def _empty_request(operation: Operation) -> Any:
    return load(operation.request_model)() if operation.request_model else None


def _address(client: SyncClient) -> str:
    try:
        return client.authorize_url()
    except ISolarCloudError:
        return "the application's consent page"


def _sure(way: Way | None) -> Way:
    assert way is not None, "the region was found"
    return way


def examine_family(
    clients: Mapping[str, str], family: str, arguments: Arguments, *, login: bool = False
) -> Report:
    """Examine the client of a family, which is found by its name; see `examine`.

    Raises:
        InvalidArgument: There is no such family.
    """
    reference = clients.get(family)
    if reference is None:
        raise InvalidArgument(f"There is no family {family[:40]!r}.", hint=f"Known: {', '.join(clients)}.")
    return examine(load(reference), arguments, login=login)
