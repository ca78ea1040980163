"""Every kind of reply field is read as the spec says."""

from __future__ import annotations

from datetime import UTC, datetime

from answering import Answering
from isolarcloud import Client, LocalTime, Secret
from isolarcloud.enums import Mood
from isolarcloud.models import Bear, Paw

bear = {
    "bear_id": "1",
    "weight": "80.5",
    "e_mail": "bruno@example.com",
    "asleep": "0",
    "mood": 1,
    "born": "20260102030405",
    "seen": "2026-01-02T03:04:05Z",
    "paw": {"side": "left"},
    "paws": [{"side": "left"}],
    "moods": ["1", "7"],
    "words": None,
    "extra": {"a": 1},
    "rest": 5,
    "cubs": [{"bear_id": 2}, {"name": "of nobody"}],
}
data = {"bears": [bear], "row_count": "1"}
answering = Answering({"result_code": "1", "result_data": data}, {"result_code": "1", "result_data": [{"side": "right"}]})
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)
family = client.api.get_bears()
bruno: Bear = family.bears[0]
assert family.total == 1
assert bruno.id == 1
assert bruno.weight == 80.5
assert bruno.nick is None
assert bruno.e_mail == Secret("bruno@example.com")
assert "example.com" not in repr(bruno)
assert bruno.asleep is False
assert bruno.mood is Mood.MERRY
assert bruno.born == LocalTime(2026, 1, 2, 3, 4, 5)
assert bruno.seen == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
assert bruno.paw == Paw(side="left")
assert bruno.moods is not None
assert [mood.is_known for mood in bruno.moods] == [True, False]
assert bruno.words is None
assert bruno.extra == {"a": 1}
assert bruno.rest == 5
assert bruno.cubs is not None
assert [cub.id for cub in bruno.cubs] == [2]
assert client.api.list_paws() == [Paw(side="right")]
