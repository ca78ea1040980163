"""The synchronous client: a synchronous driver around the flows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .client_base import ClientBase
from .drive import Driver
from .redact import Private, conceal
from .settings import check_transport, from_environment

if TYPE_CHECKING:
    import os
    from datetime import tzinfo
    from types import TracebackType

    import requests

    from .auth import OAuth
    from .clock import Chance, Clock
    from .descriptors import Operation
    from .effects import Flow
    from .login import AccountLogin
    from .planning.pieces import Piece
    from .quota import Limits
    from .readings import Readings
    from .regions import RegionLike
    from .retry import RetryPolicy
    from .secret import Secret
    from .series import Series
    from .statistics import Statistics
    from .tokens import Token
    from .transport import Timeout, Transport

T = TypeVar("T")
SyncSelf = TypeVar("SyncSelf", bound="SyncClient")


class SyncClient(ClientBase):
    """Base of the synchronous clients. May be used by many threads at once; close it, or use `with`."""

    def __init__(
        self,
        region: RegionLike,
        *,
        appkey: str | Secret,
        access_key: str | Secret,
        auth: OAuth | AccountLogin | None = None,
        account: str | Secret | None = None,
        password: str | Secret | None = None,
        rsa_public_key: str | None = None,
        language: str | None = None,
        session: requests.Session | None = None,
        timeout: Timeout | tuple[float, float] | float | None = None,
        retry: RetryPolicy | None = None,
        deadline: float | None = None,
        limits: Limits | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        transport: Transport | None = None,
        most_reply_bytes: int | None = None,
        count_unknowns: bool = False,
        clock: Clock | None = None,
        chance: Chance | None = None,
    ) -> None:
        """Create a client; nothing is sent before the first call.

        Args:
            region: A `Region`, the name of one, or any base URL (https, or http on this machine).
            appkey: The application's appkey.
            access_key: The application's secret key.
            auth: `OAuth(...)`, where plant owners authorise the application.
            account: User account, where the service knows account login.
            password: Its password.
            rsa_public_key: The application's RSA public key (PEM or Base64). Given: all calls are
                encrypted (ciphertext mode), on top of TLS.
            language: Language of the gateway's texts: a `Language` or its code.
            session: The caller's own session, used as it is and never closed.
            timeout: Seconds of one attempt, for connecting and between two pieces of a reply: one number,
                a pair, or a `Timeout`, which also has the time for all of it (four times the second
                number unless given).
            retry: When calls that change nothing are repeated; `RetryPolicy(attempts=1)`: never.
            deadline: Seconds for a whole call with all its waits and attempts; None: the retry
                policy's, which is 180 unless set.
            limits: How many calls are made at most, shared by all clients of the application in this
                process; `Limits.off()`: any number. None: the service's defaults.
            ca_bundle: PEM file, or folder of such, with the authorities that are trusted in place of
                the usual ones. Certificates are always verified.
            transport: Sends in place of requests; never closed by the client.
            most_reply_bytes: Largest reply accepted, after decompression; 64 MiB unless given.
            count_unknowns: Look through each reply for fields and values that the spec does not have,
                for `drift_report()`. Costs a second look at each reply.
            clock: Source of time, for tests.
            chance: Source of randomness, for tests.

        Raises:
            ConfigurationError: Something is missing or cannot be right; nothing has been sent.
        """
        appkey, access_key = conceal(appkey), conceal(access_key)
        account, password = conceal(account), conceal(password)
        check_transport(transport)
        super().__init__(
            region,
            appkey=appkey,
            access_key=access_key,
            auth=auth,
            account=account,
            password=password,
            rsa_public_key=rsa_public_key,
            language=language,
            timeout=timeout,
            retry=retry,
            deadline=deadline,
            limits=limits,
            ca_bundle=ca_bundle,
            most_reply_bytes=most_reply_bytes,
            count_unknowns=count_unknowns,
            clock=clock,
            chance=chance,
            connects=session is None and transport is None,
        )
        self._owned: Transport | None = None
        if transport is None:
            from .transport_requests import RequestsTransport

            transport = self._owned = RequestsTransport(
                self._surroundings, session=session, connections=self._caller.limiter.connections
            )
        self._driver = Driver(transport)
        self._open = True

    @classmethod
    def from_env(cls: type[SyncSelf], **arguments: Any) -> SyncSelf:
        """Create a client from environment variables; arguments given here win.

        The variables are `ISOLARCLOUD_REGION`, `_APPKEY`, `_ACCESS_KEY`, `_RSA_PUBLIC_KEY`, `_LANGUAGE`,
        for plant owners `_APP_ID`, `_REDIRECT_URI` and `_TOKEN_STORE` (see `OAuth`), for accounts
        `_ACCOUNT` and `_PASSWORD`; and `_LIMITS`, such as `calls_per_hour=5000, parallel=4` or `off`.

        Raises:
            ConfigurationError: A variable that is needed is not set, or cannot be right.
        """
        arguments = Private(arguments)
        return cls(**from_environment(cls._find_service(), given=arguments))

    def call(self, operation: Operation, request: Any = None, *, zone: tzinfo | str | None = None) -> Any:
        """Call an operation with its typed request and return its typed reply.

        Args:
            operation: Descriptor of the operation.
            request: Instance of its request class; None where it has none.
            zone: Zone of the request's times; None: the plants' own, looked up once if it is needed.

        Raises:
            InvalidArgument: The gateway would not accept the request; nothing was sent.
            TransportError: The request or its reply got lost.
            ProtocolError: The reply is not what the gateway promises.
            ApiError: The gateway refused the call.
        """
        return self._run(self._call_flow(operation, request, zone))

    def request(
        self,
        path: str,
        body: dict[str, Any] | None = None,
        *,
        method: Literal["GET", "POST"] = "POST",
        authorized: bool = True,
        idempotent: bool = False,
    ) -> dict[str, Any]:
        """Call any path, signed, encrypted and checked like the rest; return the whole envelope.

        Args:
            path: Path on the gateway, for example `/openapi/platform/getDeviceListByPsId`.
            body: The endpoint's own fields, by their wire names.
            method: HTTP method.
            authorized: Whether the call carries a token.
            idempotent: Whether it may be repeated after a failure; only if it changes nothing.

        Raises:
            ISolarCloudError: As for `call`; error codes in the envelope raise as well.
        """
        body = Private(body or {})
        return self._run(self._request_flow(path, body, method, authorized, idempotent))

    def exchange(
        self, code_or_redirect_url: str, *, state: str | None = None, token_scope_mode: str | None = None
    ) -> Token:
        """Exchange the code of a plant owner's consent for a token, and keep it.

        Args:
            code_or_redirect_url: The code, or the whole address the owner's browser was sent to.
            state: The state that went into `authorize_url`, to be compared.
            token_scope_mode: Which plants the token sees; None: as set in `OAuth`.

        Raises:
            InvalidArgument: The address holds no code, the owner declined, or the state differs.
            ApiError: The gateway refused the code; a code is good for one exchange.
        """
        code_or_redirect_url = conceal(code_or_redirect_url)
        return self._run(self._exchange_flow(code_or_redirect_url, state, token_scope_mode))

    def login(self) -> None:
        """Log in now, also after a login was refused (which is otherwise never repeated).

        Also while logins wait because the replies to the last two were lost on the way: these may have
        been refusals, and a few of them lock the account, so that otherwise the next login is ten minutes
        later.

        Raises:
            ApiError: The login was refused; its `detail` tells the state and the tries left.
        """
        self._run(self._login_flow())

    def run_piece(self, piece: Piece) -> Series | Statistics | Readings:
        """Make one call of a plan, which another process may have made, and return what it gives.

        The rows at the edges of its window may come with the pieces next to it as well: `join_series`
        makes one row of two.

        Raises:
            InvalidArgument: The piece is of another version, or for another kind of client.
            ISolarCloudError: As for `call`.
        """
        from .planning.query import Query, piece_query

        query: Query[Series | Statistics | Readings] = piece_query(Query, self, piece)
        return query.run()

    def close(self) -> None:
        """Close the connections; a session or transport of the caller's stays open."""
        self._open = False
        if self._owned is not None:
            self._owned.close()

    def _authorized_plants(self) -> frozenset[int]:
        """Return the plants that the owner of the token authorised."""
        return self._run(self._authorized_plants_flow())

    def _run(self, flow: Flow[T]) -> T:
        self._begin()
        return self._driver.run(self._watched(flow))

    def __enter__(self: SyncSelf) -> SyncSelf:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
