"""Regions, languages, resources and families."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.entries import Category, ErrorCode
from codegen.lower.provenance import Provenance
from codegen.model import Endpoint, Family, Language, Region, Resource
from codegen.spec import Spec
from isolarcloud_runtime import descriptors

_SERVICE = "service.yaml"
_QUOTA_LIMITS = ("calls_per_hour", "calls_per_day", "calls_per_month", "parallel", "sample_calls_per_hour")


def lower_regions(spec: Spec, provenance: Provenance) -> Iterator[Region]:
    """Yield the regions in the order of the spec."""
    file = spec.files[_SERVICE]
    for index, entry in enumerate(file.data["regions"]):
        yield Region(
            name=entry["name"],
            title=entry["title"],
            gateway=entry["gateway"],
            web=entry.get("web"),
            cloud_id=entry.get("cloud_id"),
            charging_gateway=entry.get("charging_gateway"),
            fact=provenance.fact(file, ("regions", index)),
        )


def lower_languages(spec: Spec) -> Iterator[Language]:
    """Yield the languages; one that is an alias comes after the language whose code it shares."""
    for entry in spec.one(_SERVICE)["languages"]:
        yield Language(entry["name"], entry["title"], entry["code"], entry.get("alias_of"))


def lower_resources(spec: Spec) -> Iterator[Resource]:
    """Yield the resources in the order of the spec."""
    for entry in spec.one(_SERVICE)["resources"]:
        yield Resource(entry["name"], entry["title"], entry["description"], tuple(entry["families"]))


def lower_families(
    spec: Spec,
    endpoints: Mapping[str, Endpoint],
    categories: tuple[Category, ...],
    errors: tuple[ErrorCode, ...],
) -> Iterator[Family]:
    """Yield the families that have a client of their own."""
    data = spec.one(_SERVICE)
    lowering = _ServiceLowering(data, endpoints, categories, errors)
    for entry in data["families"]:
        yield Family(
            entry["name"], entry["title"], entry["client"], entry["description"], lowering.service(entry)
        )


class _ServiceLowering:
    def __init__(
        self,
        data: dict[str, Any],
        endpoints: Mapping[str, Endpoint],
        categories: tuple[Category, ...],
        errors: tuple[ErrorCode, ...],
    ) -> None:
        self.data = data
        self.endpoints = endpoints
        self.codes = {error.key: error.info for error in errors}
        self.categories = {
            category.name: f"isolarcloud.errors:{category.class_name}"
            for category in categories
            if category.class_name
        }

    def service(self, family: dict[str, Any]) -> descriptors.Service:
        data = self.data
        return descriptors.Service(
            family=self._family(family),
            codes=self.codes,
            categories=self.categories,
            token_errors=tuple(data["token_errors"]),
            languages=tuple(dict.fromkeys(language["code"] for language in data["languages"])),
            default_language=data.get("client_language"),
            http_categories={entry["code"]: entry["category"] for entry in data["http"]},
            missing_code=data["missing_code"],
            invalid_code=data["invalid_code"],
            cipher=descriptors.Cipher(
                key_header=data["cipher"]["key_header"],
                key_length=data["cipher"]["key_length"],
                key_prefix=data["cipher"]["key_prefix"],
                public_key_bits=data["cipher"]["key"].get("bits"),
            ),
            clock=self._operation(data["clock"]["operation"]),
            oauth=self._oauth(family["name"]),
            login=self._login(family["name"]),
            zones=self._zones(family["name"]),
            quota=self._quota(family["name"]),
            documentation=data.get("documentation", ""),
            http_hints={entry["code"]: entry["hint"] for entry in data["http"] if "hint" in entry},
            clock_tolerance_seconds=data["clock"].get("tolerance_seconds"),
            keys=tuple(_key_format(entry) for entry in data.get("keys", ())),
            probe=self._probe(family["name"]),
            spec_version=data["version"],
            token_error_text=data.get("token_error_text", ""),
        )

    def _operation(self, path: str) -> descriptors.Operation:
        return self.endpoints[path].operation

    def _family(self, data: dict[str, Any]) -> descriptors.Family:
        other = data.get("other_envelope")
        return descriptors.Family(
            name=data["name"],
            gateway=data["gateway"],
            envelope=self._envelope(data["envelope"]),
            replay=_replay(data["replay"]),
            headers=dict(data["headers"]),
            access_key_header=data["access_key_header"],
            appkey_field=data["appkey_field"],
            language_field=data["language_field"],
            token_header=data.get("token_header"),
            token_prefix=data.get("token_prefix", ""),
            token_field=data.get("token_field"),
            body_field=data.get("body_field"),
            cipher_replay=_replay(data["cipher_replay"]) if "cipher_replay" in data else None,
            other_envelope=self._envelope(other) if other is not None else None,
        )

    def _envelope(self, name: str) -> descriptors.Envelope:
        data = next(entry for entry in self.data["envelopes"] if entry["name"] == name)
        return descriptors.Envelope(
            code=data["code"],
            message=data["message"],
            data=data["data"],
            serial=data["serial"],
            success=tuple(data["success"]),
            ok=data.get("ok"),
            error=data["error"],
            error_description=data["error_description"],
            http_status=data["http_status"],
        )

    def _oauth(self, family: str) -> descriptors.OAuthScheme | None:
        data = self._for(family, "oauth")
        if data is None:
            return None
        consent, request, reply = data["consent"], data["request"], data["reply"]
        return descriptors.OAuthScheme(
            app_id=descriptors.ApplicationNumber(
                pattern=data["app_id"]["pattern"], shape=data["app_id"]["shape"]
            ),
            consent=descriptors.Consent(
                url=consent["url"],
                state_parameter=consent["state_parameter"],
                code_parameter=consent["code_parameter"],
                error_parameter=consent["error_parameter"],
            ),
            exchange=self._operation(data["exchange"]),
            refresh=self._operation(data["refresh"]),
            grant_type=data["grant_type"],
            scope_modes=tuple(data["scope_modes"]),
            access_token_seconds=data["access_token_seconds"],
            refresh_token_days=data["refresh_token_days"],
            grant_type_argument=request["grant_type"],
            code_argument=request["code"],
            redirect_uri_argument=request["redirect_uri"],
            scope_mode_argument=request["scope_mode"],
            refresh_token_argument=request["refresh_token"],
            access_token=reply["access_token"],
            refresh_token=reply["refresh_token"],
            expires_in=reply["expires_in"],
            authorized_plant_ids=reply["authorized_plant_ids"],
        )

    def _login(self, family: str) -> descriptors.LoginScheme | None:
        data = self._entry(family, "login")
        if data is None:
            return None
        return descriptors.LoginScheme(
            operation=self._operation(data["operation"]),
            account=data["account"],
            password=data["password"],
            token=data["token"],
            hours=data["hours"],
            attempts=data.get("attempts"),
        )

    def _zones(self, family: str) -> descriptors.ZoneLookup | None:
        data = self._entry(family, "zones")
        if data is None:
            return None
        return descriptors.ZoneLookup(
            operation=self._operation(data["operation"]),
            ids=data["ids"],
            items=data["items"],
            id=data["id"],
            zone=data["zone"],
        )

    def _probe(self, family: str) -> descriptors.Probe | None:
        data = self._entry(family, "probes")
        if data is None:
            return None
        return descriptors.Probe(
            operation=self._operation(data["operation"]), arguments=dict(data["arguments"])
        )

    def _quota(self, family: str) -> descriptors.Quota:
        data = self.data.get("quota", {})
        report = next((entry for entry in data.get("reports", ()) if family in entry["families"]), None)
        return descriptors.Quota(
            **{name: data[name] for name in _QUOTA_LIMITS if name in data},
            refusals={entry["code"]: entry["period"] for entry in data.get("refusals", ())},
            report=None if report is None else self._quota_report(report),
        )

    def _quota_report(self, data: Mapping[str, Any]) -> descriptors.QuotaReport:
        names = {key: value for key, value in data.items() if key not in ("families", "operation")}
        return descriptors.QuotaReport(operation=self._operation(data["operation"]), **names)

    def _entry(self, family: str, key: str) -> dict[str, Any] | None:
        entries = self.data.get(key, ())
        return next((entry for entry in entries if family in entry["families"]), None)

    def _for(self, family: str, key: str) -> dict[str, Any] | None:
        data: dict[str, Any] | None = self.data.get(key)
        return data if data is not None and family in data["families"] else None


def _key_format(data: Mapping[str, Any]) -> descriptors.KeyFormat:
    return descriptors.KeyFormat(
        name=data["name"],
        length=data["length"],
        pattern=data["pattern"],
        shape=data["shape"],
        label=data["label"],
    )


def _replay(data: Mapping[str, Any]) -> descriptors.Replay:
    return descriptors.Replay(
        nonce=data["nonce"],
        timestamp=data["timestamp"],
        nonce_length=data["nonce_length"],
        container=data.get("container"),
        always=data.get("always", False),
    )
