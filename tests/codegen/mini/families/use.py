"""Two families with a resource of the same name; tokens of an owner, and the login of an account."""

from __future__ import annotations

from answering import Answering
from isolarcloud import Client, OAuth, UserClient
from isolarcloud.models import House, UserHouse
from isolarcloud.resources.toys import Toys
from isolarcloud.resources.user_toys import UserToys

houses = {"result_code": "1", "result_data": {"houses": [{"id": 1, "time_zone": "GMT+8"}]}}
tokens = {"result_code": "1", "access_token": "a1", "refresh_token": "r1", "expires_in": 100}
answering = Answering(tokens, houses)
oauth = OAuth(app_id=7, redirect_uri="https://toys.example.com/back")
client = Client("HOME", appkey="key", access_key="secret", auth=oauth, transport=answering)
assert "applicationId=7" in client.authorize_url()
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
