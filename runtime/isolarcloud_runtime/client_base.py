"""What synchronous and asynchronous clients have in common: everything but waiting."""

from __future__ import annotations

import os
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import msgspec

from .auth import OAuth
from .checks import checked_flag, checked_number
from .clock import Chance, Clock
from .descriptors import Operation, Reply, Service
from .effects import Flow
from .errors import BadReply, ConfigurationError, InvalidArgument, ISolarCloudError
from .failures import FailureLog
from .flow import Caller
from .forks import tell_of_forks
from .limiter import Limiter, tally_of
from .login import AccountLogin
from .notes import Notes
from .quota import Limits, Quota
from .redact import Private, Redactor
from .references import load
from .regions import RegionBase, RegionInfo, RegionLike, find_place, name_regions
from .retry import RetryPolicy
from .seal import Identity
from .secret import Secret
from .settings import (
    authorization_for,
    checked_key,
    checked_text,
    language_from,
    limits_from,
    most_bytes_from,
    retry_from,
    surroundings_from,
    timeout_from,
)
from .shown import once_whole
from .tokens import Token
from .transport import Timeout
from .zones import Zones

if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import Literal

    from .diagnostics import Diagnostics
    from .flow import Decode, Encode

T = TypeVar("T")


class ClientBase:
    """Configuration and flows of a client. The generated classes say which service it is for."""

    _service: ClassVar[str | Service]
    """Where the service's descriptor is: "module:NAME", or the descriptor itself."""
    _regions: ClassVar[str | type[RegionBase] | None] = None
    """Where the regions are, for names such as "EUROPE"."""
    _operations: ClassVar[str] = ""
    """Module with the operations, for pieces of a plan that name one."""

    def __init__(
        self,
        region: RegionLike,
        *,
        appkey: str | Secret,
        access_key: str | Secret,
        auth: OAuth | AccountLogin | None,
        account: str | Secret | None,
        password: str | Secret | None,
        rsa_public_key: str | None,
        language: str | None,
        timeout: Timeout | tuple[float, float] | float | None,
        retry: RetryPolicy | None,
        deadline: float | None,
        limits: Limits | None,
        ca_bundle: str | os.PathLike[str] | None,
        most_reply_bytes: int | None,
        count_unknowns: bool,
        clock: Clock | None,
        chance: Chance | None,
        connects: bool,
    ) -> None:
        """Check everything that can be checked without the network; see the subclasses.

        `connects` tells whether the client opens connections of its own, which somebody has to close.
        """
        self._open = False
        self._connected = False
        service = self._find_service()
        place = find_place(region, service, self._find_regions())
        redactor = Redactor()
        keys = Private(appkey=checked_key("appkey", appkey), access_key=checked_key("access_key", access_key))
        for secret in (appkey, access_key, account, password):
            redactor.add(secret)
        self._auth = authorization_for(service, auth, account, password)
        if isinstance(self._auth, OAuth) and service.oauth is not None:
            self._auth.check_appkey(appkey)
            self._auth.bind(service.oauth, place.info)
        public_key = None
        if rsa_public_key is not None:
            from .crypto import PublicKey

            public_key = PublicKey(checked_text("rsa_public_key", rsa_public_key))
        identity = Identity(
            base_url=place.base_url,
            **keys,
            language=language_from(language, service),
            public_key=public_key,
            timeout=timeout_from(timeout),
            most_bytes=most_bytes_from(most_reply_bytes),
        )
        self._surroundings = surroundings_from(identity.base_url, ca_bundle, connects=connects)
        clock = clock or Clock()
        tally = tally_of(identity.base_url, identity.appkey, clock)
        limiter = Limiter(limits_from(limits), service.quota, clock, tally)
        self._connects = connects
        self._region = place.info
        self._identity = identity
        self._notes = Notes(unknown=checked_flag("count_unknowns", count_unknowns), clean=redactor.hide)
        tell_of_forks(self._notes)
        self._zones = Zones()
        self._failures = FailureLog(redactor)
        self._caller = Caller(
            service,
            identity,
            self._auth,
            clock=clock,
            chance=chance or Chance(),
            retry=retry_from(retry),
            redactor=redactor,
            notes=self._notes,
            encode=_encode,
            decode=_decode,
            limiter=limiter,
            deadline=None if deadline is None else checked_number("deadline", deadline, above=True),
        )
        self._caller.judge.regions = name_regions(place.info, self._find_regions())

    @classmethod
    def _find_service(cls) -> Service:
        service: Service = load(cls._service) if isinstance(cls._service, str) else cls._service
        return service

    @classmethod
    def _find_regions(cls) -> type[RegionBase] | None:
        regions: type[RegionBase] | None = (
            load(cls._regions) if isinstance(cls._regions, str) else cls._regions
        )
        return regions

    # --- what a user may ask without a call -----------------------------------------------------

    @property
    def region(self) -> RegionInfo:
        """The region whose gateway is called."""
        return self._region

    @property
    def token(self) -> Token | None:
        """The plant owner's token, whose `authorized_plant_ids` are the plants the owner agreed to.

        None: nobody has authorised yet, or the client uses account login. Its `repr` is safe.
        """
        return self._auth.current if isinstance(self._auth, OAuth) else None

    @property
    def limits(self) -> Limits:
        """The limits in force: those given, those the gateway told, and the service's defaults.

        None is left out: `math.inf` stands where there is no limit.
        """
        return self._caller.limiter.in_force()

    @property
    def quota(self) -> Quota:
        """What is left of the calls that the application may make; asks nobody.

        Counted are the calls of all clients of the application in this process (with shared counts: in
        all processes, as of the last call). Where the family has a call that tells the gateway's own
        numbers, such as `UserClient.account.call_quota()`, each such call corrects the count.
        """
        return self._caller.limiter.quota()

    def authorize_url(self, state: str | None = None) -> str:
        """Return the address to send a plant owner's browser to, to authorise the application.

        Args:
            state: Comes back beside the code, to tell whose answer it is.

        Raises:
            ConfigurationError: The client uses account login, or its address has no consent page.
        """
        return self._oauth().authorize_url(state)

    def drift_report(self) -> dict[str, dict[str, dict[str, int]]]:
        """Tell what replies held that the spec does not expect, counted: kind -> operation -> name.

        Names only, never a value: safe to paste into a bug report. Values that could not be read,
        left-out rows and unknown codes are always counted; unknown fields and unknown members of
        enumerations only by a client made with `count_unknowns=True`.
        """
        return self._notes.report()

    def diagnostics(self) -> Diagnostics:
        """Return versions, settings, states and counts, made to be pasted into a bug report.

        `str()` of it reads well, `.to_dict()` is for programs. It never holds a key, token, account, id,
        name, address or path. Nothing is sent.
        """
        from .diagnostics import diagnose

        return diagnose(self)

    @once_whole
    def __repr__(self) -> str:
        family = self._find_service().family.name
        region = getattr(self, "_region", None)  # there is none yet where the constructor raised
        place = f"region={region.name}" if region is not None else "not set up"
        return f"{type(self).__name__}({place}, family={family})"

    def _watched(self, flow: Flow[T]) -> Flow[T]:
        """Run a flow and remember the error that it ends in, for `diagnostics()`."""
        try:
            return (yield from flow)
        except ISolarCloudError as error:
            self._failures.record(error, self._caller.clock.wall())
            raise

    # --- flows ----------------------------------------------------------------------------------

    def _call_flow(self, operation: Operation, request: Any, zone: tzinfo | str | None) -> Flow[Any]:
        return self._zones.call(self._caller, operation, request, zone)

    def _windows_flow(self, operation: Operation, request: Any, zone: tzinfo | str | None) -> Flow[list[Any]]:
        from .planning.paged import requests_flow

        return requests_flow(self._zones, self._caller, operation, request, zone)

    def _request_flow(
        self,
        path: str,
        body: dict[str, Any] | None,
        method: Literal["GET", "POST"],
        authorized: bool,
        idempotent: bool,
    ) -> Flow[dict[str, Any]]:
        operation = Operation(
            name=path.rpartition("/")[2],
            family=self._caller.service.family.name,
            method=method,
            path=_checked_path(path),
            title="",
            reply=Reply(model=""),
            idempotent=idempotent,
            authorized=authorized,
        )
        fields = Private(body or {})
        self._caller.redactor.learn(fields)
        opened = yield from self._caller.exchange(operation, fields)
        envelope = _decoded(opened.body, operation)
        self._caller.redactor.learn(envelope)
        return envelope

    def _exchange_flow(
        self, code_or_redirect_url: str | Secret, state: str | None, token_scope_mode: str | None
    ) -> Flow[Token]:
        return self._oauth().exchange(self._caller, code_or_redirect_url, state, token_scope_mode)

    def _authorized_plants_flow(self) -> Flow[frozenset[int]]:
        return self._oauth().authorized_plants(self._caller)

    def _login_flow(self) -> Flow[None]:
        if not isinstance(self._auth, AccountLogin):
            raise ConfigurationError(
                "This client needs no login.", hint="See authorize_url() and exchange()."
            )
        self._auth.forget()
        yield from self._auth.token(self._caller)

    def _oauth(self) -> OAuth:
        if not isinstance(self._auth, OAuth):
            raise ConfigurationError("This client uses account login, not OAuth.")
        return self._auth

    # --- life -----------------------------------------------------------------------------------

    def _begin(self) -> None:
        if not self._open:
            raise ConfigurationError("The client is closed.", hint="Create a new one.")
        self._connected = self._connects

    def __del__(self) -> None:
        if getattr(self, "_connected", False) and self._open:
            warnings.warn(f"{self!r} was not closed", ResourceWarning, stacklevel=2, source=self)


# Imported by the first call: a client is often made and not used (a command line, a test, a worker).


@cache
def _encoder() -> Encode:
    from .encode import encode_request

    return encode_request


@cache
def _decoder() -> Decode:
    from .decode import decode_reply

    return decode_reply


def _encode(operation: Operation, request: Any, /, *, zone: tzinfo | None) -> Private:
    return _encoder()(operation, request, zone=zone)


def _decode(
    operation: Operation,
    request: Any,
    data: bytes | msgspec.Raw | None,
    /,
    *,
    notes: Notes,
    root: bytes | msgspec.Raw | None,
) -> Any:
    return _decoder()(operation, request, data, notes=notes, root=root)


def _decoded(body: bytes, operation: Operation) -> dict[str, Any]:
    try:
        envelope: dict[str, Any] = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):  # as deep as could just be skipped when it was opened
        raise BadReply("The reply is nested too deeply.", operation=operation, raw=body) from None
    return envelope


def _checked_path(path: str) -> str:
    """Return the path of an endpoint; anything that could lead to another host is refused."""
    plain = path.isascii() and path.isprintable() and not set(path) & set(" \\?#@:")
    if not path.startswith("/") or path.startswith("//") or not plain or ".." in path.split("/"):
        raise InvalidArgument(
            "The path is not the path of an endpoint.",
            hint="It begins with one slash, without host, query and fragment: /openapi/...",
        )
    return path
