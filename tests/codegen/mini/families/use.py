"""Families with a resource of the same name; tokens of an owner, logins of accounts, other envelopes."""

from __future__ import annotations

from datetime import UTC, datetime

from answering import Answering
from isolarcloud import ChargingClient, Client, OAuth, Page, UserClient
from isolarcloud.models import Box, House, UserHouse
from isolarcloud.resources.boxes import Boxes
from isolarcloud.resources.toys import Toys
from isolarcloud.resources.user_toys import UserToys

houses = {"result_code": "1", "result_data": {"houses": [{"id": 1, "time_zone": "GMT+8"}]}}
tokens = {"result_code": "1", "access_token": "a1", "refresh_token": "r1", "expires_in": 100}
answering = Answering(tokens, houses)
oauth = OAuth(app_id=7, redirect_uri="https://toys.example.com/back")
client = Client("HOME", appkey="key", access_key="secret", auth=oauth, transport=answering)
assert "applicationId=7" in client.authorize_url()
assert (client.limits.calls_per_hour, client.limits.parallel) == (100, 3)
client.exchange("code")
toys: Toys = client.toys
found: list[House] = toys.houses()
assert found == [House(id=1, time_zone="GMT+8")]
assert answering.requests[-1].headers["Authorization"] == "Bearer a1"

answering = Answering({"result_code": "1", "result_data": {"token": "t1"}}, houses)
user = UserClient("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)
user_toys: UserToys = user.toys
own: list[UserHouse] = user_toys.houses()
assert own == [UserHouse(id=1)]
assert answering.body()["token"] == "t1"
assert hasattr(client.api, "token") and not hasattr(user.api, "token")
assert hasattr(client.api, "timestamp") and hasattr(user.api, "timestamp")

one = {"status": 3, "ok": True, "data": {"total": 1, "list": [{"id": 1}]}}
logged_in = {"status": 3, "ok": True, "data": {"token": "t2"}}
answering = Answering(logged_in, one, one, one, one)
charging = ChargingClient(
    "HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering
)
boxes: Boxes = charging.boxes
page: Page[Box] = boxes.list(since=datetime(2026, 1, 1, tzinfo=UTC), time_zone="GMT+8")
assert list(page) == [Box(id=1)]
assert answering.requests[-1].url == "https://charging.example.com/eco/boxList"
body = answering.body()
assert body["data"] == {"page": 1, "size": 2, "since": "2026-01-01 08:00:00"}
assert body["token"] == "t2"
assert len(body["noce"]) == 32
assert "timstamp" not in body
start = datetime(2026, 1, 1, tzinfo=UTC)
assert [box.id for box in boxes.iter(since=start, time_zone="UTC")] == [1]
assert [len(some) for some in boxes.pages(since=start, time_zone="UTC")] == [1]
several: list[Box] = boxes.info(1)
assert several == [Box(id=1)]
assert answering.body()["timstamp"] == answering.body()["timestamp"]
