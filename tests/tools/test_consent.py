"""The consent page, over real sockets."""

from __future__ import annotations

import http.client
import json
import re
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from isolarcloud_tools.sandbox import RunningSandbox, Sandbox
from tests.tools.support import Browser


def form_fields(page: str, owner: str) -> tuple[str, list[tuple[str, str]]]:
    """Return where an owner's form goes and what it sends when all boxes stay checked."""
    form = next(
        part for part in re.findall(r"<form.*?</form>", page, re.DOTALL) if f"<h2>{owner}</h2>" in part
    )
    inputs = [dict(re.findall(r'(\w+)="([^"]*)"', tag)) for tag in re.findall(r"<input[^>]*>", form)]
    action = re.search(r'action="([^"]*)"', form)
    assert action is not None
    return action[1], [(one["name"], one.get("value", "")) for one in inputs]


def as_the_script_fills(
    fields: list[tuple[str, str]], box: RunningSandbox, state: str, redirect: str | None = None
) -> list[tuple[str, str]]:
    known = {
        "application": str(box.credentials.app_id),
        "redirect": redirect or box.credentials.redirect_uri,
        "state": state,
    }
    return [(name, known.get(name, value)) for name, value in fields]


def test_a_browser_can_click_through(running: RunningSandbox) -> None:
    browser = Browser(running)
    status, page = browser.get(f"/?state={quote('a b&c')}")
    assert status == 200
    assert "location.hash" in page
    names = {"inside": ["applicationId", "redirectUrl"], "before": ["state"]}
    for place, expected in names.items():
        assert re.findall(rf'{place}\.get\("(\w+)"\)', page) == expected
    assert "http://" not in page
    assert "https://" not in page  # nothing is loaded from elsewhere
    action, fields = form_fields(page, "Dana Reef")
    sent = as_the_script_fills(fields, running, "a b&c")
    status, _, location = browser.post(action, [*sent, ("answer", "yes")])
    assert status == 302
    assert location is not None
    assert location.startswith(running.credentials.redirect_uri + "?")
    query = parse_qs(urlsplit(location).query)
    assert query["state"] == ["a b&c"]
    (code,) = query["code"]
    # The sandbox's own redirect page shows the code to people.
    parts = urlsplit(location)
    status, shown = browser.get(f"{parts.path}?{parts.query}")
    assert status == 200
    assert code in shown
    tokens = json.loads(exchange(running, code))
    assert tokens["result_code"] == "1"


def exchange(box: RunningSandbox, code: str) -> str:
    known = box.credentials
    connection = http.client.HTTPConnection(urlsplit(box.url).netloc, timeout=10)
    try:
        body = {
            "appkey": known.appkey,
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": known.redirect_uri,
        }
        headers = {"Content-Type": "application/json", "x-access-key": known.access_key}
        connection.request("POST", "/openapi/apiManage/token", json.dumps(body), headers)
        return connection.getresponse().read().decode()
    finally:
        connection.close()


def test_without_a_state_none_comes_back(running: RunningSandbox) -> None:
    browser = Browser(running)
    action, fields = form_fields(browser.get("/")[1], "Dana Reef")
    _, _, location = browser.post(action, [*as_the_script_fills(fields, running, ""), ("answer", "yes")])
    assert "state" not in parse_qs(urlsplit(str(location)).query)


def test_an_owner_may_refuse(running: RunningSandbox) -> None:
    browser = Browser(running)
    action, fields = form_fields(browser.get("/")[1], "Lia Costa")
    status, _, location = browser.post(action, [*as_the_script_fills(fields, running, "s"), ("answer", "no")])
    query = parse_qs(urlsplit(str(location)).query)
    assert status == 302
    assert "code" not in query
    assert query["error"] == ["access_denied"]


@pytest.mark.parametrize(
    "change",
    [
        ("application", "1"),
        ("owner", "1"),
        ("redirect", "https://elsewhere.example/callback"),
        ("plant", "x"),
    ],
)
def test_what_does_not_fit_is_told_on_a_page(running: RunningSandbox, change: tuple[str, str]) -> None:
    browser = Browser(running)
    action, fields = form_fields(browser.get("/")[1], "Lia Costa")
    sent = dict(as_the_script_fills(fields, running, "")) | dict([change])
    status, page, location = browser.post(action, [*sent.items(), ("answer", "yes")])
    assert (status, location) == (400, None)
    assert "Not possible" in page


def test_the_page_shows_what_people_wrote_as_text() -> None:
    box = Sandbox(redirect_uri="http://127.0.0.1/callback?kept=1")
    location = box.consent_redirect(state='"><script>')
    assert parse_qs(urlsplit(location).query)["kept"] == ["1"]
    assert "<script>" not in location
