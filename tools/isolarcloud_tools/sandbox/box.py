"""The sandbox as an object: the fleet, the gateway and the consent page, without sockets."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from urllib.parse import parse_qs, urlencode, urlsplit

import isolarcloud_tools.sandbox.handlers  # noqa: F401  (registers what answers each operation)
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.calls import Call, Calls
from isolarcloud_tools.sandbox.catalogue import CHARGING, PLATFORM, USER, routes
from isolarcloud_tools.sandbox.charging.orders import Orders
from isolarcloud_tools.sandbox.charging.park import Park
from isolarcloud_tools.sandbox.charging.world import Charging
from isolarcloud_tools.sandbox.cipher import Vault
from isolarcloud_tools.sandbox.consent import CALLBACK_PATH, FORM_PATH, ConsentPage
from isolarcloud_tools.sandbox.context import World
from isolarcloud_tools.sandbox.control.parameters import Registers
from isolarcloud_tools.sandbox.control.read_only import ReadingTasks
from isolarcloud_tools.sandbox.control.tasks import Tasks
from isolarcloud_tools.sandbox.credentials import Credentials
from isolarcloud_tools.sandbox.faults import Delivery, Exchange, Faults
from isolarcloud_tools.sandbox.faults.desk import FaultDesk
from isolarcloud_tools.sandbox.fleet import Fleet, Owner
from isolarcloud_tools.sandbox.gateway import Gateway, Mode, Settings
from isolarcloud_tools.sandbox.identity import Application, Identity, Lifetimes
from isolarcloud_tools.sandbox.live import LiveData
from isolarcloud_tools.sandbox.logins import Logins
from isolarcloud_tools.sandbox.messages import Reply, Request, json_reply
from isolarcloud_tools.sandbox.quirks import Quirks, TokenPlace
from isolarcloud_tools.sandbox.reach import Reach
from isolarcloud_tools.sandbox.sharing import Sharing
from isolarcloud_tools.sandbox.usage import Usage
from isolarcloud_tools.sandbox.values import Values

assert PLATFORM.clock_tolerance_seconds is not None, "the spec gives no tolerance of the clock"
TOLERANCE_SECONDS = float(PLATFORM.clock_tolerance_seconds)
Interceptor = Callable[[Request], Reply | None]


class Sandbox:
    """A gateway with a fleet behind it.

    Args:
        seed: Decides owners, plants, weather and keys; the same seed gives the same ones.
        mode: What the application speaks: "plain", "cipher" (plain requests are refused) or "both".
        clock: Seconds since 1970; tests pass their own to let time go by.
        randomness: Returns random bytes: for tokens, codes and serial numbers.
        tolerance_seconds: How far a request's time may be from the clock.
        quirks: Whether replies differ from the documents as the gateway's do.
        token_place: Where tokens stand in replies: "data", "root" or "both".
        redirect_uri: The address that the application is registered with.
        calls_per_hour: How many calls an application may make; None: as many as it likes.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        mode: Mode = "both",
        clock: Callable[[], float] = time.time,
        randomness: Callable[[int], bytes] = os.urandom,
        tolerance_seconds: float = TOLERANCE_SECONDS,
        quirks: bool = True,
        token_place: TokenPlace = "data",  # noqa: S107 -- where tokens stand, not one
        redirect_uri: str = f"http://127.0.0.1{CALLBACK_PATH}",
        calls_per_hour: int | None = None,
    ) -> None:
        self.seed = seed
        self.mode: Mode = mode
        self.clock = clock
        self.fleet = Fleet(seed)
        assert PLATFORM.oauth is not None
        assert USER.login is not None
        assert USER.login.attempts is not None
        assert USER.quota.sample_calls_per_hour is not None
        lifetimes = Lifetimes(
            access=PLATFORM.oauth.access_token_seconds,
            refresh=PLATFORM.oauth.refresh_token_days * 86400,
            login=USER.login.hours * 3600,
            attempts=USER.login.attempts,
        )
        self._offset = 0.0
        values, self.sharing = Values(self.fleet), Sharing()
        self.reach = Reach(self.fleet)
        """How devices answer commands; tests may change it."""
        self.identity = Identity(self.fleet, self._now, randomness, lifetimes, self.sharing)
        # No page tells how the charging services lock accounts: as the others do.
        self.charging = _charging(seed, self._now, randomness, USER.login.attempts)
        self.applications = _applications(seed, redirect_uri)
        self._lock = threading.RLock()
        self.calls = Calls()
        """Requests answered so far."""
        self.tasks = Tasks(Registers(self.fleet), self.reach)
        """What devices were told to do: `tasks.sent` is the journal of what the gateway acted on."""
        self.interceptors: list[Interceptor] = []
        """Asked first, in order; the first that returns a reply is the one that answers."""
        self.faults = Faults()
        """What goes wrong with coming calls: `faults.add("http-503", count=2)`."""
        self._desk = FaultDesk(self.faults)
        self._consent = ConsentPage(self.fleet, self.identity, self.applications, PLATFORM.oauth.consent)
        self._gateway = Gateway(
            routes=routes(),
            applications=self.applications,
            vault=lambda: self._vault,
            world=World(
                fleet=self.fleet,
                values=values,
                identity=self.identity,
                quirks=Quirks(enabled=quirks, token_place=token_place),
                usage=Usage(calls_per_hour, USER.quota.sample_calls_per_hour),
                reach=self.reach,
                tasks=self.tasks,
                reading_tasks=ReadingTasks(self.reach),
                live=LiveData(seed, values),
                sharing=self.sharing,
                charging=self.charging,
            ),
            settings=Settings(mode, tolerance_seconds),
            tokens={
                PLATFORM.family.name: self.identity.bearer,
                USER.family.name: self.identity.user,
                CHARGING.family.name: self.charging.caller,
            },
            clock=self._now,
            randomness=randomness,
        )

    @cached_property
    def _vault(self) -> Vault:
        return Vault(self.seed, PLATFORM.cipher)

    @cached_property
    def credentials(self) -> Credentials:
        """The keys of the first application, and the accounts of the first owner and operator."""
        application, owner = self.applications[0], self.fleet.owners[0]
        operator = self.charging.park.operators[0]
        return Credentials(
            appkey=application.appkey,
            access_key=application.access_key,
            app_id=application.app_id,
            redirect_uri=application.redirect_uri,
            account=owner.account,
            password=owner.password,
            rsa_public_key=None if self.mode == "plain" else self._vault.public_key,
            charging_account=operator.account,
            charging_password=operator.password,
        )

    def handle(self, request: Request) -> Reply:
        """Answer a request; what a fault does to the socket is left out.

        Raises:
            ConnectionResetError: A fault leaves the request without a reply.
        """
        reply = self.deliver(request).reply
        if reply is None:
            raise ConnectionResetError("a fault of the sandbox leaves this request without a reply")
        return reply

    def deliver(self, request: Request) -> Delivery:
        """Answer a request, and tell how the reply has to be sent."""
        with self._lock:  # tests ask from their own thread while the server answers in another
            if (told := self._desk.handle(request)) is not None:
                return Delivery(told)
            delivery = self._delivery(request)
        status = 0 if delivery.reply is None else delivery.reply.status
        self.calls.append(Call(request.method, request.path, status))
        return delivery

    def authorize(
        self, owner: Owner | None = None, plant_ids: Iterable[int] | None = None, *, state: str | None = None
    ) -> str:
        """Click through the consent page as an owner and return the code.

        Args:
            owner: Who authorises; the first owner when left out.
            plant_ids: The plants to show; all of the owner's when left out.
            state: Sent along as a program would, to come back in the redirect.
        """
        assert PLATFORM.oauth is not None
        query = parse_qs(urlsplit(self.consent_redirect(owner, plant_ids, state=state)).query)
        return query[PLATFORM.oauth.consent.code_parameter][0]

    def consent_redirect(
        self,
        owner: Owner | None = None,
        plant_ids: Iterable[int] | None = None,
        *,
        state: str | None = None,
        refuse: bool = False,
    ) -> str:
        """Click through the consent page and return the whole address that the browser is sent to."""
        owner = owner or self.fleet.owners[0]
        chosen = [plant.id for plant in self.fleet.plants_of(owner)] if plant_ids is None else list(plant_ids)
        form = [
            ("owner", str(owner.user_id)),
            ("application", str(self.credentials.app_id)),
            ("redirect", self.credentials.redirect_uri),
            ("state", state or ""),
            ("answer", "no" if refuse else "yes"),
            *(("plant", str(plant_id)) for plant_id in chosen),
        ]
        with self._lock:
            reply = self._reply(Request("POST", FORM_PATH, _FORM_HEADERS, urlencode(form).encode()))
        if reply.status != 302:
            raise ValueError("the consent page refuses this: are the plants the owner's?")
        return reply.headers["Location"]

    def _delivery(self, request: Request) -> Delivery:
        def answer() -> Reply:
            return self._reply(request)

        if self._gateway.route(request.path) is None:
            return Delivery(answer())
        exchange = Exchange(request, self._gateway, answer, self._shifted)
        try:
            fault = self.faults.take(exchange)
        except ValueError as error:
            return Delivery(json_reply({"error": str(error)}, 400))
        return Delivery(answer()) if fault is None else fault.act(exchange)

    def _now(self) -> float:
        return self.clock() + self._offset

    @contextmanager
    def _shifted(self, seconds: float) -> Iterator[None]:
        self._offset += seconds
        try:
            yield
        finally:
            self._offset -= seconds

    def _reply(self, request: Request) -> Reply:
        for interceptor in self.interceptors:
            if (reply := interceptor(request)) is not None:
                return reply
        return self._consent.handle(request) or self._gateway.handle(request)


_FORM_HEADERS: Mapping[str, str] = {"content-type": "application/x-www-form-urlencoded"}


def _applications(seed: int, redirect_uri: str) -> tuple[Application, ...]:
    grants = (
        ("Every family", frozenset({PLATFORM.family.name, USER.family.name, CHARGING.family.name})),
        ("OAuth only", frozenset({PLATFORM.family.name})),
        ("Login only", frozenset({USER.family.name})),
    )
    lengths = {key.name: key.length for key in PLATFORM.keys}
    return tuple(
        Application(
            name=name,
            appkey=chance.hexadecimal(lengths["appkey"], seed, number, "appkey").upper(),
            access_key=chance.hexadecimal(lengths["access_key"], seed, number, "access key"),
            app_id=chance.whole(1000, 9999, seed, number, "application") * 10 + number,
            redirect_uri=redirect_uri,
            families=families,
        )
        for number, (name, families) in enumerate(grants)
    )


def _charging(
    seed: int, clock: Callable[[], float], randomness: Callable[[int], bytes], attempts: int
) -> Charging:
    assert CHARGING.login is not None
    park = Park(seed)
    return Charging(
        park=park,
        orders=Orders(park),
        logins=Logins(park.account, clock, randomness, CHARGING.login.hours * 3600, attempts),
    )
