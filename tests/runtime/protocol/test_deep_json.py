"""JSON that is nested without end: an error of ours wherever it stands, on either path of decoding."""

from __future__ import annotations

from typing import Any

import pytest

from isolarcloud_runtime.client_base import _decoded
from isolarcloud_runtime.errors import BadReply, ISolarCloudError
from tests.runtime.protocol.kit import (
    DETAIL,
    JUDGED,
    PLANTS,
    READ,
    REFRESH,
    Bench,
    DetailRequest,
    PlantsRequest,
    RefreshRequest,
    raw,
)

DEPTHS = (200, 2_000, 200_000)
PLACES = {
    "everything": "%s",
    "an envelope": '{"a":%s}',
    "code": '{"result_code":%s,"result_data":{}}',
    "message": '{"result_code":"9","result_msg":%s,"result_data":{}}',
    "serial": '{"result_code":"1","req_serial_num":%s,"result_data":{}}',
    "error": '{"error":%s}',
    "data": '{"result_code":"1","result_data":%s}',
    "a field": '{"result_code":"1","result_data":{"state":%s,"pageList":%s,"data_list":%s,"code":%s}}',
    "an item": '{"result_code":"1","result_data":{"pageList":[{"ps_id":%s}],"data_list":[{"ps_id":%s}]}}',
    "an unknown field": '{"result_code":"1","result_data":{"odd":%s,"pageList":[{"odd":%s}],"data_list":[]}}',
    "beside a misfit": '{"result_code":"1","result_data":{"odd":%s,"state":[],"pageList":[{"ps_id":"--"}]}}',
    "at the root": '{"result_code":"1","result_data":null,"access_token":%s}',
}
CALLS: dict[str, tuple[Any, Any]] = {
    "read": (READ, None),
    "judged": (JUDGED, None),
    "page": (PLANTS, PlantsRequest(page=1)),
    "detail": (DETAIL, DetailRequest(plant_ids=[1])),
    "token": (REFRESH, RefreshRequest(refresh_token="x")),
}


def nested(kind: str, depth: int) -> str:
    opening, closing = ("[", "]") if kind == "lists" else ('{"a":', "}")
    return opening * depth + "1" + closing * depth


@pytest.mark.parametrize("kind", ["lists", "objects"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("place", PLACES)
def test_deep_json_is_read_or_refused(place: str, call: str, kind: str) -> None:
    for depth in DEPTHS:
        body = PLACES[place].replace("%s", nested(kind, depth))
        for unknown in (False, True):
            bench = Bench([raw(body, content_type="application/json")])
            bench.notes.unknown = unknown
            try:
                bench.call(*CALLS[call])
            except ISolarCloudError as error:
                assert len(str(error)) < 1000  # noqa: PT017 -- any of our errors is right, and so is none


def test_a_whole_envelope_that_is_too_deep_to_return() -> None:
    with pytest.raises(BadReply, match="nested too deeply"):
        _decoded(b"[" * 200_000, READ)
