"""The asynchronous client: an asynchronous driver around the same flows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .client_base import ClientBase
from .drive_async import AsyncDriver
from .redact import Private, conceal
from .settings import check_transport, from_environment

if TYPE_CHECKING:
    import os
    from datetime import tzinfo
    from types import TracebackType

    import aiohttp

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
    from .transport import AsyncTransport, Timeout

T = TypeVar("T")
AsyncSelf = TypeVar("AsyncSelf", bound="AsyncClient")


class AsyncClient(ClientBase):
    """Base of the asynchronous clients. Use it in one event loop; close it, or use `async with`."""

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
        session: aiohttp.ClientSession | None = None,
        timeout: Timeout | tuple[float, float] | float | None = None,
        retry: RetryPolicy | None = None,
        deadline: float | None = None,
        limits: Limits | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        transport: AsyncTransport | None = None,
        most_reply_bytes: int | None = None,
        count_unknowns: bool = False,
        clock: Clock | None = None,
        chance: Chance | None = None,
    ) -> None:
        """Create a client; the arguments are those of `SyncClient`, with a session of aiohttp.

        Raises:
            ConfigurationError: Something is missing (the extra `isolarcloud[async]` perhaps) or
                cannot be right; nothing has been sent.
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
        self._owned: AsyncTransport | None = None
        if transport is None:
            from .transport_aiohttp import AiohttpTransport

            transport = self._owned = AiohttpTransport(
                self._surroundings, session=session, connections=self._caller.limiter.connections
            )
        self._driver = AsyncDriver(transport)
        self._open = True

    @classmethod
    def from_env(cls: type[AsyncSelf], **arguments: Any) -> AsyncSelf:
        """Create a client from environment variables; see `SyncClient.from_env`.

        Raises:
            ConfigurationError: A variable that is needed is not set, or cannot be right.
        """
        arguments = Private(arguments)
        return cls(**from_environment(cls._find_service(), given=arguments))

    async def call(
        self, operation: Operation, request: Any = None, *, zone: tzinfo | str | None = None
    ) -> Any:
        """Call an operation with its typed request and return its typed reply; see `SyncClient.call`."""
        return await self._run(self._call_flow(operation, request, zone))

    async def request(
        self,
        path: str,
        body: dict[str, Any] | None = None,
        *,
        method: Literal["GET", "POST"] = "POST",
        authorized: bool = True,
        idempotent: bool = False,
    ) -> dict[str, Any]:
        """Call any path and return the whole envelope; see `SyncClient.request`."""
        body = Private(body or {})
        return await self._run(self._request_flow(path, body, method, authorized, idempotent))

    async def exchange(
        self, code_or_redirect_url: str, *, state: str | None = None, token_scope_mode: str | None = None
    ) -> Token:
        """Exchange the code of a plant owner's consent for a token; see `SyncClient.exchange`."""
        code_or_redirect_url = conceal(code_or_redirect_url)
        return await self._run(self._exchange_flow(code_or_redirect_url, state, token_scope_mode))

    async def login(self) -> None:
        """Log in now, also after a login was refused; see `SyncClient.login`."""
        await self._run(self._login_flow())

    async def run_piece(self, piece: Piece) -> Series | Statistics | Readings:
        """Make one call of a plan and return what it gives; see `SyncClient.run_piece`."""
        from .planning.query import AsyncQuery, piece_query

        query: AsyncQuery[Series | Statistics | Readings] = piece_query(AsyncQuery, self, piece)
        return await query.run()

    async def close(self) -> None:
        """Finish what must not stop half-way (a token refresh), then close the connections."""
        self._open = False
        await self._driver.settle()
        if self._owned is not None:
            await self._owned.close()

    async def _authorized_plants(self) -> frozenset[int]:
        """Return the plants that the owner of the token authorised."""
        return await self._run(self._authorized_plants_flow())

    async def _run(self, flow: Flow[T]) -> T:
        self._begin()
        return await self._driver.run(self._watched(flow))

    async def __aenter__(self: AsyncSelf) -> AsyncSelf:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
