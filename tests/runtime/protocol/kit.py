"""A small service, made up for these tests, and the means to feed flows without sockets.

Nothing here imports the generated package: the runtime must work for any service.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from isolarcloud_runtime.auth import OAuth
from isolarcloud_runtime.clock import Chance, Clock
from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.descriptors import (
    ApplicationNumber,
    Cipher,
    Consent,
    Envelope,
    ErrorInfo,
    Family,
    LoginScheme,
    OAuthScheme,
    Operation,
    Outcome,
    OutcomeCode,
    Pagination,
    Replay,
    Reply,
    RequestField,
    Service,
    Window,
    ZoneLookup,
)
from isolarcloud_runtime.drive import Driver
from isolarcloud_runtime.effects import Flow
from isolarcloud_runtime.encode import encode_request
from isolarcloud_runtime.errors import ApiError
from isolarcloud_runtime.flow import Authorization, Caller
from isolarcloud_runtime.limiter import Limiter, Tally
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.notes import Notes
from isolarcloud_runtime.quota import Limits
from isolarcloud_runtime.redact import Redactor
from isolarcloud_runtime.regions import RegionBase, RegionInfo
from isolarcloud_runtime.request import Request
from isolarcloud_runtime.retry import RetryPolicy
from isolarcloud_runtime.seal import Identity
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.transport import HttpRequest, HttpResponse

HERE = __name__

# --- what must never be seen -----------------------------------------------------------------------

APPKEY = "APPKEYplanted0123456789"
ACCESS_KEY = "ACCESSKEYplanted01234567"
PASSWORD = "PASSWORDplanted!"
ACCOUNT = "owner.planted@example.org"
TOKENS = [f"{kind}TOKENplanted{number}" for kind in ("ACCESS", "REFRESH", "LOGIN") for number in range(10)]
CODE = "CODEplanted012345"
PLANTED = [APPKEY, ACCESS_KEY, PASSWORD, ACCOUNT, CODE, *TOKENS]


# --- categories ------------------------------------------------------------------------------------


class AuthenticationError(ApiError):
    pass


class QuotaError(ApiError):
    pass


class RateError(ApiError):
    pass


class InvalidRequestError(ApiError):
    pass


class NotFoundError(ApiError):
    pass


class ServerError(ApiError):
    pass


class ClockError(ApiError):
    pass


# --- models ----------------------------------------------------------------------------------------


class Clockwork(Model, frozen=True, kw_only=True):
    milliseconds: int | None = None


class TokenReply(Model, frozen=True, kw_only=True):
    access_token: Secret | None = None
    refresh_token: Secret | None = None
    expires_in: int | None = None
    auth_ps_list: list[str] | None = msgspec.field(default=None)
    code: str | None = None

    @property
    def authorized_plant_ids(self) -> list[str] | None:
        return self.auth_ps_list


class ExchangeRequest(Request, frozen=True, kw_only=True):
    code: str | Secret
    redirect_uri: str
    grant_type: str
    token_scope_mode: str | None = None


class RefreshRequest(Request, frozen=True, kw_only=True):
    refresh_token: str | Secret


class LoginRequest(Request, frozen=True, kw_only=True):
    account: str | Secret
    password: str | Secret


class LoginReply(Model, frozen=True, kw_only=True):
    token: Secret | None = None
    login_state: str | None = None
    remain_times: str | None = None
    msg: str | None = None


class Plant(Model, frozen=True, kw_only=True):
    id: int = msgspec.field(name="ps_id")
    name: str | None = msgspec.field(default=None, name="ps_name")
    zone: str | None = msgspec.field(default=None, name="time_zone")


class PlantPage(Model, frozen=True, kw_only=True):
    plants: list[Plant] = msgspec.field(name="pageList")
    total: int | None = msgspec.field(default=None, name="rowCount")


class PlantsRequest(Request, frozen=True, kw_only=True):
    page: int | None = None
    size: int | None = None


class DetailRequest(Request, frozen=True, kw_only=True):
    plant_ids: list[int]


class DetailReply(Model, frozen=True, kw_only=True):
    plants: list[Plant] = msgspec.field(name="data_list")


class WindowRequest(Request, frozen=True, kw_only=True):
    keys: list[str]
    start: Any = None
    end: Any = None


class TimedRequest(Request, frozen=True, kw_only=True):
    page: int | None = None
    size: int | None = None
    plant_ids: list[int] | None = None
    start: Any = None


class Result(Model, frozen=True, kw_only=True):
    state: str | None = None
    note: str | None = None


# --- operations ------------------------------------------------------------------------------------


def operation(name: str, reply: str, request: tuple[RequestField, ...] = (), **more: Any) -> Operation:
    many = more.pop("reply_more", {})
    return Operation(
        name=name,
        family="mini",
        method=more.pop("method", "POST"),
        path=more.pop("path", f"/mini/{name}"),
        title=name,
        reply=Reply(model=f"{HERE}:{reply}", **many),
        idempotent=more.pop("idempotent", True),
        request=request,
        **more,
    )


def text(name: str, *, kind: str = "text", **more: Any) -> RequestField:
    return RequestField(name=name, wire=more.pop("wire", name), kind=kind, **more)  # type: ignore[arg-type]


CLOCK = operation(
    "timestamp",
    "Clockwork",
    method="GET",
    path="/timestamp",
    authorized=False,
    sealed=False,
    reply_more={"bare": True},
)
EXCHANGE = operation(
    "token",
    "TokenReply",
    (
        text("code", kind="secret"),
        text("redirect_uri"),
        text("grant_type"),
        text("token_scope_mode"),
    ),
    idempotent=False,
    authorized=False,
    request_model=f"{HERE}:ExchangeRequest",
    reply_more={"also_at_root": True},
    codes={"2": "token:2", "5": "token:5"},
)
REFRESH = operation(
    "refreshToken",
    "TokenReply",
    (text("refresh_token", kind="secret"),),
    idempotent=False,
    authorized=False,
    request_model=f"{HERE}:RefreshRequest",
    reply_more={"also_at_root": True},
    outcome=Outcome(
        field="code",
        codes={
            "1": OutcomeCode(code="1", meaning="Done.", ok=True),
            "-1": OutcomeCode(code="-1", meaning="The server failed.", category="server"),
            "-2": OutcomeCode(code="-2", meaning="The refresh token expired.", category="authentication"),
        },
    ),
)
LOGIN = operation(
    "login",
    "LoginReply",
    (
        text("account", kind="secret", wire="user_account"),
        text("password", kind="secret", wire="user_password"),
    ),
    idempotent=False,
    authorized=False,
    request_model=f"{HERE}:LoginRequest",
    outcome=Outcome(
        field="login_state",
        codes={
            "1": OutcomeCode(code="1", meaning="Logged in.", ok=True),
            "0": OutcomeCode(
                code="0", meaning="The password is wrong.", category="authentication", hint="Check it."
            ),
            "2": OutcomeCode(code="2", meaning="The account is locked.", category="authentication"),
        },
        detail=("remain_times", "msg"),
    ),
)
PLANTS = operation(
    "plants",
    "PlantPage",
    (text("page", kind="integer"), text("size", kind="integer")),
    request_model=f"{HERE}:PlantsRequest",
    pagination=Pagination(
        page="page", size="size", items="plants", total="total", default_size=3, largest_size=50
    ),
)
DETAIL = operation(
    "detail",
    "DetailReply",
    (text("plant_ids", kind="integer", many="comma", wire="ps_ids", most_entries=2),),
    request_model=f"{HERE}:DetailRequest",
)
HISTORY = operation(
    "history",
    "Result",
    (
        text("keys", many="array", required=True, least_entries=1),
        text("start", kind="moment", format="%Y%m%d%H%M%S"),
        text("end", kind="moment", format="%Y%m%d%H%M%S"),
    ),
    request_model=f"{HERE}:WindowRequest",
    window=Window(start="start", end="end", zone_ids="keys"),
)
TIMED = text("start", kind="moment", format="%Y-%m-%d %H:%M")
TIMED_PLANTS = operation(
    "timed_plants",
    "PlantPage",
    (*PLANTS.request, TIMED),
    request_model=f"{HERE}:TimedRequest",
    pagination=PLANTS.pagination,
)
TIMED_DETAIL = operation(
    "timed_detail", "DetailReply", (*DETAIL.request, TIMED), request_model=f"{HERE}:TimedRequest"
)
READ = operation("read", "Result")
WRITE = operation("write", "Result", idempotent=False)
JUDGED = operation(
    "judged",
    "Result",
    outcome=Outcome(
        field="state",
        codes={
            "1": OutcomeCode(code="1", meaning="Done.", ok=True),
            "4": OutcomeCode(code="4", meaning="Read it yourself."),
            "9": OutcomeCode(code="9", meaning="No such plant.", category="not_found", hint="Check the id."),
        },
        detail=("note",),
    ),
)


def info(code: str, retry: str, category: str, message: str = "Something is wrong.") -> ErrorInfo:
    return ErrorInfo(
        code=code,
        name=f"CODE_{code}",
        category=category,
        retry=retry,  # type: ignore[arg-type]
        message=message,
        hint=f"Hint for {code}.",
        status="documented",
        source="here",
    )


CODES = {
    "-1": info("-1", "later", "server"),
    "010": info("010", "never", "invalid_request", "A value is not valid."),
    "E00003": info("E00003", "authorize", "authentication", "The token is not valid."),
    "E901": info("E901", "later", "rate"),
    "E910": info("E910", "nonce", "invalid_request"),
    "E913": info("E913", "clock", "clock"),
    "E998": info("E998", "quota", "quota"),
    "E999": info("E999", "quota", "quota"),
    "token:2": info("2", "never", "authentication", "The code is not valid."),
    "token:5": info("5", "never", "invalid_request", "The redirect URL differs."),
}
CATEGORIES = {
    "authentication": f"{HERE}:AuthenticationError",
    "quota": f"{HERE}:QuotaError",
    "rate": f"{HERE}:RateError",
    "invalid_request": f"{HERE}:InvalidRequestError",
    "not_found": f"{HERE}:NotFoundError",
    "server": f"{HERE}:ServerError",
    "clock": f"{HERE}:ClockError",
}


def family(**changes: Any) -> Family:
    parts: dict[str, Any] = {
        "name": "mini",
        "gateway": "gateway",
        "envelope": Envelope(
            code="result_code",
            message="result_msg",
            data="result_data",
            serial="req_serial_num",
            success=("1",),
            error="error",
            error_description="error_description",
            http_status="status",
        ),
        "replay": Replay(nonce="nonce", timestamp="timestamp", nonce_length=32, container="api_key_param"),
        "headers": {"Content-Type": "application/json;charset=UTF-8"},
        "access_key_header": "x-access-key",
        "appkey_field": "appkey",
        "language_field": "lang",
        "token_header": "Authorization",
        "token_prefix": "Bearer ",
    }
    return Family(**(parts | changes))


def service(**changes: Any) -> Service:
    parts: dict[str, Any] = {
        "family": family(),
        "codes": CODES,
        "categories": CATEGORIES,
        "token_errors": ("invalid_token",),
        "http_categories": {401: "authentication", 404: "not_found", 429: "rate", 500: "server"},
        "missing_code": "009",
        "invalid_code": "010",
        "cipher": Cipher(key_header="x-random-secret-key", key_length=16, key_prefix="web"),
        "clock": CLOCK,
        "oauth": OAuthScheme(
            app_id=ApplicationNumber(pattern="[0-9]{1,5}", shape="a number of at most five digits"),
            consent=Consent(
                url="https://{web}{state}#/authorized-app?cloudId={cloud_id}&applicationId={app_id}"
                "&redirectUrl={redirect_uri}",
                state_parameter="state",
                code_parameter="code",
                error_parameter="error",
            ),
            exchange=EXCHANGE,
            refresh=REFRESH,
            grant_type="authorization_code",
            scope_modes=("global", "authorization_bound"),
            access_token_seconds=172799,
            refresh_token_days=30,
            grant_type_argument="grant_type",
            code_argument="code",
            redirect_uri_argument="redirect_uri",
            scope_mode_argument="token_scope_mode",
            refresh_token_argument="refresh_token",
            access_token="access_token",
            refresh_token="refresh_token",
            expires_in="expires_in",
            authorized_plant_ids="authorized_plant_ids",
        ),
        "zones": ZoneLookup(operation=DETAIL, ids="plant_ids", items="plants", id="id", zone="zone"),
        "default_language": "_en_US",
    }
    return Service(**(parts | changes))


SERVICE = service()
USER_SERVICE = service(
    family=family(
        name="mini user",
        token_header="token",
        token_prefix="",
        token_field="token",
        headers={"Content-Type": "application/json;charset=UTF-8", "sys_code": "901"},
    ),
    oauth=None,
    login=LoginScheme(operation=LOGIN, account="account", password="password", token="token", hours=24),
)


class Region(RegionBase):
    EUROPE = RegionInfo("EUROPE", "Europe", "gateway.example.eu", "web.example.eu", 3, "openapi.example.eu")
    ASIA = RegionInfo("ASIA", "Asia", "https://gateway.example.asia", "web.example.asia", 2)


# --- feeding ---------------------------------------------------------------------------------------

Outcome_ = HttpResponse | Exception | Callable[[HttpRequest], HttpResponse]


class FakeTransport:
    """Answers with the outcomes given, one by one, and keeps the requests."""

    def __init__(self, outcomes: Iterable[Outcome_] = ()) -> None:
        self.outcomes = list(outcomes)
        self.requests: list[HttpRequest] = []
        self.closed = False

    def send(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        assert self.outcomes, f"no outcome left for {request.endpoint}"
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome(request) if callable(outcome) else outcome

    def close(self) -> None:
        self.closed = True

    @property
    def paths(self) -> list[str]:
        return [request.endpoint for request in self.requests]

    def body(self, index: int = -1) -> dict[str, Any]:
        sent: dict[str, Any] = json.loads(self.requests[index].body or b"")
        return sent


class AsyncFakeTransport(FakeTransport):
    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        return super().send(request)

    async def close(self) -> None:  # type: ignore[override]
        super().close()


class FakeTime:
    """A clock that only moves when something waits."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now
        self.waits: list[float] = []
        self.clock = Clock(wall=lambda: self.now, monotonic=lambda: self.now)

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


class FakeChance(Chance):
    """Counts instead of guessing."""

    def __init__(self, fraction: float = 0.5) -> None:
        self._count = 0
        self._fraction = fraction

    def text(self, length: int) -> str:
        self._count += 1
        return str(self._count).zfill(length)

    def fraction(self) -> float:
        return self._fraction


class NoAuthorization:
    """Gives out fixed tokens; a refused one is followed by the next."""

    def __init__(self, tokens: Iterable[str] = TOKENS) -> None:
        self.tokens = list(tokens)
        self.refused: list[str] = []

    def token(self, caller: Caller) -> Flow[str]:
        return self.tokens[0]
        yield

    def renew(self, caller: Caller, refused: str) -> Flow[None]:
        self.refused.append(refused)
        self.tokens.pop(0)
        return
        yield


class Bench:
    """A caller with everything faked: what it sends, how long it waits, what it meets."""

    def __init__(
        self,
        outcomes: Iterable[Outcome_] = (),
        *,
        authorization: Authorization | None = None,
        service: Service = SERVICE,
        retry: RetryPolicy | None = None,
        public_key: Any = None,
        chance: Chance | None = None,
        limits: Limits | None = None,
        time: FakeTime | None = None,
    ) -> None:
        self.transport = FakeTransport(outcomes)
        self.time = time or FakeTime()
        self.redactor = Redactor()
        self.notes = Notes()
        self.authorization = authorization or NoAuthorization()
        self.caller = Caller(
            service,
            Identity("https://gateway.example.eu", APPKEY, ACCESS_KEY, "_en_US", public_key),
            self.authorization,
            clock=self.time.clock,
            chance=chance or FakeChance(),
            retry=retry or RetryPolicy(),
            redactor=self.redactor,
            notes=self.notes,
            encode=encode_request,
            decode=decode_reply,
            limiter=Limiter(limits or Limits(), service.quota, self.time.clock, Tally()),
        )
        for secret in (APPKEY, ACCESS_KEY):
            self.redactor.add(secret)
        self.driver = Driver(self.transport, sleep=self.time.sleep)

    def call(self, operation: Operation, request: Any = None, **more: Any) -> Any:
        return self.driver.run(self.caller.call(operation, request, **more))

    def run(self, flow: Flow[Any]) -> Any:
        return self.driver.run(flow)


def reply(
    data: Any = None, *, code: Any = "1", status: int = 200, headers: Any = None, **more: Any
) -> HttpResponse:
    envelope = {
        "req_serial_num": "20260101aaaa",
        "result_code": code,
        "result_msg": "said",
        "result_data": data,
    }
    envelope |= more
    body = json.dumps({name: value for name, value in envelope.items() if value is not ...}).encode()
    return HttpResponse(status, {"content-type": "application/json", **(headers or {})}, body)


def raw(body: bytes | str, status: int = 200, **headers: str) -> HttpResponse:
    content = body.encode() if isinstance(body, str) else body
    return HttpResponse(status, {name.replace("_", "-"): value for name, value in headers.items()}, content)


def token_reply(number: int, *, root: bool = False, **more: Any) -> HttpResponse:
    fields: dict[str, Any] = {
        "access_token": TOKENS[number],
        "refresh_token": TOKENS[10 + number],
        "expires_in": 172799,
        "auth_ps_list": ["100001"],
        "code": "1",
    }
    fields = {name: value for name, value in (fields | more).items() if value is not ...}
    return reply(..., **fields) if root else reply(fields)


def oauth(store: Any = None, **more: Any) -> OAuth:
    scheme = SERVICE.oauth
    assert scheme is not None
    auth = OAuth(1162, "http://127.0.0.1:8000/callback", store=store, **more)
    auth.bind(scheme, Region.EUROPE.info)
    return auth
