"""The doctor finds each thing that is broken, runs all that it can, and shows no secret."""

from __future__ import annotations

import datetime
import ipaddress
import json
import os
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from isolarcloud import (
    ChargingClient,
    Client,
    FileStore,
    InvalidArgument,
    MemoryStore,
    OAuth,
    Report,
    Token,
    UserClient,
    doctor,
)
from isolarcloud_runtime.doctor import _address, examine
from isolarcloud_runtime.doctor_network import Sockets, Way
from isolarcloud_runtime.findings import Finding
from isolarcloud_runtime.surroundings import Surroundings
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox
from isolarcloud_tools.sandbox.messages import json_reply
from tests.planted import PLANTED

CHECKS = [
    "configuration",
    "keys",
    "application",
    "rsa_key",
    "region",
    "dns",
    "connection",
    "tls",
    "clock",
    "access",
    "authorisation",
    "encryption",
    "quota",
]


@pytest.fixture
def gateway() -> Iterator[RunningSandbox]:
    """A sandbox of its own: what a test breaks stays broken."""
    with running_sandbox() as running:
        yield running


@pytest.fixture
def environment(gateway: RunningSandbox, tmp_path: Path) -> dict[str, str]:
    """A setup in which all is well, in ciphertext, with a token in its store."""
    store = tmp_path / "tokens.json"
    known = gateway.credentials
    with Client(
        gateway.url,
        appkey=known.appkey,
        access_key=known.access_key,
        auth=OAuth(known.app_id, known.redirect_uri, store=store),
    ) as cloud:
        cloud.exchange(gateway.authorize())
    return gateway.environment | {"ISOLARCLOUD_TOKEN_STORE": str(store)}


def look(environment: dict[str, str], kind: Any = Client, **options: Any) -> Report:
    """Examine a setup; whatever it says holds no secret."""
    report = examine(kind, options.pop("arguments", {}), environment=environment, **options)
    for text in (str(report), repr(report), json.dumps(report.to_dict()), repr(list(report))):
        assert PLANTED.found_in(text) is None
    if len(report) > 1:
        assert [finding.name for finding in report] == CHECKS
    return report


def statuses(report: Report, *names: str) -> list[str]:
    return [report.find(name).status for name in names]


def plain(environment: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in environment.items() if name != "ISOLARCLOUD_RSA_PUBLIC_KEY"}


# --- all is well ----------------------------------------------------------------------------------


def test_an_owner_s_setup_that_is_right(environment: dict[str, str]) -> None:
    report = look(environment)
    assert report.ok
    assert report.exit_status == 0
    assert {finding.name: finding.status for finding in report if finding.status != "ok"} == {
        "tls": "skipped",
        "quota": "skipped",
    }
    assert report.find("authorisation").facts["authorized_plants"] == 2
    assert "answered in kind" in report.find("encryption").message


@pytest.mark.parametrize("encrypted", [True, False])
def test_an_account_s_setup_that_is_right(gateway: RunningSandbox, encrypted: bool) -> None:
    environment = gateway.environment if encrypted else plain(gateway.environment)
    report = look(environment, UserClient, login=True)
    assert report.ok
    assert statuses(report, "authorisation", "encryption", "quota") == [
        "ok",
        "ok" if encrypted else "skipped",
        "ok",
    ]
    assert report.find("quota").facts["this_hour"]["limit"] > 0
    assert gateway.calls.to("/openapi/login") == 1


def test_a_charging_setup_that_is_right(gateway: RunningSandbox) -> None:
    known = gateway.credentials
    arguments = {"account": known.charging_account, "password": known.charging_password}
    assert look(gateway.environment, ChargingClient, arguments=arguments, login=True).ok


def test_no_login_is_tried_unasked(gateway: RunningSandbox) -> None:
    report = look(gateway.environment, UserClient)
    assert statuses(report, "access", "authorisation", "quota") == ["ok", "skipped", "skipped"]
    assert "--login" in report.find("authorisation").message
    assert gateway.calls.to("/openapi/login") == 0


# --- keys and settings ----------------------------------------------------------------------------


def test_nothing_is_set() -> None:
    report = look({})
    assert report.exit_status == 2
    assert not report.ok
    assert "ISOLARCLOUD_REGION" in report.find("configuration").message


@pytest.mark.parametrize(
    ("variable", "text", "says"),
    [("LIMITS", "foo=1", "no limit 'foo'"), ("LANGUAGE", "xx", "language 'xx'")],
)
def test_a_setting_that_no_client_takes(
    environment: dict[str, str], variable: str, text: str, says: str
) -> None:
    name = f"ISOLARCLOUD_{variable}"
    finding = look({**environment, name: text}).find("configuration")
    assert finding.status == "failed"
    assert name in finding.message
    assert says in finding.message
    assert finding.hint
    assert finding.facts == {"wrong": [name]}


def test_settings_that_are_not_needed_and_right(environment: dict[str, str]) -> None:
    more = {"ISOLARCLOUD_LIMITS": "calls_per_hour=5000, parallel=4", "ISOLARCLOUD_LANGUAGE": "_en_US"}
    assert look(environment | more).ok


def test_no_region(environment: dict[str, str]) -> None:
    region = look({**environment, "ISOLARCLOUD_REGION": ""}).find("region")
    assert (region.status, region.message) == ("failed", "No region is given.")
    assert "ISOLARCLOUD_REGION" in region.hint
    assert "EUROPE" in region.hint


def test_one_thing_is_missing_and_the_rest_is_checked(environment: dict[str, str]) -> None:
    report = look({**environment, "ISOLARCLOUD_APP_ID": ""})
    assert report.find("configuration").facts["missing"] == ["ISOLARCLOUD_APP_ID"]
    assert statuses(report, "application", "clock", "access", "authorisation") == [
        "failed",
        "ok",
        "ok",
        "skipped",
    ]
    report = look({**environment, "ISOLARCLOUD_ACCESS_KEY": ""})
    assert statuses(report, "keys", "clock", "access") == ["failed", "ok", "skipped"]
    report = look({**environment, "ISOLARCLOUD_REGION": ""})
    assert statuses(report, "region", "dns", "access") == ["failed", "skipped", "skipped"]
    assert report.exit_status == 1


def test_tokens_without_a_store_are_warned_of(gateway: RunningSandbox) -> None:
    report = look(gateway.environment)
    assert "ISOLARCLOUD_TOKEN_STORE" in report.find("configuration").message
    assert statuses(report, "configuration", "authorisation") == ["warning", "failed"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"ISOLARCLOUD_APPKEY": "11A136A9 9FFEFE38"}, "appkey holds spaces"),
        ({"ISOLARCLOUD_APPKEY": "{access_key}", "ISOLARCLOUD_ACCESS_KEY": "{appkey}"}, "form of another key"),
        ({"ISOLARCLOUD_ACCESS_KEY": "{appkey}"}, "the same"),
        ({"ISOLARCLOUD_APPKEY": "{app_id}"}, "appkey and app_id are the same"),
        ({"ISOLARCLOUD_APPKEY": "4711"}, "short number"),
    ],
)
def test_keys_in_the_wrong_place(
    gateway: RunningSandbox, environment: dict[str, str], changes: dict[str, str], said: str
) -> None:
    known = gateway.credentials._asdict()
    report = look(environment | {name: text.format(**known) for name, text in changes.items()})
    assert report.find("keys").status == "failed"
    assert said in report.find("keys").message
    assert report.find("keys").hint
    assert statuses(report, "clock", "access") == ["ok", "skipped"]


def test_a_key_of_another_form_is_tried(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_APPKEY": "short-key"})
    assert statuses(report, "keys", "access") == ["warning", "failed"]
    assert "9 characters" in report.find("keys").message


def test_the_appkey_as_app_id(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_APP_ID": environment["ISOLARCLOUD_APPKEY"]})
    assert report.find("application").status == "failed"
    assert "short number" in report.find("application").hint


def test_a_number_that_no_application_has(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_APP_ID": "4915112345678"})
    application = report.find("application")
    assert application.status == "failed"
    assert "at most nine digits" in application.message
    assert "4915112345678" not in str(report)


def test_a_redirect_uri_that_is_none(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_REDIRECT_URI": "example.org"})
    assert statuses(report, "application", "access", "authorisation") == ["failed", "ok", "skipped"]


@pytest.mark.parametrize("name", ["ISOLARCLOUD_APPKEY", "ISOLARCLOUD_ACCESS_KEY"])
@pytest.mark.parametrize("encrypted", [True, False])
def test_a_wrong_key(environment: dict[str, str], name: str, encrypted: bool) -> None:
    wrong = "0123456789ABCDEF" * 2 if name.endswith("APPKEY") else "0123456789abcdef" * 2
    report = look((environment if encrypted else plain(environment)) | {name: wrong})
    access = report.find("access")
    assert access.status == "failed"
    assert access.facts["code"] in ("E00000", "E912", "E914")
    assert access.hint
    assert statuses(report, "keys", "clock", "authorisation") == ["ok", "ok", "skipped"]
    assert report.exit_status == 1


def test_a_wrong_region_names_the_others(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_APPKEY": "0123456789ABCDEF" * 2})
    assert all(name in report.find("access").hint for name in ("EUROPE", "AUSTRALIA", "INTERNATIONAL"))


@pytest.mark.parametrize("region", ["MARS", "http://gateway.example.eu", "https://"])
def test_a_region_that_is_none(environment: dict[str, str], region: str) -> None:
    report = look(environment | {"ISOLARCLOUD_REGION": region})
    assert statuses(report, "keys", "rsa_key", "region", "dns", "access") == [
        "ok",
        "ok",
        "failed",
        "skipped",
        "skipped",
    ]
    assert report.find("region").hint


def test_a_charging_region_without_a_gateway(environment: dict[str, str]) -> None:
    assert (
        look(environment | {"ISOLARCLOUD_REGION": "INDIA"}, ChargingClient).find("region").status == "failed"
    )


# --- encryption -----------------------------------------------------------------------------------


def public_key(bits: int = 1024) -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits).public_key()
    return key.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    ).decode()


def test_an_rsa_key_that_cannot_be_read(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_RSA_PUBLIC_KEY": "no key"})
    assert statuses(report, "rsa_key", "access", "authorisation", "encryption") == [
        "failed",
        "ok",
        "ok",
        "skipped",
    ]
    assert report.exit_status == 1


def test_the_rsa_key_of_another_application(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_RSA_PUBLIC_KEY": public_key()})
    assert statuses(report, "rsa_key", "access", "authorisation", "encryption") == [
        "ok",
        "skipped",
        "skipped",
        "failed",
    ]
    assert "RSA public key" in report.find("encryption").hint


def test_an_unusual_rsa_key_is_warned_of(environment: dict[str, str]) -> None:
    assert (
        look(environment | {"ISOLARCLOUD_RSA_PUBLIC_KEY": public_key(2048)}).find("rsa_key").status
        == "warning"
    )


def test_an_application_that_takes_encrypted_calls_only() -> None:
    with running_sandbox(mode="cipher") as box:
        report = look(plain(box.environment), UserClient, login=True)
        assert statuses(report, "access", "encryption") == ["skipped", "failed"]
        assert "rsa_public_key" in report.find("encryption").hint


def test_replies_that_cannot_be_decrypted(gateway: RunningSandbox, environment: dict[str, str]) -> None:
    gateway.faults.add("wrong-key", count=None)
    report = look(environment)
    assert report.find("encryption").status == "failed"


# --- authorisation --------------------------------------------------------------------------------


def test_nobody_has_authorised(gateway: RunningSandbox, tmp_path: Path) -> None:
    report = look(gateway.environment | {"ISOLARCLOUD_TOKEN_STORE": str(tmp_path / "none.json")})
    found = report.find("authorisation")
    assert found.status == "failed"
    assert "isolarcloud authorize" in found.hint
    assert "#/authorized-app" in found.hint
    assert report.find("encryption").status == "ok"


def test_an_address_without_a_consent_page_is_told_in_words(gateway: RunningSandbox) -> None:
    known = gateway.credentials
    auth = OAuth(known.app_id, known.redirect_uri)
    with Client(
        "https://gateway.own.example", appkey=known.appkey, access_key=known.access_key, auth=auth
    ) as cloud:
        assert _address(cloud) == "the application's consent page"


def test_an_expired_token_is_refreshed(gateway: RunningSandbox, environment: dict[str, str]) -> None:
    gateway.sandbox.identity.expire_access_tokens()
    report = look(environment)
    assert report.ok
    assert report.find("authorisation").facts["refreshed"]
    assert not look(environment).find("authorisation").facts["refreshed"]


def test_an_expired_token_that_cannot_be_refreshed(environment: dict[str, str]) -> None:
    store = FileStore(environment["ISOLARCLOUD_TOKEN_STORE"])
    token = store.load()
    assert token is not None
    store.save(Token(access_token=token.access_token, expires_at=1.0))
    report = look(environment)
    found = report.find("authorisation")
    assert found.status == "failed"
    assert found.message.startswith("The token has run out.")


def test_a_refresh_token_that_is_spent(gateway: RunningSandbox, environment: dict[str, str]) -> None:
    gateway.sandbox.identity.withdraw(gateway.sandbox.fleet.owners[0])
    assert look(environment).find("authorisation").status == "failed"


def test_a_token_without_a_way_to_refresh_is_warned_of(environment: dict[str, str]) -> None:
    token = FileStore(environment["ISOLARCLOUD_TOKEN_STORE"]).load()
    assert token is not None
    known = Token(access_token=token.access_token)
    auth = OAuth(environment["ISOLARCLOUD_APP_ID"], "http://127.0.0.1/x", store=MemoryStore(known))
    report = look(environment, arguments={"auth": auth})
    assert report.find("authorisation").status == "warning"
    assert report.ok


def test_a_store_that_others_may_read(environment: dict[str, str]) -> None:
    path = Path(environment["ISOLARCLOUD_TOKEN_STORE"])
    path.chmod(0o644)
    report = look(environment)
    assert statuses(report, "access", "authorisation") == ["ok", "failed"]
    assert "chmod 600" in report.find("authorisation").hint


def test_a_wrong_password_tells_the_tries_left(gateway: RunningSandbox) -> None:
    report = look(gateway.environment | {"ISOLARCLOUD_PASSWORD": "not it, really"}, UserClient, login=True)
    found = report.find("authorisation")
    assert found.status == "failed"
    assert found.facts["attempts_left"] == 4
    assert gateway.calls.to("/openapi/login") == 1
    assert report.find("quota").status == "skipped"


# --- what the gateway says ------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [1, -1])
def test_a_clock_that_is_off_by_an_hour(
    gateway: RunningSandbox, environment: dict[str, str], hours: int
) -> None:
    gateway.faults.add("clock-offset", count=None, seconds=hours * 3600)
    report = look(environment)
    found = report.find("clock")
    assert found.status == "failed"
    assert round(found.facts["offset_seconds"] / 3600) == hours
    assert ("behind" if hours > 0 else "ahead of") in found.message
    assert statuses(report, "access", "authorisation") == ["ok", "ok"]


def test_a_clock_that_is_off_by_two_minutes(gateway: RunningSandbox, environment: dict[str, str]) -> None:
    gateway.faults.add("clock-offset", count=None, seconds=120)
    assert look(environment).find("clock").status == "warning"


@pytest.mark.parametrize("fault", ["quota-hour", "quota-month"])
def test_a_quota_that_is_spent(gateway: RunningSandbox, environment: dict[str, str], fault: str) -> None:
    gateway.faults.add(fault, count=None, path="queryPowerStationList")
    report = look(environment)
    assert statuses(report, "access", "authorisation", "quota") == ["skipped", "skipped", "failed"]
    assert report.find("quota").hint


@pytest.mark.parametrize(
    ("used", "limit", "status"),
    [(5, 20, "ok"), (18, 20, "warning"), (20, 20, "failed"), (None, None, "warning")],
)
def test_what_is_left_of_the_quota(
    gateway: RunningSandbox, used: int | None, limit: int | None, status: str
) -> None:
    told = {
        "curr_hour_accessed_times": used,
        "per_hour_access_times_config": [{"hour": "0", "max_call_times": limit}],
        "per_hour_residue_times": [],
        "per_day_access_times_config": None,
        "today_accessed_times": None,
    }

    def answer(request: Any) -> Any:
        if not request.path.endswith("/getOpenApiCallInfo"):
            return None
        return json_reply({"req_serial_num": "s", "result_code": "1", "result_msg": "m", "result_data": told})

    gateway.sandbox.interceptors.append(answer)
    found = look(plain(gateway.environment), UserClient, login=True).find("quota")
    assert found.status == status
    if used is not None:
        assert found.facts == {"this_hour": {"used": used, "limit": limit}}


@pytest.mark.parametrize("fault", ["quota-hour", "html", "half-body"])
def test_a_quota_that_cannot_be_asked_for(gateway: RunningSandbox, fault: str) -> None:
    gateway.faults.add(fault, count=None, path="getOpenApiCallInfo")
    report = look(gateway.environment, UserClient, login=True)
    assert statuses(report, "authorisation", "quota") == ["ok", "failed"]
    assert report.find("quota").hint


@pytest.mark.parametrize("fault", ["html", "http-503", "hang", "reset-before"])
def test_a_gateway_that_is_none(gateway: RunningSandbox, environment: dict[str, str], fault: str) -> None:
    gateway.faults.add(fault, count=None)
    report = look(environment, arguments={"timeout": 0.2})
    assert statuses(report, "connection", "clock", "access", "authorisation") == [
        "ok",
        "failed",
        "failed",
        "skipped",
    ]
    assert report.find("clock").hint
    assert report.find("access").hint


# --- the way to the gateway -----------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_a_port_that_nobody_listens_at(environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_REGION": f"http://127.0.0.1:{free_port()}"})
    assert statuses(report, "dns", "connection", "tls", "clock", "access") == [
        "ok",
        "failed",
        "skipped",
        "skipped",
        "skipped",
    ]
    assert "Nothing listens" in report.find("connection").message


def test_tls_to_a_plain_port(gateway: RunningSandbox, environment: dict[str, str]) -> None:
    report = look(environment | {"ISOLARCLOUD_REGION": gateway.url.replace("http:", "https:")})
    assert statuses(report, "connection", "tls", "clock") == ["ok", "failed", "skipped"]
    assert "http://" in report.find("tls").hint


class Wires:
    """A network that does what a test says."""

    def __init__(self, **steps: Any) -> None:
        self.steps = steps

    def _do(self, name: str, usual: Any) -> Any:
        step = self.steps.get(name, usual)
        if isinstance(step, BaseException):
            raise step
        return step

    def resolve(self, host: str, port: int) -> list[str]:
        found: list[str] = self._do("resolve", ["192.0.2.1"])
        return found

    def connect(self, host: str, port: int) -> None:
        self._do("connect", None)

    def certificate_expiry(self, host: str, port: int, ca_bundle: str | None) -> float | None:
        ends: float | None = self._do("certificate", 100 * 86400.0)
        return ends


def way(**steps: Any) -> Way:
    return Way("https://gateway.example.eu", Surroundings(None, None), Wires(**steps), now=lambda: 0.0)


def unverified(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("no")
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("step", "steps", "status", "said"),
    [
        ("dns", {}, "ok", "gateway.example.eu is 192.0.2.1"),
        (
            "dns",
            {"resolve": socket.gaierror(-2, "x")},
            "failed",
            "no address for the name gateway.example.eu",
        ),
        ("connection", {}, "ok", "Port 443"),
        ("connection", {"connect": TimeoutError()}, "failed", "does not answer within"),
        (
            "connection",
            {"connect": OSError(101, "Network is unreachable")},
            "failed",
            "Network is unreachable",
        ),
        ("tls", {}, "ok", "good until 1970-04-11"),
        ("tls", {"certificate": 86400.0 * 5}, "warning", "runs out on 1970-01-06"),
        ("tls", {"certificate": None}, "ok", "does not tell"),
        ("tls", {"certificate": unverified(10)}, "failed", "has run out"),
        ("tls", {"certificate": unverified(18)}, "failed", "signed by itself"),
        ("tls", {"certificate": unverified(62)}, "failed", "belongs to another host"),
        ("tls", {"certificate": unverified(99)}, "failed", "was not accepted"),
        ("tls", {"certificate": ConnectionResetError()}, "failed", "does not speak TLS"),
        ("tls", {"certificate": TimeoutError()}, "failed", "it says nothing"),
        ("tls", {"certificate": FileNotFoundError(2, "No such file")}, "failed", "No such file"),
    ],
)
def test_each_step_of_the_way(step: str, steps: dict[str, Any], status: str, said: str) -> None:
    finding: Finding = getattr(way(**steps), step)()
    assert finding.status == status
    assert said in finding.message
    assert finding.hint or status == "ok"


def test_a_proxy_does_the_steps_itself() -> None:
    behind = Way("https://gateway.example.eu", Surroundings("http://u:w@proxy:1", None), Wires())
    found = [behind.dns(), behind.connection(), behind.tls()]
    assert [finding.status for finding in found] == ["skipped"] * 3


@contextmanager
def tls_server(folder: Path, days: float) -> Iterator[tuple[int, Path]]:
    """Shake hands with whoever comes, with a certificate that is good for some days."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=30))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    bundle, private = folder / "ca.pem", folder / "key.pem"
    bundle.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(bundle, private)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                try:
                    context.wrap_socket(connection, server_side=True).close()
                except OSError:
                    connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listener.getsockname()[1], bundle
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(10)


@pytest.mark.parametrize(("days", "status"), [(90.0, "ok"), (3.0, "warning"), (-1.0, "failed")])
def test_a_real_certificate(tmp_path: Path, days: float, status: str) -> None:
    with tls_server(tmp_path, days) as (port, bundle):
        trusted = Way(f"https://127.0.0.1:{port}", Surroundings(None, str(bundle)), Sockets())
        assert trusted.connection().status == "ok"
        assert trusted.tls().status == status
        unknown = Way(f"https://127.0.0.1:{port}", Surroundings(None, None), Sockets()).tls()
        assert (unknown.status, unknown.facts["verify_code"] > 0) == ("failed", True)


# --- as users call it -----------------------------------------------------------------------------


def test_the_function_reads_the_environment(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.startswith("ISOLARCLOUD_"):
            monkeypatch.delenv(name)
    assert doctor().exit_status == 2
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    assert doctor().ok
    assert doctor("platform", appkey="0123456789ABCDEF" * 2).find("access").status == "failed"
    assert doctor("user").find("authorisation").status == "skipped"


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(InvalidArgument, match="no family 'moon'"):
        doctor("moon")
    with pytest.raises(InvalidArgument, match="no argument 'app_key'"):
        doctor(app_key="x")


def test_a_report_is_a_sequence() -> None:
    report = Report([Finding("a", "ok", "Fine."), Finding("b", "failed", "Broken.", "Mend it.")])
    assert len(report) == 2
    assert report[1].name == "b"
    assert report.problems == (report[1],)
    assert report.to_dict()["findings"][1]["hint"] == "Mend it."
    assert str(report).splitlines()[-1] == "1 ok, 1 failed"
    with pytest.raises(KeyError):
        report.find("c")
