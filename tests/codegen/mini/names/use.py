"""Wire names are kept, Python names are clean."""

from __future__ import annotations

from answering import Answering
from isolarcloud import Client

data = {
    "ps_id": 1,
    "psCurrentTimeZone": "GMT+1",
    "dev_sn": "A",
    "class": "B",
    "3rd_flag": "C",
    "2x": "D",
    "to_dict": "E",
    "user_moble_tel": "F",
    "field": "G",
    "energy-now": "H",
}
answering = Answering({"result_code": "1", "result_data": data})
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)
strange = client.toys.things("x", nonce="y", plant_key="z", type="w")
assert (strange.plant_id, strange.plant_current_time_zone, strange.device_serial_number) == (1, "GMT+1", "A")
assert (strange.class_, strange.third_flag, strange.two_x, strange.to_dict_) == ("B", "C", "D", "E")
assert (strange.phone, strange.field_, strange.energy_now) == ("F", "G", "H")
body = answering.body()
assert (body["from"], body["noce"], body["ps_key"], body["type"]) == ("x", "y", "z", "w")
