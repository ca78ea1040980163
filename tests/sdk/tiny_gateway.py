"""A gateway of a few lines: values are computed from the time, its habits are chosen by the test.

It refuses what is beyond the documented limits, so that a plan which asks for too much fails.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from isolarcloud import AsyncClient, Client, Limits, MemoryStore, OAuth, Region, RetryPolicy, Secret, Token
from isolarcloud_runtime.clock import Clock
from isolarcloud_runtime.transport import HttpRequest, HttpResponse

STAMP = "%Y%m%d%H%M%S"
HOURS_3 = timedelta(hours=3)
TODAY = datetime(2026, 6, 15, 12)

Answer = Callable[["TinyGateway", dict[str, Any]], Any]
Change = Callable[[list[dict[str, str]]], list[dict[str, str]]]


class RefusalError(Exception):
    """The gateway refuses with a code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class TinyGateway:
    """Answers the calls for values of the platform family."""

    def __init__(
        self,
        *,
        step: timedelta = timedelta(minutes=5),
        begin_counts: bool = True,
        end_counts: bool = True,
        change: Change | None = None,
        fails: Callable[[int, dict[str, Any]], str | None] | None = None,
        zones: dict[int, str] | None = None,
        empty: frozenset[str] = frozenset(),
    ) -> None:
        self.step = step
        self.begin_counts, self.end_counts = begin_counts, end_counts
        self.change = change
        self.fails = fails
        self.zones = zones or {}
        self.empty = empty
        """Ids or keys without data."""
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()

    def bodies(self, path: str = "Data") -> list[dict[str, Any]]:
        """The bodies of the calls for values."""
        return [body for name, body in self.calls if path in name]

    def answer(self, request: HttpRequest) -> HttpResponse:
        path = request.url.rpartition("/")[2]
        body = json.loads(request.body or b"{}")
        with self._lock:
            self.calls.append((path, body))
            number = len(self.bodies()) - 1
        try:
            code = self.fails(number, body) if self.fails and "Data" in path else None
            if code is not None:
                raise RefusalError(code)
            data = ANSWERS[path](self, body)
        except RefusalError as refused:
            return self._reply(refused.code, None)
        return self._reply("1", data)

    def _reply(self, code: str, data: Any) -> HttpResponse:
        envelope = {"req_serial_num": "0" * 32, "result_code": code, "result_msg": "", "result_data": data}
        return HttpResponse(200, {}, json.dumps(envelope).encode())

    # --- transports ---------------------------------------------------------------------------------

    def send(self, request: HttpRequest) -> HttpResponse:
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            return self.answer(request)
        finally:
            with self._lock:
                self._at_once -= 1

    def close(self) -> None:
        """Nothing is open."""

    def client(self, **more: Any) -> Client:
        return Client(Region.EUROPE, **arguments(), transport=self, **more)

    def async_client(self, **more: Any) -> AsyncClient:
        return AsyncClient(Region.EUROPE, **arguments(), transport=AsyncTiny(self), **more)


class AsyncTiny:
    """The same gateway for asynchronous clients."""

    def __init__(self, gateway: TinyGateway) -> None:
        self.gateway = gateway

    async def send(self, request: HttpRequest) -> HttpResponse:
        return self.gateway.send(request)

    async def close(self) -> None:
        """Nothing is open."""


def arguments() -> dict[str, Any]:
    auth = OAuth(1234, "https://app.example.org/", store=MemoryStore(Token(access_token=Secret("t" * 40))))
    return {
        "appkey": "A" * 32,
        "access_key": "S" * 32,
        "auth": auth,
        "limits": Limits(calls_per_hour=float("inf"), parallel=3),
        "retry": RetryPolicy(attempts=1),
        "clock": Clock(wall=TODAY.replace(tzinfo=UTC).timestamp, monotonic=lambda: 0.0),
    }


# --- answers --------------------------------------------------------------------------------------


def value(key: str, point: str, moment: datetime) -> str | None:
    """What a point measures; each point has gaps of its own, and so has each plant."""
    number = int(point.lstrip("p"))
    minutes = (moment - datetime(2020, 1, 1)) // timedelta(minutes=1)
    if (minutes // 5 + number + len(key)) % 11 == 0:
        return None
    if number % 100 == 99:
        return f"text {minutes % 7}"
    return f"{(minutes * 7 + number * 13 + sum(map(ord, key))) % 10_000}.5"


def check(most: int, entries: list[Any]) -> None:
    if not 1 <= len(entries) <= most:
        raise RefusalError("010")


def minutes(gateway: TinyGateway, body: dict[str, Any]) -> dict[str, Any]:
    """Values every few minutes."""
    keys = list(map(str, body.get("ps_id_list") or body["ps_key_list"]))
    points = body["points"].split(",")
    check(50, keys)
    check(50, points)
    if "ps_key_list" in body and len({key.split("_")[1] for key in keys}) > 1:
        raise RefusalError("010")
    start, end = (datetime.strptime(body[f"{name}_time_stamp"], STAMP) for name in ("start", "end"))
    if not timedelta(0) <= end - start <= HOURS_3:
        raise RefusalError("010")
    found: dict[str, Any] = {}
    for key in keys:
        rows = [
            {"time_stamp": moment.strftime(STAMP)}
            | {point: text for point in points if (text := value(key, point, moment)) is not None}
            for moment in gateway_times(gateway, start, end)
        ]
        rows = [row for row in rows if len(row) > 1]
        if gateway.change is not None:
            rows = gateway.change(rows)
        if rows and key not in gateway.empty:
            found[key] = rows
    return found


def gateway_times(gateway: TinyGateway, start: datetime, end: datetime) -> Iterator[datetime]:
    step = gateway.step
    moment = datetime.min + -(-(start - datetime.min) // step) * step
    while moment <= min(end, TODAY):
        inside = (gateway.begin_counts or moment > start) and (gateway.end_counts or moment < end)
        if inside:
            yield moment
        moment += step


def statistics(gateway: TinyGateway, body: dict[str, Any]) -> dict[str, Any]:
    """Values of days, months and years."""
    keys, points = list(map(str, body["ps_id_list"])), body["data_point"].split(",")
    check(50, keys)
    check(50, points)
    form = {"day": "%Y%m%d", "month": "%Y%m", "year": "%Y"}[str(body["query_type"])]
    most = {"day": 100, "month": 24, "year": 5}[str(body["query_type"])]
    first, last = (datetime.strptime(body[name], form).date() for name in ("start_time", "end_time"))
    begins = list(periods(str(body["query_type"]), first, last))
    check(most, begins)
    rows = [
        {
            "time_stamp": day.strftime(form),
            **{kind: f"{day.toordinal()}.{kind}" for kind in body["data_type"].split(",")},
        }
        for day in begins
        if day < TODAY.date()
    ]
    if str(body.get("order")) == "1":
        rows.reverse()
    return {key: dict.fromkeys(points, rows) for key in keys if key not in gateway.empty}


def periods(kind: str, first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        if kind == "day":
            day += timedelta(days=1)
        elif kind == "month":
            day = (day + timedelta(days=32)).replace(day=1)
        else:
            day = day.replace(year=day.year + 1)


def latest(gateway: TinyGateway, body: dict[str, Any]) -> dict[str, Any]:
    """Latest values, the rows in another order than asked."""
    keys = list(map(str, body.get("ps_id_list") or body["ps_key_list"]))
    points = body["point_id_list"]
    check(50, keys)
    check(100, points)
    rows = [
        {"ps_id": key} | {f"p{point}": value(key, str(point), TODAY) for point in points}
        if "ps_id_list" in body
        else {"ps_key": key} | {f"p{point}": value(key, str(point), TODAY) for point in points}
        for key in reversed(keys)
        if key not in gateway.empty
    ]
    if "ps_key_list" in body and {key.split("_")[1] for key in keys} != {str(body["device_type"])}:
        raise RefusalError("010")
    return {"device_point_list": [{"device_point": row} if "ps_key" in row else row for row in rows]}


def details(gateway: TinyGateway, body: dict[str, Any]) -> dict[str, Any]:
    """Plants with their zones."""
    ids = body["ps_ids"].split(",")
    check(20, ids)
    zones = gateway.zones
    plants = [
        {
            "ps_id": int(number),
            "ps_name": f"Plant {number}",
            "ps_current_time_zone": zones.get(int(number), "GMT+1"),
        }
        for number in ids
    ]
    return {"code": "1", "data_list": plants}


ANSWERS: dict[str, Answer] = {
    "getPowerStationPointMinuteDataList": minutes,
    "getDevicePointMinuteDataList": minutes,
    "getPowerStationPointDayMonthYearDataList": statistics,
    "getPowerStationRealTimeData": latest,
    "getDeviceRealTimeData": latest,
    "getPowerStationDetail": details,
}
