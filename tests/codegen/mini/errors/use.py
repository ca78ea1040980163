"""Error categories are classes, codes are data, and an endpoint may have codes of its own."""

from __future__ import annotations

from answering import Answering
from isolarcloud import ApiError, Client, ErrorCode, InvalidRequestError, ISolarCloudError, NotFoundError
from isolarcloud.errors import CATEGORIES, CODES

assert issubclass(NotFoundError, ApiError)
assert issubclass(ApiError, ISolarCloudError)
assert CODES["order.2"].name == "SOLD_OUT"
assert CODES["order.2"].wire_name == "er_sold_out"
assert CODES["009"].wire_name == ""
assert ErrorCode("009") is ErrorCode.FIELD_MISSING
assert not ErrorCode("E999").is_known
assert CATEGORIES["not_found"] == "isolarcloud.errors:NotFoundError"

answering = Answering(
    {"result_code": "1", "result_data": {"state": "0", "why": "Rude"}},
    {"result_code": "2", "result_msg": "none left"},
    {"result_code": "010", "result_msg": "no"},
    {"result_code": "1", "result_data": {"state": "5"}},
)
client = Client("HOME", appkey="key", access_key="secret", account="me", password="pw", transport=answering)
for kind, code in ((InvalidRequestError, "0"), (NotFoundError, "2"), (InvalidRequestError, "010")):
    try:
        client.api.order()
    except ApiError as error:
        assert type(error) is kind
        assert error.code == code
        assert error.hint
    else:
        raise AssertionError("the call succeeded")
assert client.api.order().state == "5"
