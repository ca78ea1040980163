"""The command line."""

from __future__ import annotations

import builtins
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

from isolarcloud_tools import cli, sandbox
from isolarcloud_tools.cli.program import COMMANDS, program
from isolarcloud_tools.cli.sandbox import describe
from isolarcloud_tools.sandbox import RunningSandbox, running_sandbox

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run() -> Run:
    def invoke(*arguments: str, typed: str | None = None, **environment: str) -> tuple[int, str]:
        result = CliRunner().invoke(program, list(arguments), input=typed, env=environment)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result.exit_code, result.output

    return invoke


def test_the_version_names_the_spec(run: Run) -> None:
    assert re.fullmatch(r"isolarcloud \S+, spec \d{4}\.\d+\.\d+\n", run("--version")[1])


def test_help_lists_every_command(run: Run) -> None:
    _, output = run("--help")
    assert all(name in output for name in COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(run: Run, name: str) -> None:
    assert run(name, "--help")[0] == 0


def test_a_code_is_explained(run: Run) -> None:
    status, output = run("errors", "E900")
    assert status == 0
    assert "UNAUTHORIZED_ACCESS" in output
    assert run("errors", "nonce")[1].count("NONCE") >= 2
    assert run("errors", "E12345")[0] == 1
    assert len(run("errors")[1].splitlines()) > 37


def test_a_code_that_begins_with_a_minus_is_explained(run: Run) -> None:
    status, output = run("errors", "-1")
    assert status == 0
    assert "INTERNAL_ERROR" in output


def test_points_are_found(run: Run) -> None:
    assert "83022" in run("points", "find", "daily", "yield")[1]
    assert "inverter" in run("points", "show", "p24")[1]
    assert run("points", "find", "nosuchthing")[0] == 1
    assert run("points", "show", "99999999")[0] == 1
    status, output = run("points", "show", "x")
    assert status == 1
    assert "no measuring point" in output


def test_plants_are_listed(run: Run) -> None:
    with running_sandbox() as box:
        environment = box.environment
        status, output = run("plants", "--login", **environment)
        assert status == 0, output
        assert "Reef House" in output


@pytest.fixture
def setup(tmp_path: Path) -> Iterator[tuple[RunningSandbox, dict[str, str]]]:
    """A sandbox and the variables that it prints."""
    with running_sandbox() as box:
        printed = re.findall(r"^export (\w+)='(.*)'$", describe(box, tmp_path / "tokens.json"), re.MULTILINE)
        assert "ISOLARCLOUD_TOKEN_STORE" in dict(printed)
        yield box, dict(printed)


def test_the_printed_environment_just_works(run: Run, setup: tuple[RunningSandbox, dict[str, str]]) -> None:
    box, environment = setup
    status, output = run("plants", **environment)
    assert status == 0, output
    assert "Reef House" in output
    assert run("plants", "--login", **environment)[0] == 0
    status, output = run("plants", "--oauth", **environment)
    assert status == 1
    assert "isolarcloud authorize" in output
    redirect = box.sandbox.consent_redirect()
    status, output = run("authorize", typed=redirect, **environment)
    assert status == 1  # another state than the one that was sent
    assert "another request" in output


@pytest.mark.parametrize("bare", [True, False])
def test_an_owner_authorises(
    run: Run, setup: tuple[RunningSandbox, dict[str, str]], monkeypatch: pytest.MonkeyPatch, bare: bool
) -> None:
    box, environment = setup
    monkeypatch.setattr("secrets.token_urlsafe", lambda _: "the-state")
    redirect = box.sandbox.consent_redirect(state="the-state")
    code = parse_qs(urlsplit(redirect).query)["code"][0]
    status, output = run("authorize", typed=code if bare else redirect, **environment)
    assert status == 0, output
    assert "?state=the-state#/authorized-app" in output
    assert "Authorised for 2 plants" in output
    assert code not in output
    assert Path(environment["ISOLARCLOUD_TOKEN_STORE"]).exists()
    status, output = run("plants", **environment)
    assert status == 0, output
    assert "Reef House" in output
    assert box.calls.to("/openapi/platform/queryPowerStationList") == 1


def test_authorising_needs_a_place_and_a_region(
    run: Run, setup: tuple[RunningSandbox, dict[str, str]], tmp_path: Path
) -> None:
    _, environment = setup
    without = {**environment, "ISOLARCLOUD_TOKEN_STORE": ""}
    status, output = run("authorize", **without)
    assert status == 1
    assert "ISOLARCLOUD_TOKEN_STORE" in output
    status, output = run("authorize", "--url-only", **without)
    assert status == 0
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/#/authorized-app\?\S+\n", output)
    status, output = run("authorize", **{**environment, "ISOLARCLOUD_REGION": "https://gateway.example.eu"})
    assert status == 1
    assert "EUROPE" in output
    status, output = run("authorize", **{**environment, "ISOLARCLOUD_APP_ID": ""})
    assert status == 1
    assert "ISOLARCLOUD_APP_ID" in output
    status, output = run(
        "authorize", "--store", str(tmp_path / "other.json"), typed="no such code", **without
    )
    assert status == 1
    assert "code 2" in output


def test_the_doctor_has_an_exit_status(run: Run, setup: tuple[RunningSandbox, dict[str, str]]) -> None:
    _, environment = setup
    status, output = run("doctor", **environment)
    assert status == 1
    assert "isolarcloud authorize" in output
    status, output = run("doctor", "--family", "user", "--login", **environment)
    assert status == 0, output
    assert output.startswith("Family: user\n")
    status, output = run("doctor", "--family", "user", "--login", "--json", **environment)
    report = json.loads(output)
    assert (status, report["ok"], report["family"]) == (0, True, "user")
    status, output = run("doctor", **dict.fromkeys(environment, ""))
    assert status == 2
    assert run("doctor", "--family", "moon")[0] == 2


def test_the_doctor_takes_the_family_of_the_variables(
    run: Run, setup: tuple[RunningSandbox, dict[str, str]]
) -> None:
    _, environment = setup
    _, output = run("doctor", **{**environment, "ISOLARCLOUD_APP_ID": ""})
    assert output.startswith("Family: user\n")


def test_what_is_missing_is_told_without_a_traceback(run: Run) -> None:
    empty = {name: "" for name in os.environ if name.startswith("ISOLARCLOUD_")}
    status, output = run("plants", **empty)
    assert status == 1
    assert output.startswith("Error: ")


def test_a_taken_port_is_told(run: Run) -> None:
    with running_sandbox() as box:
        status, output = run("sandbox", "--port", box.url.rpartition(":")[2])
    assert status == 1
    assert "--port" in output


@pytest.mark.parametrize("fault", ["no-such-thing", "hang:", "hang:0", "hang:often"])
def test_a_wrong_fault_is_told(run: Run, fault: str) -> None:
    status, output = run("sandbox", "--port", "0", "--fault", fault)
    assert status == 2
    assert "--fault" in output


@pytest.mark.parametrize(
    "address",
    ["x", "ftp://example.org", "https://", "https://h:x/", "https://h/#/x", " https://h", "https://h/a b"],
)
def test_a_redirect_uri_that_is_none_is_told(run: Run, address: str) -> None:
    status, output = run("sandbox", "--port", "0", "--redirect-uri", address)
    assert status == 2
    assert "--redirect-uri" in output


@pytest.mark.parametrize("missing", ["click", "aiohttp"])
def test_a_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], missing: str
) -> None:
    real = builtins.__import__

    def without(name: str, *arguments: Any, **options: Any) -> Any:
        if name.partition(".")[0] == missing:
            raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)
        return real(name, *arguments, **options)

    for name in [
        name
        for name in sys.modules
        if name.startswith(("isolarcloud_tools.cli.", "isolarcloud_tools.sandbox.server"))
    ]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    monkeypatch.setattr(sys, "argv", ["isolarcloud", "sandbox", "--port", "0"])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 1
    assert "pip install 'isolarcloud[cli]'" in capsys.readouterr().err


def test_the_server_without_its_extra_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "isolarcloud_tools.sandbox.server", raising=False)
    monkeypatch.delattr(sandbox, "server", raising=False)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ImportError, match=r"pip install 'isolarcloud\[cli\]'"):
        _ = sandbox.running_sandbox


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_prints_what_to_paste_and_stops_in_order(number: signal.Signals) -> None:
    command = [
        sys.executable,
        "-W",
        "error",
        "-m",
        "isolarcloud_tools.cli",
        "sandbox",
        "--port",
        "0",
        "--mode",
        "plain",
        "--fault",
        "http-503:2",
        "--fault",
        "hang",
    ]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Accounts"):
                break
        process.send_signal(number)
        output, errors = process.communicate(timeout=30)
    printed = "".join(lines)
    store = re.search(r"export ISOLARCLOUD_TOKEN_STORE='(.*)'", printed)
    assert store is not None
    assert not Path(store[1]).parent.exists()  # good for as long as the sandbox runs
    assert re.search(r"export ISOLARCLOUD_REGION='http://127\.0\.0\.1:\d+'", printed)
    assert "ISOLARCLOUD_RSA_PUBLIC_KEY" not in printed
    assert "#/authorized-app?cloudId=" in printed
    assert output.rstrip().endswith("Stopped.")
    assert (process.returncode, errors) == (0, "")
