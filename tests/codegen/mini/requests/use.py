"""Every kind of request field is sent as the spec says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from answering import Answering
from isolarcloud import Client
from isolarcloud.requests.platform import OrderToysAddress, OrderToysItems, OrderToysRequest
from isolarcloud.enums import Grain, Shape

answering = Answering({"result_code": "1", "result_data": {"number": 17}})
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)
receipt = client.api.order_toys(
    plant_id=7,
    price=1.5,
    device_name="Anna",
    pin="0000",
    wrapped=True,
    shape=Shape.CUBE,
    shapes=[1, Shape.CUBE],
    serial_numbers=["A1", "B2"],
    ids=[1, 2],
    points=["p24", 25],
    start=datetime(2026, 1, 1, 1, tzinfo=UTC),
    end=datetime(2026, 1, 2, tzinfo=UTC),
    grain=Grain.MONTH,
    first=date(2026, 1, 31),
    last=date(2026, 1, 31),
    every=timedelta(minutes=15),
    address=OrderToysAddress(street="Main street", zip_code=12345),
    items=[OrderToysItems(id=1, tag="hello"), OrderToysItems(id=2)],
    time_zone="GMT+1",
)
assert receipt.number == "17"
body = answering.body()
assert {key: body[key] for key in body if key not in ("appkey", "lang")} == {
    "ps_id": 7,
    "price": 1.5,
    "dev_name": "Anna",
    "pin": "0000",
    "wrapped": "1",
    "express": 0,
    "shape": 2,
    "shapes": "1,2",
    "sns": "A1,B2",
    "ids": ["1", "2"],
    "points": ["p24", "p25"],
    "start": "20260101020000",
    "end": "20260102010000",
    "grain": "month",
    "first": "202601",
    "last": "2026-01-31",
    "every": "15",
    "address": {"street": "Main street", "zip_code": "12345"},
    "items": [{"id": 1, "tag": "hello"}, {"id": 2}],
}
shown = repr(OrderToysRequest(plant_id=7, grain="day", pin="0000", express=True))
assert "0000" not in shown
assert "pin=***" in shown
assert "plant_id=7" in shown
