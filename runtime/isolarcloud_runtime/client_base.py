"""What synchronous and asynchronous clients have in common: everything but waiting."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from .auth import OAuth
from .clock import Chance, Clock
from .descriptors import Operation, Reply, Service
from .effects import Flow
from .errors import ConfigurationError, InvalidArgument
from .flow import Caller
from .login import AccountLogin
from .notes import Notes
from .redact import Redactor
from .references import load
from .regions import RegionBase, RegionInfo, RegionLike, find_place
from .retry import RetryPolicy
from .seal import Identity
from .secret import Secret, reveal
from .settings import authorization_for, checked_key, checked_text, timeout_from
from .tokens import Token
from .transport import MOST_REPLY_BYTES, Timeout
from .zones import Timed, Zones

if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import Literal


class ClientBase:
    """Configuration and flows of a client. The generated classes say which service it is for."""

    _service: ClassVar[str | Service]
    """Where the service's descriptor is: "module:NAME", or the descriptor itself."""
    _regions: ClassVar[str | type[RegionBase] | None] = None
    """Where the regions are, for names such as "EUROPE"."""

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
        keys = {
            "appkey": checked_key("appkey", appkey),
            "access_key": checked_key("access_key", access_key),
        }
        for secret in (*keys.values(), *(reveal(text) for text in (account, password) if text)):
            redactor.add(secret)
        self._auth = authorization_for(service, auth, account, password)
        if isinstance(self._auth, OAuth) and service.oauth is not None:
            self._auth.bind(service.oauth, place.info)
        public_key = None
        if rsa_public_key is not None:
            from .crypto import PublicKey

            public_key = PublicKey(checked_text("rsa_public_key", rsa_public_key))
        identity = Identity(
            base_url=place.base_url,
            **keys,
            language=_language(language, service),
            public_key=public_key,
            timeout=timeout_from(timeout),
            most_bytes=MOST_REPLY_BYTES if most_reply_bytes is None else most_reply_bytes,
        )
        from .decode import decode_reply
        from .encode import encode_request

        self._connects = connects
        self._region = place.info
        self._identity = identity
        self._notes = Notes(unknown=count_unknowns)
        self._zones = Zones()
        self._caller = Caller(
            service,
            identity,
            self._auth,
            clock=clock or Clock(),
            chance=chance or Chance(),
            retry=retry or RetryPolicy(),
            redactor=redactor,
            notes=self._notes,
            encode=encode_request,
            decode=decode_reply,
        )

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

    def __repr__(self) -> str:
        family = self._find_service().family.name
        return f"{type(self).__name__}(region={self._region.name}, family={family})"

    # --- flows ----------------------------------------------------------------------------------

    def _call_flow(
        self, operation: Operation, request: Any, zone: tzinfo | str | None, *, wanted: bool = False
    ) -> Flow[Timed]:
        return self._zones.call(self._caller, operation, request, zone, wanted=wanted)

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
        opened = yield from self._caller.exchange(operation, body or {})
        envelope: dict[str, Any] = msgspec.json.decode(opened.body)
        return envelope

    def _exchange_flow(
        self, code_or_redirect_url: str, state: str | None, token_scope_mode: str | None
    ) -> Flow[Token]:
        return self._oauth().exchange(self._caller, code_or_redirect_url, state, token_scope_mode)

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


def _language(language: str | None, service: Service) -> str | None:
    if language is None:
        return service.default_language
    text = str(getattr(language, "value", language)).strip()
    if not text:
        raise ConfigurationError("language is empty.", hint="Leave it out, or pass a Language.")
    return text


def _checked_path(path: str) -> str:
    """Return the path of an endpoint; anything that could lead to another host is refused."""
    plain = path.isascii() and path.isprintable() and not set(path) & set(" \\?#@:")
    if not path.startswith("/") or path.startswith("//") or not plain or ".." in path.split("/"):
        raise InvalidArgument(
            "The path is not the path of an endpoint.",
            hint="It begins with one slash, without host, query and fragment: /openapi/...",
        )
    return path
