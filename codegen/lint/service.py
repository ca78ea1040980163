"""service.yaml refers to what exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.lint.endpoints import reply_fields, type_fields
from codegen.lint.requests import request_fields
from codegen.lint.tools import Entry, Taken, known, unique
from codegen.load import SpecFile
from codegen.names import SHARED_FAMILIES
from codegen.problems import Path, Problem
from codegen.spec import Spec

_CALLS = (
    ("clock", "operation"),
    ("oauth", "exchange"),
    ("oauth", "refresh"),
)


def check_service(spec: Spec) -> Iterator[Problem]:
    """Check everything in service.yaml that names something else."""
    for file in spec.of("service"):
        data = file.data
        for key in ("regions", "languages", "families", "resources", "envelopes"):
            yield from unique(file, (key,), data[key], "name", key.removesuffix("s"))
        yield from unique(file, ("families",), data["families"], "client", "client")
        yield from unique(file, ("http",), data["http"], "code", "status")
        yield from _check_languages(file)
        yield from _check_families(file)
        yield from _check_calls(spec, file)
        yield from _check_oauth(spec, file)
        yield from _check_login(spec, file)
        yield from _check_zones(spec, file)
        yield from _check_quota(spec, file)
        yield from _check_keys(file)
        yield from _check_probes(spec, file)
        yield from _check_usual_statistics(spec, file)
        for index, entry in enumerate(data["http"]):
            path: Path = ("http", index, "category")
            yield from known(file, path, entry["category"], "category", spec.names("category"))
        for key in ("missing_code", "invalid_code"):
            yield from known(file, (key,), data[key], "error code", spec.names("error"))


def _check_languages(file: SpecFile) -> Iterator[Problem]:
    languages = file.data["languages"]
    codes = {language["name"]: language["code"] for language in languages if "alias_of" not in language}
    for key in ("default_language", "client_language"):
        if key in file.data:
            yield from known(file, (key,), file.data[key], "language code", codes.values())
    seen: dict[str, str] = {}
    for index, language in enumerate(languages):
        path: Path = ("languages", index)
        if "alias_of" in language:
            yield from known(file, (*path, "alias_of"), language["alias_of"], "language", codes)
            if codes.get(language["alias_of"], language["code"]) != language["code"]:
                message = f"{language['alias_of']} has the code {codes[language['alias_of']]}"
                yield file.problem((*path, "code"), message, "an alias has the same code")
        elif seen.setdefault(language["code"], language["name"]) != language["name"]:
            message = f'{seen[language["code"]]} has the code "{language["code"]}" already'
            yield file.problem((*path, "code"), message, "say `alias_of`, or mend the code")


def _check_families(file: SpecFile) -> Iterator[Problem]:
    data = file.data
    names = {family["name"] for family in data["families"]}
    envelopes = {envelope["name"] for envelope in data["envelopes"]}
    for index, envelope in enumerate(data["envelopes"]):
        if not envelope["success"] and "ok" not in envelope:
            message = f'nothing tells a success of the envelope "{envelope["name"]}"'
            yield file.problem(("envelopes", index, "success"), message, "add codes, or the key `ok`")
    for index, family in enumerate(data["families"]):
        for key in ("envelope", "other_envelope"):
            if key in family:
                yield from known(file, ("families", index, key), family[key], "envelope", envelopes)
    for path, section in _sections(data):
        for index, name in enumerate(section.get("families", ())):
            yield from known(file, (*path, "families", index), name, "family", names)
    for index, resource in enumerate(data["resources"]):
        for place, name in enumerate(resource["families"]):
            yield from known(file, ("resources", index, "families", place), name, "family", names)


def _sections(data: Entry) -> Iterator[tuple[Path, Entry]]:
    """Yield what is said for some families only, with its place."""
    yield ("oauth",), data.get("oauth", {})
    for key in ("login", "zones", "probes"):
        for index, entry in enumerate(data.get(key, ())):
            yield (key, index), entry
    for index, entry in enumerate(data.get("quota", {}).get("reports", ())):
        yield ("quota", "reports", index), entry


def _check_calls(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    paths = spec.names("endpoint")
    for section, key in _CALLS:
        if section in file.data:
            yield from known(file, (section, key), file.data[section][key], "endpoint", paths)
    for index, parameter in enumerate(file.data["public_parameters"]):
        for at, path in enumerate(parameter.get("repeated_on", ())):
            place: Path = ("public_parameters", index, "repeated_on", at)
            yield from known(file, place, path, "endpoint", paths)
    families = {family["name"] for family in file.data["families"]} | set(SHARED_FAMILIES)
    for endpoint in spec.of("endpoint"):
        yield from known(endpoint, ("family",), endpoint.data["family"], "family", families)


def _check_oauth(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    oauth = file.data.get("oauth")
    if oauth is None:
        return
    yield from _check_pattern(file, ("oauth", "app_id", "pattern"), oauth["app_id"]["pattern"])
    for call in ("exchange", "refresh"):
        endpoint = spec.endpoints.get(oauth[call])
        if endpoint is None:
            continue
        asked = request_fields(endpoint)
        for key, name in oauth["request"].items():
            if (key == "refresh_token") == (call == "refresh"):
                path: Path = ("oauth", "request", key)
                yield from known(file, path, name, f"field of the {call}", asked)
        fields = reply_fields(spec, endpoint)
        for key, name in oauth["reply"].items() if fields is not None else ():
            yield from known(file, ("oauth", "reply", key), name, f"field of the {call}'s reply", fields)


def _check_login(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    taken = Taken("login of the family", "keep one of the two")
    for index, login in enumerate(file.data.get("login", ())):
        path: Path = ("login", index)
        for place, family in enumerate(login["families"]):
            yield from taken.claim(family, file, (*path, "families", place))
        yield from known(file, (*path, "operation"), login["operation"], "endpoint", spec.names("endpoint"))
        endpoint = spec.endpoints.get(login["operation"])
        if endpoint is None:
            continue
        asked = request_fields(endpoint)
        for key in ("account", "password"):
            yield from known(file, (*path, key), login[key], "field of the login", asked)
        fields = reply_fields(spec, endpoint)
        if fields is not None:
            yield from known(file, (*path, "token"), login["token"], "field of the login's reply", fields)


def _check_zones(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    taken = Taken("zones of the family", "keep one of the two calls")
    for index, zones in enumerate(file.data.get("zones", ())):
        path: Path = ("zones", index)
        for place, family in enumerate(zones["families"]):
            yield from taken.claim(family, file, (*path, "families", place))
        yield from known(file, (*path, "operation"), zones["operation"], "endpoint", spec.names("endpoint"))
        yield from _check_zone_fields(spec, file, zones, path)


def _check_zone_fields(spec: Spec, file: SpecFile, zones: Entry, path: Path) -> Iterator[Problem]:
    endpoint = spec.endpoints.get(zones["operation"])
    if endpoint is None:
        return
    yield from known(file, (*path, "ids"), zones["ids"], "field of the request", request_fields(endpoint))
    fields = reply_fields(spec, endpoint)
    if fields is None:
        return
    yield from known(file, (*path, "items"), zones["items"], "field of the reply", fields)
    item = type_fields(spec, fields.get(zones["items"], {}).get("items", {}).get("object"))
    if item is not None:
        for key in ("id", "zone"):
            yield from known(file, (*path, key), zones[key], "field of an item", item)


def _check_keys(file: SpecFile) -> Iterator[Problem]:
    entries = file.data.get("keys", ())
    yield from unique(file, ("keys",), entries, "name", "key")
    for index, entry in enumerate(entries):
        yield from _check_pattern(file, ("keys", index, "pattern"), entry["pattern"])


def _check_pattern(file: SpecFile, path: Path, pattern: str) -> Iterator[Problem]:
    try:
        re.compile(pattern)
    except re.error as error:
        yield file.problem(path, f"it is no regular expression: {error}", "mend the pattern")


def _check_probes(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    taken = Taken("probe of the family", "keep one of the two calls")
    for index, probe in enumerate(file.data.get("probes", ())):
        path: Path = ("probes", index)
        for place, family in enumerate(probe["families"]):
            yield from taken.claim(family, file, (*path, "families", place))
        yield from known(file, (*path, "operation"), probe["operation"], "endpoint", spec.names("endpoint"))
        endpoint = spec.endpoints.get(probe["operation"])
        if endpoint is None:
            continue
        if not endpoint.data["idempotent"]:
            message = f"{probe['operation']} changes something"
            yield file.problem((*path, "operation"), message, "choose a call that is idempotent")
        fields = request_fields(endpoint)
        for name in probe["arguments"]:
            yield from known(file, (*path, "arguments", name), name, "field of the request", fields)


def _check_quota(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    quota = file.data.get("quota", {})
    refusals = quota.get("refusals", ())
    yield from unique(file, ("quota", "refusals"), refusals, "code", "refusal")
    for index, refusal in enumerate(refusals):
        path: Path = ("quota", "refusals", index, "code")
        yield from known(file, path, refusal["code"], "error code", spec.names("error"))
    taken = Taken("report of the family", "keep one of the two calls")
    for index, report in enumerate(quota.get("reports", ())):
        path = ("quota", "reports", index)
        for place, family in enumerate(report["families"]):
            yield from taken.claim(family, file, (*path, "families", place))
        yield from known(file, (*path, "operation"), report["operation"], "endpoint", spec.names("endpoint"))
        yield from _check_quota_fields(spec, file, report, path)


def _check_quota_fields(spec: Spec, file: SpecFile, report: Entry, path: Path) -> Iterator[Problem]:
    endpoint = spec.endpoints.get(report["operation"])
    fields = reply_fields(spec, endpoint) if endpoint is not None else None
    if fields is None:
        return
    for key, name in report.items():
        if key not in ("families", "operation", "hourly_limit"):
            yield from known(file, (*path, key), name, "field of the reply", fields)
    item = type_fields(spec, fields.get(report.get("hourly_limits", ""), {}).get("items", {}).get("object"))
    if item is not None and "hourly_limit" in report:
        yield from known(file, (*path, "hourly_limit"), report["hourly_limit"], "field of an entry", item)


def _check_usual_statistics(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    usual = file.data.get("usual_statistics")
    if usual is None:
        return
    enums = {entry.data["name"]: entry.data["values"] for entry in spec.of("enum")}
    for key in ("statistic", "period"):
        yield from known(file, ("usual_statistics", key), usual[key], "enum", enums)
    periods = _of_enum(enums, usual["period"], "value")
    statistics = _of_enum(enums, usual["statistic"], "name")
    taken = Taken("points", "name the statistic of each kind of point once")
    for index, entry in enumerate(usual["points"]):
        path: Path = ("usual_statistics", "points", index)
        for resets in entry.get("resets", ("",)):
            yield from taken.claim(f"{entry['kind']} {resets}".strip(), file, path)
        for period, statistic in entry["by"].items():
            yield from known(file, (*path, "by", period), period, "period", periods)
            yield from known(file, (*path, "by", period), statistic, "statistic", statistics)


def _of_enum(enums: dict[str, list[Entry]], name: str, key: str) -> list[Any] | None:
    """Return values or names of an enum; None: there is no such enum, which is told elsewhere."""
    return [value[key] for value in enums[name]] if name in enums else None
