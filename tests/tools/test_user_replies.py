"""The SDK reads what an account is told: the same by both of its ways, and without a misfit."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from isolarcloud_runtime.decode import decode_reply
from isolarcloud_runtime.notes import Notes
from isolarcloud_tools.sandbox.catalogue import routes
from tests.tools.support import Caller


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("getBatchPsDetail", {"ps_ids": "{plant},1", "is_get_ps_remarks": "1"}),
        ("getBatchPsDetail", {"sns": "{dongle}"}),
        ("getPowerStationDetail", {"sn": "{dongle}", "is_get_ps_remarks": "1"}),
        ("getDeviceList", {"ps_id": "{plant}", "curPage": 1, "size": 9, "is_get_firmware_version": "1"}),
        ("getDeviceList", {"ps_id": "{plant}", "curPage": 1, "size": 9, "is_virtual_unit": "1"}),
        ("getDeviceListByUser", {"curPage": 9, "size": 9}),
        ("getCommunicationDevInfoByDevSn", {"dev_sn": "{dongle}"}),
        ("getDeviceStringInfo", {"ps_key_list": ["{plant}_14_1_1", "1_1_1_1"]}),
        ("getDevPropertyPointValue", {"ps_key_list": ["{plant}_14_1_1"], "point_id_list": ["202"]}),
        ("getMlpeDeviceList", {"ps_id": "{plant}"}),
        ("getOpenPointInfo", {"device_type": 1, "type": 2, "curPage": 1, "size": 99}),
        ("getOpenApiCallInfo", {}),
    ],
)
def test_the_sdk_reads_the_same_by_both_of_its_ways(
    account: Caller, path: str, fields: dict[str, Any]
) -> None:
    home = account.box.fleet.plants[0]
    dongle = next(device for device in home.devices if device.type.value == 22)
    text = json.dumps(fields).replace("{plant}", str(home.id))
    body = json.loads(text.replace("{dongle}", str(dongle.serial_number)))
    if path == "getDevPropertyPointValue":
        body |= {"device_type": 14, "ps_id": home.id}
    operation = routes()["/openapi/" + path].operation
    for _ in range(4):
        raw = msgspec.json.encode(account.data("/openapi/" + path, **body))
        notes = Notes()
        usual = decode_reply(operation, None, raw, notes=notes)
        assert not notes.report()
        assert usual == decode_reply(operation, None, raw, notes=Notes(), decode_path="tolerant")
