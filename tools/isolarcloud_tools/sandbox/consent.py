"""The page on which an owner lets an application see plants.

The real page lives behind a `#`, which a browser never sends: a few lines of script carry what stands
there into the form. The form works without the script as well, for programs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from string import Template
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from isolarcloud_runtime.descriptors import Consent
from isolarcloud_tools.sandbox.fleet import Fleet, Owner
from isolarcloud_tools.sandbox.identity import CODE_SECONDS, Application, Identity
from isolarcloud_tools.sandbox.messages import Reply, Request, html_reply

PAGE_PATH = "/"
FORM_PATH = "/sandbox/consent"
CALLBACK_PATH = "/sandbox/callback"

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f3f5f2; color: #1d2a22; }
main { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
form, .note { background: #fff; border: 1px solid #d5ddd6; border-radius: .6rem; padding: 1rem 1.5rem; }
form, .note { margin: 1rem 0; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
label { display: block; } small { color: #5b6b60; }
button { font: inherit; padding: .4rem 1rem; margin: .8rem .5rem 0 0; }
button { border-radius: .4rem; border: 1px solid #2e7d4f; }
button[value=yes] { background: #2e7d4f; color: #fff; } button[value=no] { background: #fff; color: #2e7d4f; }
code { word-break: break-all; }
"""

_SCRIPT = """
const inside = new URLSearchParams(location.hash.slice(location.hash.indexOf("?") + 1));
const before = new URLSearchParams(location.search);
const sent = {application: inside.get("$app_id"), redirect: inside.get("$redirect_uri"),
              state: before.get("$state")};
for (const form of document.forms)
  for (const [name, value] of Object.entries(sent)) if (value !== null) form.elements[name].value = value;
document.getElementById("empty").hidden = sent.application !== null;
"""


class ConsentPage:
    """Shows the page and takes its answer."""

    def __init__(
        self, fleet: Fleet, identity: Identity, applications: Sequence[Application], scheme: Consent
    ) -> None:
        self._fleet = fleet
        self._identity = identity
        self._applications = {str(application.app_id): application for application in applications}
        self._scheme = scheme
        # The address tells what its parameters are called: applicationId={app_id}.
        names = {place: name for name, place in re.findall(r"(\w+)=\{(\w+)\}", scheme.url)}
        self._script = Template(_SCRIPT).substitute(names, state=scheme.state_parameter)

    def handle(self, request: Request) -> Reply | None:
        """Return the reply, or None for paths of others."""
        match request.method, request.path:
            case "GET", _ if request.path == PAGE_PATH:
                return html_reply(self._page())
            case "GET", _ if request.path == CALLBACK_PATH:
                return html_reply(self._callback(request.query))
            case "POST", _ if request.path == FORM_PATH:
                return self._decide(parse_qs(request.body.decode(errors="replace"), keep_blank_values=True))
        return None

    def _page(self) -> str:
        forms = "".join(self._form(owner) for owner in self._fleet.owners)
        return _document(
            "Sandbox: let an application see your plants",
            "<h1>An application asks to see plants</h1>"
            '<p id="empty" class="note">This address names no application. Open the authorisation link that'
            " your program made.</p>"
            "<p>In the sandbox you are every owner at once: answer for one of them.</p>"
            f"{forms}<script>{self._script}</script>",
        )

    def _form(self, owner: Owner) -> str:
        boxes = "".join(
            f'<label><input type="checkbox" name="plant" value="{plant.id}" checked> {escape(plant.name)}'
            f" <small>{plant.id}</small></label>"
            for plant in self._fleet.plants_of(owner)
        )
        return (
            f'<form method="post" action="{FORM_PATH}"><h2>{escape(owner.person.name)}</h2>'
            f'<input type="hidden" name="owner" value="{owner.user_id}">'
            '<input type="hidden" name="application"><input type="hidden" name="redirect">'
            f'<input type="hidden" name="state">{boxes}'
            '<button name="answer" value="yes">Authorise</button>'
            '<button name="answer" value="no">Refuse</button>'
            "</form>"
        )

    def _callback(self, query: str) -> str:
        code = parse_qs(query).get(self._scheme.code_parameter, [""])[0]
        words = (
            f"<h1>Authorised</h1><p>The authorisation code is</p><p><code>{escape(code)}</code></p>"
            f"<p>It works once, for {CODE_SECONDS // 60} minutes. "
            "Hand it, or this page's whole address, to your program.</p>"
            if code
            else "<h1>Not authorised</h1><p>The owner refused.</p>"
        )
        return _document("Sandbox: back from the owner", words)

    def _decide(self, form: dict[str, list[str]]) -> Reply:
        def given(name: str) -> str:
            return form.get(name, [""])[0]

        application = self._applications.get(given("application"))
        owner = next((one for one in self._fleet.owners if str(one.user_id) == given("owner")), None)
        redirect_uri = given("redirect")
        if application is None or owner is None:
            return _problem(
                "There is no such application or owner. The link needs the application's id from the portal."
            )
        if redirect_uri != application.redirect_uri:
            return _problem("The redirect address is not the one that the application is registered with.")
        # No page tells what comes back then: made up, by what OAuth 2 says.
        answer: dict[str, str] = {self._scheme.error_parameter: "access_denied"}
        if given("answer") == "yes":
            known = {str(plant.id): plant.id for plant in self._fleet.plants_of(owner)}
            plant_ids = [known[value] for value in form.get("plant", []) if value in known]
            if not plant_ids:
                return _problem("Choose at least one plant.")
            code = self._identity.consent(application, owner, plant_ids, redirect_uri)
            answer = {self._scheme.code_parameter: code}
        if given("state"):
            answer[self._scheme.state_parameter] = given("state")
        return Reply(302, {"Location": _with_query(redirect_uri, answer)}, b"")


def _with_query(address: str, added: dict[str, str]) -> str:
    parts = urlsplit(address)
    query = "&".join(part for part in (parts.query, urlencode(added)) if part)
    return urlunsplit(parts._replace(query=query))


def _problem(words: str) -> Reply:
    return html_reply(_document("Sandbox: not possible", f"<h1>Not possible</h1><p>{escape(words)}</p>"), 400)


def _document(title: str, body: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>{body}</main></body></html>"
    )
