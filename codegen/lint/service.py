"""service.yaml refers to what exists."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.endpoints import reply_fields, type_fields
from codegen.lint.requests import request_fields
from codegen.lint.tools import known, unique
from codegen.load import SpecFile
from codegen.names import SHARED_FAMILIES
from codegen.problems import Path, Problem
from codegen.spec import Spec

_CALLS = (
    ("clock", "operation"),
    ("oauth", "exchange"),
    ("oauth", "refresh"),
    ("login", "operation"),
    ("zones", "operation"),
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
        yield from _check_login(spec, file)
        yield from _check_zones(spec, file)
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
    for index, family in enumerate(data["families"]):
        yield from known(file, ("families", index, "envelope"), family["envelope"], "envelope", envelopes)
    for key in ("oauth", "login", "zones"):
        for index, name in enumerate(data.get(key, {}).get("families", ())):
            yield from known(file, (key, "families", index), name, "family", names)
    for index, resource in enumerate(data["resources"]):
        for place, name in enumerate(resource["families"]):
            yield from known(file, ("resources", index, "families", place), name, "family", names)


def _check_calls(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    paths = spec.names("endpoint")
    for section, key in _CALLS:
        if section in file.data:
            yield from known(file, (section, key), file.data[section][key], "endpoint", paths)
    families = {family["name"] for family in file.data["families"]} | set(SHARED_FAMILIES)
    for endpoint in spec.of("endpoint"):
        yield from known(endpoint, ("family",), endpoint.data["family"], "family", families)


def _check_login(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    login = file.data.get("login", {})
    endpoint = spec.endpoints.get(login.get("operation", ""))
    if endpoint is None:
        return
    for key in ("account", "password"):
        yield from known(file, ("login", key), login[key], "field of the login", request_fields(endpoint))
    fields = reply_fields(spec, endpoint)
    if fields is not None:
        yield from known(file, ("login", "token"), login["token"], "field of the login's reply", fields)


def _check_zones(spec: Spec, file: SpecFile) -> Iterator[Problem]:
    zones = file.data.get("zones", {})
    endpoint = spec.endpoints.get(zones.get("operation", ""))
    if endpoint is None:
        return
    yield from known(file, ("zones", "ids"), zones["ids"], "field of the request", request_fields(endpoint))
    fields = reply_fields(spec, endpoint)
    if fields is None:
        return
    yield from known(file, ("zones", "items"), zones["items"], "field of the reply", fields)
    item = type_fields(spec, fields.get(zones["items"], {}).get("items", {}).get("object"))
    if item is not None:
        for key in ("id", "zone"):
            yield from known(file, ("zones", key), zones[key], "field of an item", item)
